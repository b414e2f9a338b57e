import Cooperation
import Forms
import Registry
import Routing

/// Goals, actors and measures of a wellbeing plan as rows.
enum PlanRow {
  static let columns = [
    "Id", "Name", "Number", "Parent", "Goal", "Difficulty", "Effect", "Actor", "Actor_name",
    "Partner", "Implementer", "Action", "Indicator", "Schedule", "Permanence", "Follow_up",
    "Level", "Measures", "Actors", "Goals", "Without", "Without_name", "Share_preventive",
    "Share_early", "Share_intensified", "Counted_preventive", "Counted_early",
    "Counted_intensified",
  ]

  static func row(_ goal: Plan.Goal, _ names: RecordNames, _ registry: Registry) -> Row {
    let record = registry[goal.number]
    var row = Row()
    row.add("Id", record.id)
    row.add("Name", names.name(goal.number, registry))
    row.add("Number", record.first(.number))
    row.add("Parent", goal.parent.map { registry[$0].idText })
    row.add("Difficulty", record.first(.difficulty))
    row.add("Effect", record.first(.effect))
    row.add("Indicator", registry.ids(registry.targets(.indicator, of: goal.number)))
    row.add("Measures", goal.measures.count)
    row.add("Actors", goal.actors.count)
    row.add("Without", registry.ids(goal.without))
    row.add("Without_name", names.names(goal.without, registry))
    for (level, field) in fields { row.add("Share_\(field)", goal.shares[level]?.description) }
    addCounted(goal.levels, to: &row)
    return row
  }

  static func row(_ actor: Plan.Actor, _ names: RecordNames, _ registry: Registry) -> Row {
    var row = Row()
    row.add("Id", registry[actor.org].id)
    row.add("Name", names.name(actor.org, registry))
    row.add("Measures", actor.measures.count)
    row.add("Goals", actor.goals.count)
    row.add("Without", registry.ids(actor.without))
    row.add("Without_name", names.names(actor.without, registry))
    addCounted(actor.levels, to: &row)
    return row
  }

  static func row(_ measure: Plan.Measure, _ names: RecordNames, _ registry: Registry) -> Row {
    let record = registry[measure.number]
    let actors = registry.targets(.actor, of: measure.number)
    var row = Row()
    row.add("Id", record.id)
    row.add("Name", names.name(measure.number, registry))
    row.add("Goal", registry[measure.goal].id)
    row.add("Actor", registry.ids(actors))
    row.add("Actor_name", names.names(actors, registry))
    row.add("Partner", registry.ids(registry.targets(.partner, of: measure.number)))
    row.add("Implementer", record.plains(.implementer))
    row.add("Action", record.plain(.action))
    row.add("Indicator", record.plains(.indicator))
    row.add("Schedule", record.first(.schedule))
    row.add("Permanence", record.first(.permanence))
    row.add("Follow_up", record.plains(.followUp))
    row.add("Level", measure.level.rawValue)
    return row
  }

  /// The levels as they end the names of fields.
  private static let fields: [(ServiceLevel, String)] = ServiceLevel.allCases.map {
    ($0, $0.rawValue)
  }

  private static func addCounted(_ levels: PlanLevels, to row: inout Row) {
    guard let shares = levels.shares else { return }
    for (level, field) in fields { row.add("Counted_\(field)", shares[level] ?? 0) }
  }
}
