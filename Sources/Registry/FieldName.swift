/// A field's name, ready to be looked for in a record's text.
package struct FieldName: Sendable, Hashable {
  /// `Name: `, as a line begins.
  let prefix: [UInt8]

  package init(_ name: String) { prefix = Array((name + ": ").utf8) }

  /// The name's bytes.
  package var bytes: ArraySlice<UInt8> { prefix.dropLast(2) }
}

/// Names that code asks for. Each stands in the schema; a test holds the two together.
extension FieldName {
  package static let id = FieldName("Id")
  package static let name = FieldName("Name")
  package static let nameSv = FieldName("Name_sv")
  package static let nameEn = FieldName("Name_en")
  package static let kind = FieldName("Kind")
  package static let code = FieldName("Code")
  package static let within = FieldName("Within")
  package static let place = FieldName("Place")
  package static let area = FieldName("Area")
  package static let parent = FieldName("Parent")
  package static let phone = FieldName("Phone")
  package static let email = FieldName("Email")
  package static let web = FieldName("Web")
  package static let organizer = FieldName("Organizer")
  package static let law = FieldName("Law")
  package static let broader = FieldName("Broader")
  package static let word = FieldName("Word")
  package static let type = FieldName("Type")
  package static let owner = FieldName("Owner")
  package static let producer = FieldName("Producer")
  package static let nature = FieldName("Nature")
  package static let age = FieldName("Age")
  package static let level = FieldName("Level")
  package static let contact = FieldName("Contact")
  package static let partOf = FieldName("Part_of")
  package static let hours = FieldName("Hours")
  package static let language = FieldName("Language")
  package static let handover = FieldName("Handover")
  package static let org = FieldName("Org")
  package static let title = FieldName("Title")
  package static let service = FieldName("Service")
  package static let deputy = FieldName("Deputy")
  package static let absent = FieldName("Absent")
  package static let visibility = FieldName("Visibility")
  package static let between = FieldName("Between")
  package static let validFrom = FieldName("Valid_from")
  package static let validTo = FieldName("Valid_to")
  package static let note = FieldName("Note")
  package static let ptv = FieldName("Ptv")
  package static let verified = FieldName("Verified")
  package static let verifiedBy = FieldName("Verified_by")
  package static let weight = FieldName("Weight")
  package static let not = FieldName("Not")
  package static let stop = FieldName("Stop")
  package static let weak = FieldName("Weak")

  /// Every name above, for the test.
  package static let known: [FieldName] = [
    id, name, nameSv, nameEn, kind, code, within, place, area, parent, phone, email, web,
    organizer, law,
    broader, word, type, owner, producer, nature, age, level, contact, partOf, hours, language,
    handover, org, title, service, deputy, absent, visibility, between, validFrom, validTo, note,
    ptv, verified, verifiedBy, weight, not, stop, weak,
  ]
}
