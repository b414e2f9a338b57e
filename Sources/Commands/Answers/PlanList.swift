import Cooperation
import Forms
import Registry
import Routing

/// The answer of `plan`: goals and actors, or the measures for a goal or of an actor, written in
/// pieces from the registry that it began with.
struct PlanList: LongAnswer {
  /// Measures looked at in a step.
  private static let measuresOfStep = 5

  private enum Entry: Sendable {
    case goal(Plan.Goal)
    case actor(Plan.Actor)
    case measure(Plan.Measure)
  }

  private let router: Router
  private let scope: PlanReader.Scope
  private let names: RecordNames
  private var text: PlanText
  private var reader: PlanReader?
  private var entries: [Entry] = []
  private var next = 0
  private var sink: RowSink
  /// The part that the last row belonged to, as text.
  private var part: Part?

  private enum Part: Sendable, Equatable {
    case goals, actors
    case measures(Registry.Number)
  }

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - scope: what is asked for.
  ///   - day: on which goals and measures hold.
  ///   - form: of the answer.
  ///   - names: of records, for who asks.
  init(
    _ router: Router, _ scope: PlanReader.Scope, on day: CivilDate, as form: Form,
    _ names: RecordNames
  ) {
    self.router = router
    self.scope = scope
    self.names = names
    text = PlanText(names: names)
    reader = PlanReader(router, scope, on: day)
    sink = RowSink(as: form, columns: PlanRow.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if reader != nil {
      read()
      return false
    }
    if next < entries.count {
      write(entries[next], to: &reply)
      next += 1
      return false
    }
    if sink.count == 0 { sink.writeNothing(to: &reply, PlanText.nothing[names.language]) }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private mutating func read() {
    guard var reading = reader.take() else { return }
    guard reading.read(Self.measuresOfStep) else {
      reader = consume reading
      return
    }
    let plan = reading.plan()
    text.depth = plan.goals.first?.depth ?? 0
    if scope.org == nil { entries += plan.goals.map { .goal($0) } }
    if scope.goal == nil { entries += plan.actors.map { .actor($0) } }
    guard scope.org != nil || scope.goal != nil else { return }
    // Of the goals that have parts, the parts tell their own.
    for goal in plan.goals {
      entries += goal.measures.filter { $0.goal == goal.number }.map { .measure($0) }
    }
  }

  private mutating func write(_ entry: Entry, to reply: inout Reply) {
    let text = text
    let registry = router.registry
    switch entry {
    case .goal(let goal):
      let isMain = goal.depth == text.depth && begin(.goals) != .first
      sink.write(PlanRow.row(goal, names, registry), to: &reply) { layout in
        if isMain { layout.gap() }
        text.write(goal, registry, to: &layout)
      }
    case .actor(let actor):
      let place = begin(.actors)
      let heading = place == .inside || scope.org != nil ? nil : PlanText.actors[names.language]
      sink.write(PlanRow.row(actor, names, registry), to: &reply) { layout in
        if place == .next { layout.gap() }
        if let heading { layout.line(heading) }
        text.write(actor, registry, to: &layout)
      }
    case .measure(let measure):
      let place = begin(.measures(measure.goal))
      sink.write(PlanRow.row(measure, names, registry), to: &reply) { layout in
        if place == .next { layout.gap() }
        if place != .inside { layout.line(text.heading(of: measure.goal, registry), rest: 4) }
        text.write(measure, registry, to: &layout)
      }
    }
  }

  private enum Place {
    /// The first row of all.
    case first
    /// The first of its part.
    case next
    case inside
  }

  private mutating func begin(_ part: Part) -> Place {
    defer { self.part = part }
    if self.part == nil { return .first }
    return self.part == part ? .inside : .next
  }
}
