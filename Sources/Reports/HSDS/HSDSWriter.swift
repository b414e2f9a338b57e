package import Registry
import Forms
import Records

/// Records as objects of Open Referral's Human Services Data Specification 3: services,
/// organizations, contacts and locations.
///
/// An object has the fields that the registry knows, by the names of the published schema; what has
/// no counterpart there stands in `attributes` or is left out (`etc/interoperability.md`). Ids are
/// UUIDs made of the records' own, which stand in `attributes`, too. Of contacts only what the
/// viewer may see.
package struct HSDSWriter: Sendable {
  /// Kinds that have a counterpart.
  package static let kinds: [Kind] = [.service, .org, .contact, .network]

  let registry: Registry
  let viewer: Viewer
  let language: AnswerLanguage
  /// Whether something is active.
  let date: CivilDate

  package init(
    _ registry: Registry, to viewer: Viewer, in language: AnswerLanguage, on date: CivilDate
  ) {
    self.registry = registry
    self.viewer = viewer
    self.language = language
    self.date = date
  }

  /// Appends a record as one object and a line feed.
  ///
  /// - Returns: whether it has a counterpart; nothing is written if not.
  package func append(_ number: Registry.Number, to bytes: inout [UInt8]) -> Bool {
    switch registry[number].kind {
    case .service:
      ObjectWriter.append(to: &bytes) { write(service: number, to: &$0) }
    case .org:
      ObjectWriter.append(to: &bytes) { object in
        write(organization: number, to: &object)
        object.array("contacts", contacts(of: number)) { write(contact: $0, to: &$1) }
        writeIdentity(of: number, as: "organization", to: &object)
      }
    case .contact:
      ObjectWriter.append(to: &bytes) { object in
        write(contact: number, to: &object)
        writeIdentity(of: number, as: "contact", to: &object)
      }
    case .network:
      guard let type = locationType(of: number) else { return false }
      ObjectWriter.append(to: &bytes) { write(location: number, type, to: &$0) }
    default: return false
    }
    bytes.append(0x0A)
    return true
  }

  // MARK: names

  static func id(_ record: Record) -> String { NamedUUID.text(of: record.idText) }

  func id(_ number: Registry.Number) -> String { Self.id(registry[number]) }

  /// The name in the language asked, and those in others.
  func addNames(of record: Record, to object: inout ObjectWriter) {
    guard record.string(.name) != nil else { return }
    let name = RecordText.name(of: record, in: language)
    object.add("name", name)
    let others = [FieldName.name, .nameSv, .nameEn].compactMap { record.string($0) }
    var told: [String] = []
    for other in others where other != name && !told.contains(other) { told.append(other) }
    if !told.isEmpty { object.add("alternate_name", told.joined(separator: " / ")) }
  }

  func text(_ field: FieldName, of record: Record) -> String? {
    guard let raw = record.first(field) else { return nil }
    var value: [UInt8] = []
    Unfolding.append(raw, to: &value)
    return String(decoding: value, as: UTF8.self)
  }

  /// What a field of choices says, by label.
  func label(_ field: FieldName, of record: Record) -> String? {
    guard let value = record.string(field),
      case .choice(let choices) = record.kind.spec.field(
        named: String(decoding: field.bytes, as: UTF8.self))?.type
    else { return nil }
    return choices.first { $0.name == value }?.labels[language] ?? value
  }

  /// `active`, `inactive` before it holds and `defunct` after.
  func status(of record: Record) -> String {
    if let last = record.date(.validTo), last < date { return "defunct" }
    return record.isValid(on: date) ? "active" : "inactive"
  }

  // MARK: organizations

  func write(organization number: Registry.Number, to object: inout ObjectWriter) {
    let record = registry[number]
    object.add("id", id(number))
    addNames(of: record, to: &object)
    object.add("description", label(.kind, of: record) ?? "")
    object.add("email", record.string(.email))
    object.add("website", record.string(.web))
    object.add("legal_status", label(.kind, of: record))
    object.add(
      "parent_organization_id", registry.target(.parent, of: number).map { id($0) })
    if let phone = record.string(.phone) {
      object.array("phones", [phone]) { write(phone: $0, of: record, to: &$1) }
    }
    let identifiers = [
      record.string(.businessID).map { ("FI-PRO", "Y-tunnus", $0) },
      record.string(.ptv).map { ("FI-PTV", "PTV", $0) },
    ].compactMap(\.self)
    object.array("organization_identifiers", identifiers) { identifier, part in
      let (scheme, type, value) = identifier
      part.add("id", NamedUUID.text(of: "\(record.idText) \(scheme)"))
      part.add("identifier_scheme", scheme)
      part.add("identifier_type", type)
      part.add("identifier", value)
    }
  }

  // MARK: contacts

  /// The contacts that are written of a record: of a contact itself.
  func contacts(of number: Registry.Number) -> [Registry.Number] {
    let all =
      switch registry[number].kind {
      case .service: registry.targets(.contact, of: number)
      case .org: registry.sources(of: number, field: .org)
      case .network: registry.targets(.coordinator, of: number)
      case .contact: [number]
      default: [Registry.Number]()
      }
    return all.filter { contact in
      let record = registry[contact]
      return record.kind == .contact && (contact == number || record.isValid(on: date))
    }
  }

  /// How many fields of a record's contacts the viewer may not see.
  package func withheldCount(of number: Registry.Number) -> Int {
    contacts(of: number).reduce(0) {
      $0 + ShownRecord(registry[$1], to: viewer).withheld.count
    }
  }

  func write(contact number: Registry.Number, to object: inout ObjectWriter) {
    let record = ShownRecord(registry[number], to: viewer).record
    object.add("id", id(number))
    if record.string(.name) != nil {
      object.add("name", RecordText.name(of: record, in: language))
    }
    object.add("title", record.string(.title))
    object.add("email", record.string(.email))
    if let phone = record.string(.phone) {
      object.array("phones", [phone]) { phone, part in
        write(phone: phone, of: record, to: &part)
        part.array("languages", languages(of: record)) { language, part in
          write(language: language, of: "\(record.idText) phone", to: &part)
        }
      }
    }
  }

  func write(phone: String, of record: Record, to object: inout ObjectWriter) {
    object.add("id", NamedUUID.text(of: "\(record.idText) phone"))
    object.add("number", phone)
    object.add("type", "voice")
  }

  func languages(of record: Record) -> [String] {
    record.all(.language).map { String(decoding: $0, as: UTF8.self) }
  }

  func write(language code: String, of owner: String, to object: inout ObjectWriter) {
    object.add("id", NamedUUID.text(of: "\(owner) \(code)"))
    object.add("name", HSDSWords.language(code)?[language] ?? code)
    object.add("code", code)
  }

  // MARK: locations

  /// What sort of place a network is; nil if it is none.
  private func locationType(of number: Registry.Number) -> String? {
    let forms = registry[number].all(.form)
    if forms.contains(where: { $0.elementsEqual("place".utf8) }) { return "physical" }
    return forms.contains { $0.elementsEqual("online".utf8) } ? "virtual" : nil
  }

  private func write(
    location number: Registry.Number, _ type: String, to object: inout ObjectWriter
  ) {
    let record = registry[number]
    object.add("id", id(number))
    object.add("location_type", type)
    addNames(of: record, to: &object)
    object.add("description", text(.task, of: record))
    let chair = registry.target(.chair, of: number)
    let host = chair ?? registry.targets(.member, of: number).first
    object.add("organization_id", host.map { id($0) })
    object.array("contacts", contacts(of: number)) { write(contact: $0, to: &$1) }
    writeIdentity(of: number, as: "location", to: &object)
  }

  /// The registry's own id.
  private func writeIdentity(
    of number: Registry.Number, as entity: String, to object: inout ObjectWriter
  ) {
    let record = registry[number]
    object.array("attributes", [HSDSAttribute.identity(of: record, as: entity)]) {
      $0.write(to: &$1)
    }
  }
}
