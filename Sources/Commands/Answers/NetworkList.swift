import Cooperation
import Forms
import Registry
import Routing

/// The answer of `network`: structures of cooperation by level, written in pieces from the registry
/// that it began with.
struct NetworkList: LongAnswer {
  private let router: Router
  private let day: CivilDate
  private let names: RecordNames
  private let numbers: [Registry.Number]
  /// Whether one was asked for by its id, which is told whole.
  private let isAlone: Bool
  /// Levels that get a heading of their own, as text, though nothing may stand below it.
  private var levels: [CooperationLevel]
  private var next = 0
  private var sink: RowSink

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - numbers: networks in order of level.
  ///   - levels: those asked for; none for one that was asked for by its id.
  ///   - router: with the registry.
  ///   - day: from which the next meeting is looked for.
  ///   - form: of the answer.
  ///   - names: of records, for who asks.
  init(
    _ numbers: [Registry.Number], levels: [CooperationLevel], _ router: Router,
    from day: CivilDate, as form: Form, _ names: RecordNames
  ) {
    self.numbers = numbers
    self.levels = levels
    isAlone = levels.isEmpty
    self.router = router
    self.day = day
    self.names = names
    sink = RowSink(as: form, columns: NetworkRow.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if next < numbers.count {
      write(numbers[next], to: &reply)
      next += 1
      return false
    }
    if sink.form == .text {
      for level in levels { writeHeading(level, isEmpty: true, to: &reply) }
      levels = []
    } else if sink.count == 0 {
      sink.writeNothing(to: &reply, "")
    }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private mutating func write(_ number: Registry.Number, to reply: inout Reply) {
    let view = NetworkView(number, registry)
    if sink.form == .text, !levels.isEmpty {
      while let level = levels.first, level != view.level {
        writeHeading(level, isEmpty: true, to: &reply)
        levels.removeFirst()
      }
      if levels.first == view.level {
        writeHeading(view.level, isEmpty: false, to: &reply)
        // The heading of a level stands once.
        levels.removeFirst()
      }
    }
    let row = NetworkRow.row(view, from: day, names, registry)
    let (isAlone, day, names, registry) = (isAlone, day, names, router.registry)
    sink.write(row, to: &reply) { layout in
      if isAlone {
        NetworkRow.writeWhole(view, from: day, names, registry, to: &layout)
      } else {
        NetworkRow.write(view, from: day, names, registry, to: &layout)
      }
    }
  }

  private func writeHeading(
    _ level: CooperationLevel, isEmpty: Bool, to reply: inout Reply
  ) {
    let label = names.label(level.rawValue, of: .network, "Level").capitalizedFirst
    reply.lines { layout in
      layout.line(isEmpty ? "\(label): \(Self.none[names.language])" : label)
    }
  }

  private static let none = Labels(
    "ei verkostoa", "inget nätverk", "no network")
}
