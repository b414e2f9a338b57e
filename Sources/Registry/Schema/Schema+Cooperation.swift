extension Schema {
  /// Where cooperation is led: the levels of the wellbeing regions' and municipalities' structures.
  /// Source: Kuntaliitto, forum on interfaces of 12 May 2023, levels of cooperation.
  static let cooperationLevels = FieldType.choice([
    .init("political", Labels("poliittinen taso", "politisk nivå", "political")),
    .init("management", Labels("johdon taso", "ledningsnivå", "management")),
    .init("expert", Labels("asiantuntijataso", "expertnivå", "expert")),
    .init("field", Labels("kentän taso", "fältnivå", "field")),
  ])

  /// How deep a service or measure goes.
  static let serviceLevels = FieldType.choice([
    .init("preventive", Labels("ennaltaehkäisevä", "förebyggande", "preventive")),
    .init("early", Labels("varhainen tuki", "tidigt stöd", "early support")),
    .init("intensified", Labels("tehostettu", "intensifierad", "intensified")),
  ])

  /// What the law or common practice expects where two types of service meet, before anything has
  /// been agreed anywhere.
  static let template = KindSpec(
    "template", Labels("yhdyspinnan pohja", "gränsytemall", "template of an interface"),
    [
      FieldSpec(
        "Between", .reference(["type"]), Labels("Välillä", "Mellan", "Between"),
        [.required, .repeats, .paired]),
      FieldSpec("Task", .text, Labels("Tehtävä", "Uppgift", "Task"), [.required]),
      FieldSpec("Lead_kind", ownerKinds, Labels("Johtaa", "Leder", "Lead")),
      FieldSpec("Law", .line, Labels("Laki", "Lag", "Law")),
      FieldSpec("Handover", .text, Labels("Siirto", "Överföring", "Handover")),
      FieldSpec("Information", .text, Labels("Tiedonkulku", "Information", "Information")),
    ])

  /// A structure of cooperation: who meets, on which level, led by whom; also a family centre as a
  /// network, a place or a service online.
  static let network = KindSpec(
    "network", Labels("verkosto", "nätverk", "network"),
    [
      FieldSpec(
        "Level", cooperationLevels, Labels("Taso", "Nivå", "Level"), [.required]),
      FieldSpec(
        "Form",
        .choice([
          .init("network", Labels("verkosto", "nätverk", "network")),
          .init("place", Labels("toimipiste", "verksamhetsställe", "place")),
          .init("online", Labels("sähköinen", "elektronisk", "online")),
        ]), Labels("Muoto", "Form", "Form"), [.repeats]),
      FieldSpec(
        "Member", .reference(["org"]), Labels("Jäsen", "Medlem", "Member"),
        [.required, .repeats, .owning]),
      FieldSpec("Chair", .reference(["org"]), Labels("Puheenjohtaja", "Ordförande", "Chair")),
      FieldSpec(
        "Coordinator", .reference(["contact"]),
        Labels("Koordinaattori", "Koordinator", "Coordinator")),
      FieldSpec(
        "Core", .reference(["contact", "org"]), Labels("Ydinryhmä", "Kärngrupp", "Core group"),
        [.repeats]),
      FieldSpec(
        "Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.required, .repeats]),
      FieldSpec(
        "Part_of", .reference(["network"]), Labels("Osa", "Del av", "Part of"), [.acyclic]),
      FieldSpec("Task", .text, Labels("Tehtävä", "Uppgift", "Task")),
      FieldSpec("Cadence", .cadence, Labels("Tapaamisväli", "Möten", "Cadence")),
      FieldSpec(
        "Next_meeting", .date, Labels("Seuraava kokous", "Nästa möte", "Next meeting")),
    ])

  /// Something of the annual clock that is no review or meeting of another record.
  static let event = KindSpec(
    "event", Labels("vuosikellon tapahtuma", "händelse i årsklockan", "event"),
    [
      FieldSpec(
        "Kind",
        .choice([
          .init("meeting", Labels("kokous", "möte", "meeting")),
          .init("negotiation", Labels("neuvottelu", "förhandling", "negotiation")),
          .init("review", Labels("tarkistus", "översyn", "review")),
          .init("survey", Labels("kysely", "enkät", "survey")),
          .init("training", Labels("koulutus", "utbildning", "training")),
          .init("other", Labels("muu", "annat", "other")),
        ]), Labels("Laji", "Slag", "Kind"), [.required]),
      FieldSpec("When", .period, Labels("Milloin", "När", "When"), [.required]),
      FieldSpec("Cadence", .cadence, Labels("Toistuu", "Upprepas", "Cadence")),
      FieldSpec(
        "Org", .reference(["org"]), Labels("Organisaatio", "Organisation", "Organisation"),
        [.repeats, .owning]),
      FieldSpec("Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.repeats]),
      FieldSpec(
        "About",
        .reference([
          "area", "org", "type", "service", "interface", "network", "goal", "measure", "indicator",
          "question",
        ]), Labels("Koskee", "Gäller", "About"), [.repeats]),
    ])
}
