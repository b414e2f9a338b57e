extension Schema {
  /// What kind of service, and who organises it by law.
  static let type = KindSpec(
    "type", Labels("palvelutyyppi", "tjänstetyp", "service type"),
    [
      FieldSpec(
        "Organizer", ownerKinds,
        Labels("Järjestämisvastuu", "Organiseringsansvar", "Organising responsibility"),
        [.required]),
      FieldSpec("Law", .line, Labels("Laki", "Lag", "Law")),
      FieldSpec(
        "Broader", .reference(["type"]), Labels("Laajempi tyyppi", "Bredare typ", "Broader type"),
        [.acyclic]),
      FieldSpec("Level", serviceLevels, Labels("Taso", "Nivå", "Level")),
      FieldSpec("Class", .code, Labels("Palveluluokka", "Serviceklass", "Service class")),
      FieldSpec("Word", .line, Labels("Hakusana", "Sökord", "Word"), [.repeats, .searched]),
    ])
}
