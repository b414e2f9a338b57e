import Forms
import Registry

/// A service with all that belongs to it.
extension HSDSWriter {
  private static let serviceClass = FieldName("Class")

  func write(service number: Registry.Number, to object: inout ObjectWriter) {
    let record = registry[number]
    object.add("id", id(number))
    addNames(of: record, to: &object)
    object.add("description", text(.description, of: record))
    object.add("url", record.string(.web))
    object.add("status", status(of: record))
    object.add("application_process", text(.intake, of: record))
    if let age = record.first(.age).flatMap({ AgeRange(parsing: $0) }) {
      object.add("minimum_age", age.first)
      object.add("maximum_age", age.last)
    }
    object.add("assured_date", record.string(.verified))
    writeSchedules(of: record, to: &object)
    object.array("service_areas", registry.targets(.area, of: number)) { area, part in
      let place = registry[area]
      part.add("id", NamedUUID.text(of: "\(record.idText) \(place.idText)"))
      part.add("name", RecordText.name(of: place, in: language))
      part.add("uri", "urn:yhdyspinta:\(place.idText)")
    }
    object.array("languages", languages(of: record)) { language, part in
      write(language: language, of: record.idText, to: &part)
    }
    if let owner = registry.target(.owner, of: number) {
      object.object("organization") { write(organization: owner, to: &$0) }
    }
    object.array("contacts", contacts(of: number)) { write(contact: $0, to: &$1) }
    object.array("attributes", attributes(ofService: number)) { $0.write(to: &$1) }
  }

  private func writeSchedules(of record: Record, to object: inout ObjectWriter) {
    guard let value = record.first(.hours), let hours = try? OpeningHours(parsing: value) else {
      return
    }
    let text = String(decoding: value, as: UTF8.self)
    object.array("schedules", hours.weekly) { span, part in
      part.add("id", NamedUUID.text(of: "\(record.idText) \(span.begin)-\(span.end) \(text)"))
      part.add("freq", "WEEKLY")
      part.add("byday", span.days.map { HSDSWords.day($0) }.joined(separator: ","))
      part.add("opens_at", HSDSWords.time(span.begin))
      part.add("closes_at", HSDSWords.time(span.end))
      part.add("description", text)
      part.add("notes", "Europe/Helsinki")
    }
  }

  private func attributes(ofService number: Registry.Number) -> [HSDSAttribute] {
    let record = registry[number]
    func attribute(_ type: String, value: String? = nil, _ term: HSDSAttribute.Term? = nil)
      -> HSDSAttribute
    {
      HSDSAttribute(
        link: record.idText, entity: "service", type: type, value: value, term: term)
    }
    var attributes = [HSDSAttribute.identity(of: record, as: "service")]
    if let type = registry.target(.type, of: number) {
      let own = registry[type]
      let name = RecordText.name(of: own, in: language)
      attributes.append(
        attribute(
          "service_type", .init(code: own.idText, name: name, taxonomy: "yhdyspinta type")))
      if let code = own.string(Self.serviceClass) {
        attributes.append(
          attribute(
            "service_class", .init(code: code, name: code, taxonomy: "PTV ptvserclass2")))
      }
      if let law = own.string(.law) {
        attributes.append(attribute("legal_basis", value: law))
      }
    }
    for (field, type) in [(FieldName.level, "level"), (.nature, "nature")] {
      guard let code = record.string(field), let name = label(field, of: record) else {
        continue
      }
      attributes.append(
        attribute(type, .init(code: code, name: name, taxonomy: "yhdyspinta \(type)")))
    }
    // One organization is all that HSDS has room for: the others stand here.
    let owners = registry.targets(.owner, of: number).dropFirst().map { ("owner", $0) }
    let producers = registry.targets(.producer, of: number).map { ("producer", $0) }
    for (type, org) in owners + producers {
      attributes.append(attribute(type, value: registry[org].idText))
    }
    if let ptv = record.string(.ptv) { attributes.append(attribute("ptv", value: ptv)) }
    return attributes
  }
}
