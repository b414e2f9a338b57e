import Cooperation
import Forms
import Registry
import Routing

/// The answer of `clarity`, written in pieces from the registry that it began with.
struct ClarityList: LongAnswer {
  /// Interfaces and answers looked at in a step.
  private static let recordsOfStep = 2

  private struct Entry: Sendable {
    let question: Clarity.Question?
    let answer: Clarity.Answer?
    let counted: Clarity.Counted?
    /// Whether it is the first of its question, and the last.
    let isFirst: Bool
    let isLast: Bool
  }

  private let router: Router
  private let row: ClarityRow
  private var reader: ClarityReader?
  private var shares: [Clarity.Counted: Clarity.Share] = [:]
  private var entries: [Entry] = []
  private var next = 0
  private var sink: RowSink
  /// What stands above the questions that come next, as text.
  private var heading = ""

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only what concerns it; nil for all.
  ///   - day: on which interfaces and answers hold.
  ///   - form: of the answer.
  ///   - names: of records, for who asks.
  init(
    _ router: Router, in area: Registry.Number?, on day: CivilDate, as form: Form,
    _ names: RecordNames
  ) {
    self.router = router
    row = ClarityRow(names: names)
    reader = ClarityReader(router, in: area, on: day)
    sink = RowSink(as: form, columns: ClarityRow.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if var reading = reader.take() {
      if reading.read(Self.recordsOfStep) {
        take(reading.clarity())
      } else {
        reader = consume reading
      }
      return false
    }
    if next < entries.count {
      write(entries[next], to: &reply)
      next += 1
      return false
    }
    if sink.count == 0 { sink.writeNothing(to: &reply, ClarityRow.nothing[row.names.language]) }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  /// Makes a row of each round, one of each question without answers, and one of each thing counted
  /// that no question asks.
  private mutating func take(_ clarity: Clarity) {
    shares = clarity.shares
    for question in clarity.questions {
      let answers: [Clarity.Answer?] = question.answers.isEmpty ? [nil] : question.answers
      for (index, answer) in answers.enumerated() {
        entries.append(
          Entry(
            question: question, answer: answer, counted: question.counted, isFirst: index == 0,
            isLast: index == answers.count - 1))
      }
    }
    for (index, counted) in clarity.unasked.enumerated() {
      entries.append(
        Entry(
          question: nil, answer: nil, counted: counted, isFirst: index == 0, isLast: true))
    }
  }

  private mutating func write(_ entry: Entry, to reply: inout Reply) {
    let row = row
    let registry = router.registry
    let share = entry.counted.flatMap { shares[$0] }
    let above =
      entry.question.map { row.theme($0.theme) } ?? ClarityRow.unasked[row.names.language]
    let isNew = above != heading
    let isFirst = heading.isEmpty
    heading = above
    let written = row.row(entry.question, entry.answer, entry.counted, share, registry)
    sink.write(written, to: &reply) { layout in
      if isNew {
        if !isFirst { layout.gap() }
        layout.line(above)
      }
      if let question = entry.question, entry.isFirst {
        row.writeQuestion(question, registry, to: &layout)
      }
      if let answer = entry.answer { row.write(answer, registry, to: &layout) }
      if let counted = entry.counted, let share, entry.isLast {
        row.write(counted, share, to: &layout)
      }
    }
  }
}
