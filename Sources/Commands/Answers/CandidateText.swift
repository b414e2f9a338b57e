import Cooperation
import Forms
import Registry
import Routing

/// The answer of `route` on a clerk's screen: for each party its name, then the number and whether
/// somebody answers now, then who is responsible and why. What to ask the caller comes last.
enum CandidateText {
  static func write(
    _ answer: Answer, _ at: LocalTime, _ registry: Registry, _ language: AnswerLanguage,
    _ advice: WorryAdvice? = nil, to layout: inout TextLayout
  ) {
    advice?.writeDuty(to: &layout)
    if answer.masked > 0 { layout.line(masked[language]) }
    for (index, candidate) in answer.candidates.enumerated() {
      if index > 0 { layout.gap() }
      write(candidate, rank: index + 1, at, registry, language, to: &layout)
      advice?.writePartners(ofRow: index, to: &layout)
    }
    if let ask = answer.ask {
      layout.gap()
      layout.line(AskText.line(ask, answer.candidates, registry, language), rest: 2)
    }
  }

  private static func write(
    _ candidate: Candidate, rank: Int, _ at: LocalTime, _ registry: Registry,
    _ language: AnswerLanguage, to layout: inout TextLayout
  ) {
    func name(_ number: Registry.Number) -> String {
      RecordText.name(of: registry[number], in: language)
    }
    let subject = candidate.service ?? candidate.type ?? candidate.owner
    var title = subject.map(name) ?? guidance[language]
    if candidate.basis == .emergency { title = "\(emergency[language]) \(title)" }
    if candidate.service == nil, let area = candidate.area { title += ", \(name(area))" }
    layout.line("\(rank)  \(title)", rest: 3)
    if let contact = candidate.contact { write(contact, at, registry, language, to: &layout) }
    if let owner = candidate.owner {
      layout.line(responsible(candidate, owner, registry, language), first: 3)
    } else if let kind = candidate.type.flatMap({ label(.organizer, of: registry[$0], language) }) {
      layout.line("\(owned[language]): \(kind)", first: 3)
    }
    if !candidate.interfaces.isEmpty {
      let names = candidate.interfaces.prefix(2).map { number in
        let status = InterfaceView(number, registry).status(on: at.date)
        return "\(name(number)) (\(StatusText.word(status)[language]))"
      }
      let more = candidate.interfaces.count - names.count
      layout.line(
        "\(interface[language]): \(names.joined(separator: "; "))"
          + (more > 0 ? " (+\(more))" : ""), first: 3, rest: 5)
    }
    layout.line("\(why[language]): \(reason(candidate, language))", first: 3, rest: 5)
  }

  /// The number, whether it is open, the hours; then who answers.
  private static func write(
    _ contact: ContactChoice, _ at: LocalTime, _ registry: Registry, _ language: AnswerLanguage,
    to layout: inout TextLayout
  ) {
    let open = contact.open.map { OpenText.text($0, at: at, language) }
    let hours = contact.hours.map { OpenText.hours($0, language) }
    let first = [contact.phone ?? contact.email, open].compactMap(\.self)
    let line = (first + [hours].compactMap(\.self)).joined(separator: "   ")
    if line.count + 3 <= TextLayout.columns {
      if !line.isEmpty { layout.line(line, first: 3) }
    } else {
      layout.line(first.joined(separator: "   "), first: 3)
      layout.line(hours ?? "", first: 3, rest: 5)
    }
    guard let number = contact.contact ?? contact.org else { return }
    var who = RecordText.name(of: registry[number], in: language)
    if let absent = contact.deputyFor {
      who += " (\(deputy[language]): \(RecordText.name(of: registry[absent], in: language)))"
    }
    if contact.phone != nil, let email = contact.email { who += "   \(email)" }
    layout.line(who, first: 3, rest: 5)
    if let now = contact.now { write(now, at, registry, language, to: &layout) }
  }

  /// Who answers while the contact does not.
  private static func write(
    _ now: ContactChoice.Now, _ at: LocalTime, _ registry: Registry, _ language: AnswerLanguage,
    to layout: inout TextLayout
  ) {
    let parts = [
      now.phone ?? now.email, RecordText.name(of: registry[now.contact], in: language),
      OpenText.text(now.open, at: at, language),
    ]
    layout.line(
      "\(meanwhile[language]): \(parts.compactMap(\.self).joined(separator: "   "))", first: 3,
      rest: 5)
  }

  private static func responsible(
    _ candidate: Candidate, _ owner: Registry.Number, _ registry: Registry,
    _ language: AnswerLanguage
  ) -> String {
    let record = registry[owner]
    var text = "\(owned[language]): \(RecordText.name(of: record, in: language))"
    if let kind = label(.kind, of: record, language) { text += " (\(kind))" }
    guard let service = candidate.service.map({ registry[$0] }) else { return text }
    if let nature = label(.nature, of: service, language) { text += ", \(nature)" }
    let producers = service.all(.producer).compactMap { registry.number(of: $0) }
    if !producers.isEmpty {
      let names = producers.map { RecordText.name(of: registry[$0], in: language) }
      text += "; \(produced[language]) \(names.joined(separator: ", "))"
    }
    return text
  }

  private static func reason(_ candidate: Candidate, _ language: AnswerLanguage) -> String {
    let words = candidate.because.map { "”\($0)”" }.joined(separator: " ")
    let basis = basis(candidate.basis)[language]
    return words.isEmpty ? basis : "\(words), \(basis)"
  }

  /// The label of a choice.
  private static func label(
    _ field: FieldName, of record: Record, _ language: AnswerLanguage
  ) -> String? {
    guard let value = record.string(field),
      let row = record.kind.spec.field(named: String(decoding: field.bytes, as: UTF8.self)),
      case .choice(let choices) = row.type
    else { return nil }
    return choices.first { $0.name == value }?.labels[language]
  }

  private static func basis(_ basis: Basis) -> Labels {
    switch basis {
    case .registered:
      Labels("palvelu on rekisterissä", "tjänsten finns i registret", "the service is registered")
    case .statute:
      Labels("järjestäjä lain mukaan", "ordnas enligt lag", "organised by law")
    case .guidance: Labels("yleinen neuvonta", "allmän rådgivning", "general guidance")
    case .emergency: Labels("välitön vaara", "omedelbar fara", "acute danger")
    }
  }

  private static let masked = Labels(
    "Kysymyksestä peitettiin tunnus, numero tai osoite; älä kirjoita niitä.",
    "En beteckning, ett nummer eller en adress doldes i frågan; skriv inte sådana.",
    "A code, number or address was masked in the question; do not type them.")
  private static let guidance = Labels("Neuvonta", "Rådgivning", "Guidance")
  private static let emergency = Labels("HÄTÄ 112:", "NÖD 112:", "EMERGENCY 112:")
  private static let owned = Labels("Vastaa", "Ansvarar", "Responsible")
  private static let produced = Labels("tuottaa", "producerar", "produced by")
  private static let interface = Labels("Yhdyspinta", "Gränsyta", "Interface")
  private static let deputy = Labels("sijaistaa", "ersätter", "deputy for")
  private static let meanwhile = Labels("Nyt vastaa", "Svarar nu", "Answers now")
  private static let why = Labels("Miksi", "Varför", "Why")
}
