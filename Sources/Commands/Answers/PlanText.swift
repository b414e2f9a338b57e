import Cooperation
import Forms
import Registry
import Routing

/// Goals, actors and measures of a wellbeing plan in words.
struct PlanText: Sendable {
  let names: RecordNames
  /// Depth of the outermost goal told.
  var depth = 0

  private var language: AnswerLanguage { names.language }

  static let nothing = Labels(
    "Alueella ei ole suunnitelmaa.", "Området har ingen plan.", "The area has no plan.")
  static let actors = Labels("Toimijat", "Aktörer", "Actors")
  static let measures = Labels("Toimenpiteet", "Åtgärder", "Measures")
  private static let without = Labels("Ei mitään", "Ingenting", "Nothing by")
  private static let withoutGoal = Labels("Ei mitään tavoitteille", "Ingenting för", "Nothing for")
  private static let wanted = Labels("suunnitelmassa", "i planen", "in the plan")

  private func measures(_ count: Int) -> String {
    switch language {
    case .fi: count == 1 ? "1 toimenpide" : "\(count) toimenpidettä"
    case .sv: count == 1 ? "1 åtgärd" : "\(count) åtgärder"
    case .en: count == 1 ? "1 measure" : "\(count) measures"
    }
  }

  private func actors(_ count: Int) -> String {
    switch language {
    case .fi: count == 1 ? "1 toimija" : "\(count) toimijaa"
    case .sv: count == 1 ? "1 aktör" : "\(count) aktörer"
    case .en: count == 1 ? "1 actor" : "\(count) actors"
    }
  }

  func write(_ goal: Plan.Goal, _ registry: Registry, to layout: inout TextLayout) {
    let record = registry[goal.number]
    let indent = min(goal.depth - depth, 3) * 2
    let number = record.string(.number) ?? ""
    layout.line(
      "\(number)  \(names.name(goal.number, registry))  \(record.idText)", first: indent,
      rest: indent + number.count + 2)
    var parts = [measures(goal.measures.count), actors(goal.actors.count)]
    for (field, name) in [("Difficulty", FieldName.difficulty), ("Effect", .effect)] {
      guard let value = record.string(name) else { continue }
      let label = names.label(of: field, .goal)
      parts.append("\(label): \(names.label(value, of: .goal, field))")
    }
    layout.line(parts.joined(separator: "; "), first: indent + 4)
    if let shares = shares(goal.levels, goal.shares) { layout.line(shares, first: indent + 4) }
    if goal.isLeaf, !goal.without.isEmpty {
      let who = names.list(goal.without, registry, atMost: 12)
      layout.line("\(Self.without[language]): \(who)", first: indent + 4, rest: indent + 6)
    }
  }

  /// What the measures' levels are, and what the plan itself wants them to be.
  private func shares(_ levels: PlanLevels, _ wanted: PlanShares?) -> String? {
    guard let shares = levels.shares else { return nil }
    let parts = ServiceLevel.allCases.map { level in
      let label = names.label(level.rawValue, of: .measure, "Level")
      let own = wanted?[level].map {
        " (\(Self.wanted[language]) \(DecimalText.text($0, language)))"
      }
      return "\(label) \(shares[level] ?? 0) %\(own ?? "")"
    }
    return parts.joined(separator: ", ")
  }

  func write(_ actor: Plan.Actor, _ registry: Registry, to layout: inout TextLayout) {
    layout.line("\(names.name(actor.org, registry))  \(registry[actor.org].idText)", rest: 4)
    layout.line(measures(actor.measures.count), first: 4)
    if let shares = shares(actor.levels, nil) { layout.line(shares, first: 4) }
    if !actor.without.isEmpty {
      let goals = actor.without.map { registry[$0].string(.number) ?? registry[$0].idText }
      layout.line(
        "\(Self.withoutGoal[language]): \(goals.joined(separator: ", "))", first: 4, rest: 6)
    }
  }

  func write(_ measure: Plan.Measure, _ registry: Registry, to layout: inout TextLayout) {
    let record = registry[measure.number]
    layout.line("\(names.name(measure.number, registry))  \(record.idText)", first: 2, rest: 6)
    let actors = registry.targets(.actor, of: measure.number)
    let permanence = record.string(.permanence).map { names.label($0, of: .measure, "Permanence") }
    let parts = [
      names.list(actors, registry, atMost: 4),
      names.label(measure.level.rawValue, of: .measure, "Level"),
      record.string(.schedule), permanence,
    ]
    layout.line(parts.compactMap(\.self).joined(separator: " · "), first: 4, rest: 6)
    for (field, values) in [
      ("Indicator", record.plains(.indicator)), ("Follow_up", record.plains(.followUp)),
    ] where !values.isEmpty {
      layout.line(
        "\(names.label(of: field, .measure)): \(values.joined(separator: "; "))", first: 4,
        rest: 6)
    }
  }

  /// What stands above the measures for a goal.
  func heading(of goal: Registry.Number, _ registry: Registry) -> String {
    "\(registry[goal].string(.number) ?? "")  \(names.name(goal, registry))"
  }
}
