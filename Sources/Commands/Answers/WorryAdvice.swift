import Cooperation
import Forms
import Registry
import Routing

/// What an answer adds where somebody's worry about a child is growing or great: the duty to notify
/// with who takes the notification, and whom to ask in with the family's consent.
struct WorryAdvice {
  /// Most partners of a row on a screen.
  private static let shownMax = 3

  private let registry: Registry
  private let viewer: Viewer
  private let language: AnswerLanguage
  private let notified: Candidate?
  /// By row of the answer.
  private let partners: [[EarlyCooperation.Partner]]

  /// - Parameters:
  ///   - answer: its rows.
  ///   - router: that gave it.
  ///   - time: as of when.
  ///   - viewer: who asks.
  ///   - language: of texts and names.
  init(
    on answer: Answer, _ router: Router, at time: LocalTime, to viewer: Viewer,
    in language: AnswerLanguage
  ) {
    registry = router.registry
    self.viewer = viewer
    self.language = language
    let cooperation = EarlyCooperation(router, at: time, to: viewer)
    let first = answer.candidates.first
    notified = cooperation.notified(in: first?.municipality ?? first?.area)
    partners = answer.candidates.map { cooperation.partners(of: $0) }
  }

  /// Adds the duty to the first row, and to each row its partners.
  func add(to rows: inout [Row]) {
    for index in rows.indices {
      if index == 0 {
        let contact = notified?.contact
        rows[0].add("Notify", Self.duty[language])
        rows[0].add("Notify_contact", (contact?.contact ?? contact?.org).map { registry[$0].id })
        rows[0].add("Notify_phone", contact?.phone)
      }
      guard partners.indices.contains(index), !partners[index].isEmpty else { continue }
      rows[index].add("Ask_in", partners[index].map { registry[$0.contact ?? $0.org].idText })
      rows[index].add("Consent", Self.consent[language])
    }
  }

  /// The duty, before all rows.
  func writeDuty(to layout: inout TextLayout) {
    layout.line(Self.duty[language], rest: 2)
    if let contact = notified?.contact, let number = contact.contact ?? contact.org {
      let parts = [contact.phone ?? contact.email, name(number)].compactMap(\.self)
      layout.line(parts.joined(separator: "   "), first: 2, rest: 4)
    }
    layout.gap()
  }

  /// Whom to ask in, behind a row.
  func writePartners(ofRow index: Int, to layout: inout TextLayout) {
    guard partners.indices.contains(index), !partners[index].isEmpty else { return }
    layout.line("\(Self.asking[language]):", first: 3, rest: 5)
    for partner in partners[index].prefix(Self.shownMax) {
      let parts = [partner.phone, name(partner.contact ?? partner.org)].compactMap(\.self)
      layout.line(parts.joined(separator: "   "), first: 5, rest: 7)
    }
  }

  private func name(_ number: Registry.Number) -> String {
    RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
  }

  /// Source: Child Welfare Act 417/2007, section 25.
  private static let duty = Labels(
    "Ilmoitusvelvollisuus menee kaiken edelle: jos lastensuojelun tarve on selvitettävä, "
      + "lastensuojeluilmoitus tehdään viipymättä ja salassapidon estämättä "
      + "(lastensuojelulaki 417/2007 25 §).",
    "Anmälningsskyldigheten går före allt: om behovet av barnskydd måste utredas görs en "
      + "barnskyddsanmälan utan dröjsmål och utan hinder av sekretessen "
      + "(barnskyddslagen 417/2007 25 §).",
    "The duty to notify goes before all: if the need for child protection has to be looked into, "
      + "a child welfare notification is made without delay and secrecy does not hinder it "
      + "(Child Welfare Act 417/2007 section 25).")
  private static let consent = Labels(
    "Muut pyydetään mukaan perheen suostumuksella; ilman sitä neuvoa kysytään kertomatta, "
      + "kenestä on kyse.",
    "Andra bjuds in med familjens samtycke; utan det ber man om råd utan att säga vem det gäller.",
    "Others are asked in with the family's consent; without it, advice is asked without saying "
      + "whom it is about.")
  private static let asking = Labels(
    "Pyydä mukaan perheen suostumuksella", "Bjud in med familjens samtycke",
    "Ask in with the family's consent")
}
