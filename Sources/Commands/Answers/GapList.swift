import Cooperation
import Forms
import Registry
import Routing

/// The answer of `gaps`: looked for in pieces, then written in pieces, from the registry that it
/// began with.
package struct GapList: LongAnswer {
  private static let columns = [
    "Gap", "Id", "Name", "Type", "Area", "Area_name", "Owner", "Owner_name", "With", "Text",
    "Remedy", "Residents", "Municipalities", "Change",
  ]

  private var report: GapReport
  private let date: CivilDate
  private let viewer: Viewer
  /// What may be seen of records of the past.
  private let pastViewer: Viewer
  private let language: AnswerLanguage
  private let limit: Int
  private var sink: RowSink
  private let revision: Int
  private let isComparison: Bool
  private var isReady = false

  /// - Parameters:
  ///   - report: what is told.
  ///   - date: the day of the list.
  ///   - viewer: who asks.
  ///   - pastViewer: what they may see of records of the past; nil if the past is not asked for.
  ///   - form: of the answer.
  ///   - language: of texts and names.
  ///   - limit: rows at most.
  init(
    _ report: GapReport, on date: CivilDate, to viewer: Viewer, ofPast pastViewer: Viewer? = nil,
    as form: Form, in language: AnswerLanguage, limit: Int
  ) {
    self.report = report
    self.date = date
    self.viewer = viewer
    self.pastViewer = pastViewer ?? viewer
    self.language = language
    self.limit = limit
    revision = report.revision
    isComparison = pastViewer != nil
    sink = RowSink(as: form, columns: Self.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if !isReady {
      isReady = report.advance()
      return false
    }
    if sink.count < min(report.gaps.count, limit) {
      write(report.gaps[sink.count], to: &reply)
      return false
    }
    if sink.count == 0 {
      sink.writeNothing(to: &reply, (isComparison ? Self.noChange : Self.nothing)[language])
    }
    let total = report.gaps.count
    reply.ok(
      "count=\(sink.count) revision=\(revision)" + (total > sink.count ? " total=\(total)" : ""))
    return true
  }

  private static let nothing = Labels(
    "Aukkoja ei löytynyt.", "Inga brister hittades.", "No gaps were found.")
  private static let noChange = Labels(
    "Yhtään aukkoa ei ole avautunut eikä sulkeutunut.", "Inga brister har öppnats eller stängts.",
    "No gap was opened or closed.")
  private static let changes: [Gap.Change: Labels] = [
    .opened: Labels("avautui", "öppnades", "opened"),
    .closed: Labels("sulkeutui", "stängdes", "closed"),
  ]

  private mutating func write(_ gap: Gap, to reply: inout Reply) {
    let registry = report.router(of: gap).registry
    let viewer = gap.change == .closed ? pastViewer : viewer
    func name(_ number: Registry.Number) -> String {
      RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
    }
    let text = GapText.text(of: gap, on: date, in: language)
    var row = Row()
    row.add("Gap", gap.kind.word)
    row.add("Id", registry[gap.number].id)
    row.add("Name", name(gap.number))
    row.add("Type", gap.type.map { registry[$0].id })
    row.add("Area", gap.area.map { registry[$0].id })
    row.add("Area_name", gap.area.map(name))
    row.add("Owner", gap.owner.map { registry[$0].id })
    row.add("Owner_name", gap.owner.map(name))
    row.add("With", gap.with.map { registry[$0].idText })
    row.add("Text", text)
    row.add("Remedy", gap.kind.remedy[language])
    if let residents = gap.residents { row.add("Residents", residents) }
    row.add("Municipalities", gap.municipalities)
    row.add("Change", gap.change?.rawValue)
    sink.write(row, to: &reply) { layout in
      let change = gap.change.flatMap { Self.changes[$0]?[language] }
      let head = (change.map { "\($0): " } ?? "") + gap.kind.labels[language]
      layout.line("\(head): \(name(gap.number))  \(registry[gap.number].idText)", rest: 4)
      let reach = GapText.reach(of: gap, in: language)
      layout.line(gap.area.map { "\(name($0)), \(reach)" } ?? reach, first: 4)
      layout.line(text, first: 4)
      let owner = gap.owner.map { " (\(name($0)))" } ?? ""
      layout.line("→ \(gap.kind.remedy[language])\(owner)", first: 4, rest: 6)
    }
  }
}
