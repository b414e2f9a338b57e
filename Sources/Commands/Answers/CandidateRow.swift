import Cooperation
import Forms
import Registry
import Routing

/// A candidate of `route` as a record. Fields that do not apply are left out.
enum CandidateRow {
  static func row(
    _ candidate: Candidate, rank: Int, ask: Ask?, _ at: LocalTime, _ registry: Registry,
    _ language: AnswerLanguage
  ) -> Row {
    func name(_ number: Registry.Number?) -> String? {
      number.map { RecordText.name(of: registry[$0], in: language) }
    }
    func id(_ number: Registry.Number?) -> ArraySlice<UInt8>? { number.map { registry[$0].id } }
    func names(_ numbers: [Registry.Number]) -> [String] {
      numbers.map { RecordText.name(of: registry[$0], in: language) }
    }
    let producers = candidate.service.map { registry.targets(.producer, of: $0) } ?? []
    let now = candidate.contact?.now
    let service = candidate.service.map { registry[$0] }
    let type = candidate.type.map { registry[$0] }
    var row = Row()
    row.add("Rank", rank)
    row.add("Score", .thousandths(Int((candidate.score * 1000).rounded())))
    row.add("Basis", candidate.basis.rawValue)
    row.add("Type", id(candidate.type))
    row.add("Service", id(candidate.service))
    row.add("Name", name(candidate.service ?? candidate.type ?? candidate.owner))
    row.add("Owner", id(candidate.owner))
    row.add("Owner_name", name(candidate.owner))
    // Whose kind of duty it is, is known before the municipality.
    row.add(
      "Owner_kind", candidate.owner.map { registry[$0].first(.kind) } ?? type?.first(.organizer))
    row.add("Producer", producers.map { registry[$0].idText })
    row.add("Producer_name", names(producers))
    row.add("Area", id(candidate.area))
    row.add("Area_name", name(candidate.area))
    row.add("Municipality", candidate.municipality.flatMap { registry[$0].first(.code) })
    row.add("Law", type?.first(.law))
    row.add("Nature", service?.first(.nature))
    row.add("Contact", id(candidate.contact?.contact))
    row.add("Contact_name", name(candidate.contact?.contact ?? candidate.contact?.org))
    row.add("Phone", candidate.contact?.phone)
    row.add("Email", candidate.contact?.email)
    row.add("Hours", candidate.contact?.hours)
    row.add("Open", candidate.contact?.open.map { OpenText.wire($0) })
    row.add("Deputy_for", id(candidate.contact?.deputyFor))
    row.add("Now_contact", id(now?.contact))
    row.add("Now_contact_name", name(now?.contact))
    row.add("Now_phone", now?.phone)
    row.add("Now_email", now?.email)
    row.add("Now_open", now.map { OpenText.wire($0.open) })
    row.add("Handover", service?.first(.handover))
    row.add(
      "Interface", candidate.interfaces.prefix(Candidate.interfacesMax).map { registry[$0].idText })
    row.add(
      "Interface_status",
      candidate.interfaces.prefix(Candidate.interfacesMax).map {
        InterfaceView($0, registry).status(on: at.date).rawValue
      })
    row.add("Because", candidate.because.isEmpty ? nil : candidate.because.joined(separator: ", "))
    row.add("Choice", candidate.choice.map { AskText.choice($0, registry, language) })
    row.add("Ask", ask?.rawValue)
    row.add("Ask_text", ask.map { AskText.question($0)[language] })
    return row
  }
}
