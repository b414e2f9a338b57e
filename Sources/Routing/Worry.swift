import Registry

/// How worried somebody is who works with a child: the zones of subjective worry. The raw value is
/// the wire's word.
///
/// Source: Stakes/THL, zones of worry in early open cooperation (Eriksson and Arnkil, Huoli
/// puheeksi), as used in Nurmijärvi's model: no worry, small, growing ("grey zone"), great.
package enum Worry: String, Sendable, CaseIterable {
  case none, small, growing, great

  /// Whether others are asked in, and the duty to notify is thought of.
  package var asksIn: Bool { self == .growing || self == .great }

  /// What is left of a score, by the level of the service: the less it fits the worry, the less.
  ///
  /// | worry   | preventive | early | intensified |
  /// | ------- | ---------- | ----- | ----------- |
  /// | none    | 1          | 0.9   | 0.7         |
  /// | small   | 0.9        | 1     | 0.8         |
  /// | growing | 0.7        | 1     | 0.9         |
  /// | great   | 0.5        | 0.8   | 1           |
  func share(of level: ServiceLevel) -> Double {
    switch (self, level) {
    case (.none, .preventive), (.small, .early), (.growing, .early), (.great, .intensified): 1
    case (.none, .early), (.small, .preventive), (.growing, .intensified): 0.9
    case (.small, .intensified), (.great, .early): 0.8
    case (.none, .intensified), (.growing, .preventive): 0.7
    case (.great, .preventive): 0.5
    }
  }

  /// Types that a notification goes to; no worry, however small, puts them further behind.
  static let notifiedTypes = ["type/lastensuojelu", Danger.typeID]

  /// The type of child protection, which takes notifications.
  package static let notifiedType = "type/lastensuojelu"

  /// What is left of a candidate's score.
  ///
  /// A service's own level goes before its type's; one of which none is known counts as early.
  func share(of candidate: Candidate, _ registry: Registry) -> Double {
    if let type = candidate.type, Self.notifiedTypes.contains(registry[type].idText) { return 1 }
    let word =
      candidate.service.flatMap { registry[$0].string(.level) }
      ?? candidate.type.flatMap { registry[$0].string(.level) }
    return share(of: word.flatMap { ServiceLevel(rawValue: $0) } ?? .early)
  }
}
