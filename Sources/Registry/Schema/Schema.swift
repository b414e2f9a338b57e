/// The schema: every kind and every field, declared once.
///
/// Validation, links in both directions, `kinds`, `help`, JSON and the manual's tables all read
/// these rows. A new kind is a file with its row, and its entry in `kinds`. Rows are only added at
/// the end: a `Kind` is a place in the list.
package enum Schema {
  package static let kinds: [KindSpec] = [
    area, org, type, service, contact, interface, vocabulary, stoplist, template, network, goal,
    measure, indicator, reading, question, answer, event,
  ]

  /// What every record begins with.
  static let leadingFields: [FieldSpec] = [
    FieldSpec("Id", .identifier, Labels("Tunniste", "Id", "Id"), [.required]),
    FieldSpec("Name", .line, Labels("Nimi", "Namn (fi)", "Name (fi)"), [.required, .searched]),
    FieldSpec("Name_sv", .line, Labels("Nimi ruotsiksi", "Namn", "Name (sv)"), [.searched]),
    FieldSpec("Name_en", .line, Labels("Nimi englanniksi", "Namn (en)", "Name"), [.searched]),
  ]

  /// What every record ends with.
  static let closingFields: [FieldSpec] = [
    FieldSpec("Valid_from", .date, Labels("Voimassa alkaen", "Gäller från", "Valid from")),
    FieldSpec("Valid_to", .date, Labels("Voimassa asti", "Gäller till", "Valid to")),
    FieldSpec("Verified", .date, Labels("Tarkistettu", "Kontrollerad", "Verified")),
    FieldSpec("Verified_by", .line, Labels("Tarkistanut", "Kontrollerad av", "Verified by")),
    FieldSpec("Source", .text, Labels("Lähde", "Källa", "Source")),
    FieldSpec("Note", .text, Labels("Huomautus", "Anmärkning", "Note")),
  ]

  /// Kinds of organisation; also who organises a type by law.
  static let ownerKinds = FieldType.choice([
    .init("municipality", Labels("kunta", "kommun", "municipality")),
    .init("wellbeing-region", Labels("hyvinvointialue", "välfärdsområde", "wellbeing region")),
    .init("third-sector", Labels("kolmas sektori", "tredje sektorn", "third sector")),
    .init("parish", Labels("seurakunta", "församling", "parish")),
    .init("state", Labels("valtio", "staten", "state")),
    .init("private", Labels("yksityinen", "privat", "private")),
  ])
}

extension Kind {
  package static let area = Kind(rawValue: 0)
  package static let org = Kind(rawValue: 1)
  package static let type = Kind(rawValue: 2)
  package static let service = Kind(rawValue: 3)
  package static let contact = Kind(rawValue: 4)
  package static let interface = Kind(rawValue: 5)
  package static let vocabulary = Kind(rawValue: 6)
  package static let stoplist = Kind(rawValue: 7)
  package static let template = Kind(rawValue: 8)
  package static let network = Kind(rawValue: 9)
  package static let goal = Kind(rawValue: 10)
  package static let measure = Kind(rawValue: 11)
  package static let indicator = Kind(rawValue: 12)
  package static let reading = Kind(rawValue: 13)
  package static let question = Kind(rawValue: 14)
  package static let answer = Kind(rawValue: 15)
  package static let event = Kind(rawValue: 16)
}
