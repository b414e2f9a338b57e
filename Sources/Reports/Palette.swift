package import Cooperation
package import Forms

/// The colours of pages and graphs: one table for owners and one for statuses.
///
/// Text stands on its fill, and lines on white, with a contrast of at least 4.5 to 1 (WCAG 2.1,
/// 1.4.3 and 1.4.11); a test holds it. No colour stands alone: a kind of owner has its letter, a
/// status its sign and its pattern of dashes, and both their words.
package enum Palette {
  package static let text = Colour(0x1a1a1a)
  package static let paper = Colour(0xffffff)
  package static let quiet = Colour(0x4a4a4a)
  package static let line = Colour(0x767676)
  package static let shade = Colour(0xf2f4f7)
  package static let link = Colour(0x0b4f8a)
  package static let good = Colour(0x1a6e2e)
  package static let neutral = Colour(0x5c5c5c)
  /// Between the two, light, with a dark rim: told from both without colour.
  package static let early = Colour(0xe4e4e4)
  package static let deep = Colour(0x6b3a94)
  package static let poor = Colour(0xb00020)

  /// Kinds of events of the year, ring by ring.
  package static let rings = [
    Colour(0x0b4f8a), Colour(0x8a4b00), Colour(0x6b3a94), Colour(0x1a6e2e), Colour(0x9c2331),
  ]

  package static func fill(of kind: OwnerKind) -> Colour {
    switch kind {
    case .municipality: Colour(0xdbe9f8)
    case .wellbeingRegion: Colour(0xe0f2e1)
    case .thirdSector: Colour(0xfdeccf)
    case .parish: Colour(0xefe3f6)
    case .state: Colour(0xe6e8ec)
    case .private: Colour(0xfbe0e0)
    }
  }

  package static func border(of kind: OwnerKind) -> Colour {
    switch kind {
    case .municipality: Colour(0x0b4f8a)
    case .wellbeingRegion: Colour(0x1a6e2e)
    case .thirdSector: Colour(0x8a4b00)
    case .parish: Colour(0x6b3a94)
    case .state: Colour(0x414a57)
    case .private: Colour(0x9c2331)
    }
  }

  package static func colour(of status: InterfaceStatus) -> Colour {
    switch status {
    case .agreed: Colour(0x1a6e2e)
    case .unconfirmed: Colour(0x8a4b00)
    case .disputed: Colour(0xb00020)
    case .lapsed: Colour(0x6b3a94)
    case .missing: Colour(0x5c5c5c)
    }
  }

  /// A sign that says the status without colour.
  package static func sign(of status: InterfaceStatus) -> String {
    switch status {
    case .agreed: "●"
    case .unconfirmed: "◐"
    case .disputed: "▲"
    case .lapsed: "◆"
    case .missing: "○"
    }
  }
}

extension OwnerKind {
  /// Names of the style sheet for what belongs to it.
  var style: StaticString {
    switch self {
    case .municipality: "k-municipality"
    case .wellbeingRegion: "k-region"
    case .thirdSector: "k-third"
    case .parish: "k-parish"
    case .state: "k-state"
    case .private: "k-private"
    }
  }
}

extension InterfaceStatus {
  var style: StaticString {
    switch self {
    case .agreed: "s-agreed"
    case .unconfirmed: "s-unconfirmed"
    case .disputed: "s-disputed"
    case .lapsed: "s-lapsed"
    case .missing: "s-missing"
    }
  }
}
