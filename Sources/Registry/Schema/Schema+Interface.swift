extension Schema {
  /// What has been agreed where responsibilities meet.
  static let interface = KindSpec(
    "interface", Labels("yhdyspinta", "gränsyta", "interface"),
    [
      FieldSpec(
        "Between", .reference(["type", "service"]), Labels("Välillä", "Mellan", "Between"),
        [.required, .repeats, .paired, .owning]),
      FieldSpec("Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.repeats]),
      FieldSpec("Task", .text, Labels("Tehtävä", "Uppgift", "Task"), [.required]),
      FieldSpec("Lead", .reference(["org"]), Labels("Johtaa", "Leder", "Lead"), [.owning]),
      FieldSpec(
        "Basis",
        .choice([
          .init("statute", Labels("laki", "lag", "statute")),
          .init("agreement", Labels("sopimus", "avtal", "agreement")),
          .init("practice", Labels("käytäntö", "praxis", "practice")),
        ]), Labels("Peruste", "Grund", "Basis")),
      FieldSpec(
        "Participant", .reference(["org"]), Labels("Osallistuu", "Deltar", "Participant"),
        [.repeats, .owning]),
      FieldSpec(
        "Informed", .reference(["org"]), Labels("Saa tiedon", "Informeras", "Informed"),
        [.repeats]),
      FieldSpec(
        "Contact", .reference(["contact"]), Labels("Yhteys", "Kontakt", "Contact"), [.repeats]),
      FieldSpec("Handover", .text, Labels("Siirto", "Överföring", "Handover")),
      FieldSpec(
        "Meanwhile", .reference(["org"]),
        Labels("Päättää siihen asti", "Beslutar tills vidare", "Decides meanwhile")),
      FieldSpec("Practice", .text, Labels("Käytäntö", "Praxis", "Practice"), [.repeats]),
      FieldSpec("Information", .text, Labels("Tiedonkulku", "Information", "Information")),
      FieldSpec("Level", cooperationLevels, Labels("Taso", "Nivå", "Level")),
      FieldSpec("Cadence", .line, Labels("Tapaamisväli", "Möten", "Cadence")),
      FieldSpec("Agreed", .date, Labels("Sovittu", "Överenskommet", "Agreed")),
      FieldSpec("Review_by", .date, Labels("Tarkistettava", "Ses över", "Review by")),
      FieldSpec("Agreement", .text, Labels("Sopimus", "Avtal", "Agreement")),
      FieldSpec(
        "Confirmed", .confirmation, Labels("Vahvistettu", "Bekräftad", "Confirmed"), [.repeats]),
    ])
}
