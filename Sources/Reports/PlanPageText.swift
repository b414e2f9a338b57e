import Cooperation
import Registry

/// What a plan's page says.
enum PlanPageText {
  static let title = Labels("Hyvinvointisuunnitelma", "Välfärdsplan", "Wellbeing plan")
  static let goals = Labels("Tavoitteet", "Mål", "Goals")
  static let coverage = Labels("Kattavuus", "Täckning", "Coverage")
  static let measures = Labels("Toimenpiteet", "Åtgärder", "Measures")
  static let actor = Labels("Toimija", "Aktör", "Actor")
  static let none = Labels("ei toimenpidettä", "ingen åtgärd", "no measure")
  static let levelsLabel = Labels(
    "Tasojen osuudet", "Nivåernas andelar", "Shares of the levels")
  static let goalsCaption = Labels(
    "Tavoitteet, niiden vaikeus ja vaikuttavuus, toimenpiteiden määrä ja tasot",
    "Målen, deras svårighet och effekt, åtgärdernas antal och nivåer",
    "Goals, their difficulty and effect, the number of measures and their levels")
  static let coverageCaption = Labels(
    "Toimenpiteitä toimijoittain ja välitavoitteittain", "Åtgärder per aktör och delmål",
    "Measures by actor and subgoal")
  static let coverageReading = Labels(
    "Luku on toimijan toimenpiteiden määrä välitavoitteelle, ✗ kertoo, ettei toimijalla ole yhtään.",
    "Talet är aktörens åtgärder för delmålet, ✗ betyder att aktören inte har någon.",
    "The number counts the actor's measures for the subgoal; ✗ says that it has none.")
  static let measuresCaption = Labels(
    "Kaikki toimenpiteet tavoitteittain", "Alla åtgärder per mål", "All measures by goal")

  static let goalColumns: [Page.Column] = [
    .init(label: Labels("Tavoite", "Mål", "Goal"), share: 26),
    .init(label: Labels("Vaikeus", "Svårighet", "Difficulty"), share: 11),
    .init(label: Labels("Vaikuttavuus", "Effekt", "Effect"), share: 13),
    .init(label: measures, isNumber: true, share: 13),
    .init(label: levelsLabel, share: 17),
    .init(label: Labels("Ilman toimenpidettä", "Utan åtgärd", "Without a measure"), share: 20),
  ]

  static let measureColumns: [Page.Column] = [
    .init(label: Labels("Toimenpide", "Åtgärd", "Measure"), share: 24),
    .init(label: Labels("Tavoite", "Mål", "Goal"), share: 7),
    .init(label: actor, share: 17),
    .init(label: Labels("Taso", "Nivå", "Level"), share: 11),
    .init(label: Labels("Aikataulu", "Tidtabell", "Schedule"), share: 10),
    .init(label: Labels("Mittari", "Mätare", "Indicator"), share: 16),
    .init(label: Labels("Seuranta", "Uppföljning", "Follow-up"), share: 15),
  ]

  static func summary(of plan: PlanPicture, _ language: AnswerLanguage) -> String {
    let main = plan.goals.count { $0.depth == 0 }
    let sub = plan.goals.count { $0.depth > 0 }
    let (measures, actors) = (plan.measures.count, plan.actors.count)
    return switch language {
    case .fi:
      "\(main) päätavoitetta, \(sub) välitavoitetta, \(measures) toimenpidettä, "
        + "\(actors) toimijaa. Palkin ylempi osa laskee toimenpiteet, alempi on suunnitelman oma."
    case .sv:
      "\(main) huvudmål, \(sub) delmål, \(measures) åtgärder, \(actors) aktörer. "
        + "Stapelns övre del räknar åtgärderna, den nedre är planens egen."
    case .en:
      "\(main) main goals, \(sub) subgoals, \(measures) measures, \(actors) actors. "
        + "The upper bar counts measures, the lower one is the plan's own."
    }
  }

  static func levels(_ shares: [Int], _ language: AnswerLanguage) -> String {
    switch language {
    case .fi:
      "ennaltaehkäisevää \(shares[0])\u{00A0}%, varhaista \(shares[1])\u{00A0}%, tehostettua \(shares[2])\u{00A0}%"
    case .sv:
      "förebyggande \(shares[0])\u{00A0}%, tidigt \(shares[1])\u{00A0}%, intensivt \(shares[2])\u{00A0}%"
    case .en:
      "preventive \(shares[0])\u{00A0}%, early \(shares[1])\u{00A0}%, intensified \(shares[2])\u{00A0}%"
    }
  }

  static func wanted(_ shares: [Int], _ language: AnswerLanguage) -> String {
    let text = shares.map(String.init).joined(separator: "/")
    return switch language {
    case .fi: "; suunnitelma \(text)"
    case .sv: "; planen \(text)"
    case .en: "; the plan's own \(text)"
    }
  }

  static func without(_ count: Int, _ language: AnswerLanguage) -> String {
    switch language {
    case .fi: count == 1 ? "✗ 1 toimija" : "✗ \(count) toimijaa"
    case .sv: count == 1 ? "✗ 1 aktör" : "✗ \(count) aktörer"
    case .en: count == 1 ? "✗ 1 actor" : "✗ \(count) actors"
    }
  }
}
