import Cooperation
import Registry

/// How things stand at an interface, in words for people.
enum StatusText {
  /// A word or two for lists.
  static func word(_ status: InterfaceStatus) -> Labels {
    switch status {
    case .agreed: Labels("sovittu", "avtalad", "agreed")
    case .unconfirmed: Labels("vahvistamatta", "obekräftad", "unconfirmed")
    case .disputed: Labels("kiistetty", "bestridd", "disputed")
    case .lapsed: Labels("tarkistus myöhässä", "översynen försenad", "review overdue")
    case .missing: Labels("sopimatta", "inte avtalad", "not agreed")
    }
  }

  /// The beginning of a sentence; who or since when stands behind it.
  static func sentence(_ status: InterfaceStatus) -> Labels {
    switch status {
    case .agreed:
      Labels(
        "Sovittu, kaikki ovat vahvistaneet", "Avtalad, alla har bekräftat",
        "Agreed and confirmed by all")
    case .unconfirmed: Labels("Vahvistamatta", "Obekräftad", "Not confirmed")
    case .disputed: Labels("Kiistetty", "Bestridd", "Disputed")
    case .lapsed: Labels("Olisi pitänyt tarkistaa", "Skulle ha setts över", "Review was due")
    case .missing: Labels("Ei sovittu", "Inte avtalad", "Not agreed")
    }
  }
}
