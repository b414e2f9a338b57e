extension Schema {
  private static let share = FieldType.decimal
  private static let difficulty = FieldType.choice([
    .init("easy", Labels("helppo", "lätt", "easy")),
    .init("medium", Labels("keskivaikea", "medelsvår", "medium")),
    .init("hard", Labels("vaikea", "svår", "hard")),
  ])
  private static let effect = FieldType.choice([
    .init("low", Labels("matala", "låg", "low")),
    .init("quite-high", Labels("melko korkea", "ganska hög", "quite high")),
    .init("high", Labels("korkea", "hög", "high")),
  ])

  /// A goal of a wellbeing plan: a main goal, or a subgoal of one.
  static let goal = KindSpec(
    "goal", Labels("tavoite", "mål", "goal"),
    [
      FieldSpec(
        "Parent", .reference(["goal"]), Labels("Päätavoite", "Huvudmål", "Main goal"), [.acyclic]),
      FieldSpec("Number", .line, Labels("Numero", "Nummer", "Number"), [.required]),
      FieldSpec("Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.repeats]),
      FieldSpec("Difficulty", difficulty, Labels("Vaikeus", "Svårighet", "Difficulty")),
      FieldSpec("Effect", effect, Labels("Vaikuttavuus", "Effekt", "Effect")),
      FieldSpec(
        "Indicator", .reference(["indicator"]), Labels("Indikaattori", "Indikator", "Indicator"),
        [.repeats]),
      FieldSpec(
        "Share_preventive", share,
        Labels("Ennaltaehkäisevää (%)", "Förebyggande (%)", "Preventive (%)")),
      FieldSpec(
        "Share_early", share, Labels("Varhaista tukea (%)", "Tidigt stöd (%)", "Early (%)")),
      FieldSpec(
        "Share_intensified", share,
        Labels("Tehostettua (%)", "Intensifierat (%)", "Intensified (%)")),
    ])

  /// What an actor does for a subgoal.
  static let measure = KindSpec(
    "measure", Labels("toimenpide", "åtgärd", "measure"),
    [
      FieldSpec("Goal", .reference(["goal"]), Labels("Tavoite", "Mål", "Goal"), [.required]),
      FieldSpec(
        "Actor", .reference(["org"]), Labels("Toimija", "Aktör", "Actor"),
        [.required, .repeats, .owning]),
      FieldSpec(
        "Partner", .reference(["org"]), Labels("Kumppani", "Partner", "Partner"), [.repeats]),
      FieldSpec(
        "Implementer", .line, Labels("Toteuttaja", "Genomförare", "Implementer"), [.repeats]),
      FieldSpec("Action", .text, Labels("Toiminta", "Verksamhet", "Action")),
      FieldSpec("Indicator", .line, Labels("Mittari", "Mätare", "Indicator"), [.repeats]),
      FieldSpec("Schedule", .period, Labels("Aikataulu", "Tidtabell", "Schedule")),
      FieldSpec(
        "Permanence",
        .choice([
          .init("permanent", Labels("pysyvä", "permanent", "permanent")),
          .init("pilot", Labels("kokeilu", "försök", "pilot")),
          .init("recurring", Labels("toistuva", "återkommande", "recurring")),
        ]), Labels("Pysyvyys", "Varaktighet", "Permanence")),
      FieldSpec("Follow_up", .text, Labels("Seuranta", "Uppföljning", "Follow-up"), [.repeats]),
      FieldSpec("Level", serviceLevels, Labels("Taso", "Nivå", "Level"), [.required]),
    ])

  /// What a plan follows by figures.
  static let indicator = KindSpec(
    "indicator", Labels("indikaattori", "indikator", "indicator"),
    [
      FieldSpec("Number", .number, Labels("Numero", "Nummer", "Number"), [.required]),
      FieldSpec("Unit", .line, Labels("Yksikkö", "Enhet", "Unit"), [.required]),
      FieldSpec(
        "Better",
        .choice([
          .init("up", Labels("suurempi on parempi", "större är bättre", "higher is better")),
          .init("down", Labels("pienempi on parempi", "mindre är bättre", "lower is better")),
        ]), Labels("Suunta", "Riktning", "Better"), [.required]),
      FieldSpec(
        "Theme",
        .choice([
          .init("population", Labels("väestö", "befolkning", "population")),
          .init(
            "living-standard",
            Labels("elintaso ja työ", "levnadsstandard och arbete", "living standard and work")),
          .init(
            "wellbeing",
            Labels(
              "hyvinvointi, osallisuus ja vapaa-aika", "välbefinnande, delaktighet och fritid",
              "wellbeing, participation and leisure")),
          .init("child-protection", Labels("lastensuojelu", "barnskydd", "child protection")),
          .init("support", Labels("tuen saanti", "tillgång till stöd", "access to support")),
          .init(
            "health", Labels("terveys ja elintavat", "hälsa och levnadsvanor", "health and habits")),
        ]), Labels("Aihe", "Tema", "Theme"), [.required]),
      FieldSpec("Description", .text, Labels("Kuvaus", "Beskrivning", "Description")),
    ])

  /// One value of an indicator: of an area, a group and a year.
  static let reading = KindSpec(
    "reading", Labels("indikaattorin arvo", "indikatorvärde", "reading"),
    [
      FieldSpec(
        "Indicator", .reference(["indicator"]), Labels("Indikaattori", "Indikator", "Indicator"),
        [.required]),
      FieldSpec(
        "Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.required]),
      FieldSpec(
        "Group",
        .choice([
          .init("grades-4-5", Labels("4.–5. luokka", "åk 4–5", "grades 4–5")),
          .init("grades-8-9", Labels("8.–9. luokka", "åk 8–9", "grades 8–9")),
          .init(
            "upper-secondary", Labels("lukiolaiset", "gymnasiestuderande", "upper secondary")),
          .init(
            "vocational", Labels("ammattikoululaiset", "yrkesstuderande", "vocational students")),
          .init(
            "guardians-of-4-year-olds",
            Labels(
              "4-vuotiaiden huoltajat", "4-åringars vårdnadshavare", "guardians of 4-year-olds")),
          .init("aged-0-6", Labels("0–6-vuotiaat", "0–6-åringar", "aged 0–6")),
          .init("aged-7-14", Labels("7–14-vuotiaat", "7–14-åringar", "aged 7–14")),
          .init("under-18", Labels("alle 18-vuotiaat", "under 18-åringar", "under 18")),
          .init("aged-15-24", Labels("15–24-vuotiaat", "15–24-åringar", "aged 15–24")),
          .init("aged-15-49", Labels("15–49-vuotiaat", "15–49-åringar", "aged 15–49")),
          .init("all", Labels("kaikki", "alla", "all")),
        ]), Labels("Ryhmä", "Grupp", "Group")),
      FieldSpec("Year", .number, Labels("Vuosi", "År", "Year"), [.required]),
      FieldSpec(
        "Timing",
        .choice([
          .init("during-year", Labels("vuoden aikana", "under året", "during the year")),
          .init("year-end", Labels("vuoden lopussa", "vid årets slut", "at the year's end")),
        ]), Labels("Ajankohta", "Tidpunkt", "At")),
      FieldSpec("Value", .decimal, Labels("Arvo", "Värde", "Value"), [.required]),
      FieldSpec("Unit", .line, Labels("Yksikkö", "Enhet", "Unit")),
      FieldSpec(
        "Country_value", .decimal, Labels("Koko maa", "Hela landet", "Whole country")),
      FieldSpec(
        "Rating",
        .choice([
          .init("good", Labels("hyvä", "god", "good")),
          .init("neutral", Labels("neutraali", "neutral", "neutral")),
          .init("worrying", Labels("huolestuttava", "oroväckande", "worrying")),
        ]), Labels("Arvio", "Bedömning", "Rating")),
    ])
}
