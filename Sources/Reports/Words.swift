package import Cooperation
import Forms
package import Registry

/// What pages say, in three languages.
package enum Words {
  package static func name(of kind: OwnerKind) -> Labels {
    switch kind {
    case .municipality: Labels("kunta", "kommun", "municipality")
    case .wellbeingRegion: Labels("hyvinvointialue", "välfärdsområde", "wellbeing region")
    case .thirdSector: Labels("kolmas sektori", "tredje sektorn", "third sector")
    case .parish: Labels("seurakunta", "församling", "parish")
    case .state: Labels("valtio", "staten", "state")
    case .private: Labels("yksityinen", "privat", "private")
    }
  }

  /// A letter that tells a kind of owner without colour.
  package static func letter(of kind: OwnerKind) -> Labels {
    switch kind {
    case .municipality: Labels("K", "K", "M")
    case .wellbeingRegion: Labels("H", "V", "W")
    case .thirdSector: Labels("J", "T", "T")
    case .parish: Labels("S", "F", "P")
    case .state: Labels("V", "S", "S")
    case .private: Labels("Y", "P", "E")
    }
  }

  package static func name(of status: InterfaceStatus) -> Labels {
    switch status {
    case .agreed: Labels("sovittu", "överenskommet", "agreed")
    case .unconfirmed: Labels("vahvistamatta", "obekräftat", "unconfirmed")
    case .disputed: Labels("kiistanalainen", "omtvistat", "disputed")
    case .lapsed: Labels("tarkistus myöhässä", "översyn försenad", "review overdue")
    case .missing: Labels("puuttuu", "saknas", "missing")
    }
  }

  static let wholeCountry = Labels("koko maa", "hela landet", "the whole country")
  static let type = Labels("Palvelutyyppi", "Tjänstetyp", "Service type")
  static let owner = Labels("Vastuutaho", "Ansvarig", "Owner")
  static let ownerKind = Labels("Vastuutahon laji", "Slag av ansvarig", "Kind of owner")
  static let services = Labels("Palvelut", "Tjänster", "Services")
  static let between = Labels("Välillä", "Mellan", "Between")
  static let status = Labels("Tila", "Läge", "Status")
  static let lead = Labels("Johtaa", "Leder", "Leads")
  static let area = Labels("Alue", "Område", "Area")
  static let reviewBy = Labels("Tarkistettava", "Ses över", "Review by")
  static let identifier = Labels("Tunniste", "Id", "Id")
  static let task = Labels("Tehtävä", "Uppgift", "Task")
  static let colours = Labels("Merkinnät", "Teckenförklaring", "Legend")
  static let byLaw = Labels("lain mukaan", "enligt lag", "by law")
  static let scroll = Labels("vieritettävä", "kan rullas", "scrollable")
  static let nothing = Labels("Ei mitään näytettävää.", "Inget att visa.", "Nothing to show.")

  /// A record's name, without what the viewer may not see.
  static func name(
    of number: Registry.Number, _ registry: Registry, _ viewer: Viewer,
    _ language: AnswerLanguage
  ) -> String {
    RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
  }

  /// A day as people write it: `21.11.2026`; in English as ISO 8601 has it.
  package static func date(_ date: CivilDate, _ language: AnswerLanguage) -> String {
    let (year, month, day) = date.components
    return language == .en ? date.description : "\(day).\(month).\(year)"
  }

  /// A number with the language's decimal mark.
  package static func number(_ value: Decimal, _ language: AnswerLanguage) -> String {
    let text = value.description
    return language == .en ? text : String(text.map { $0 == "." ? "," : $0 })
  }

  /// The first letter large.
  static func headed(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
