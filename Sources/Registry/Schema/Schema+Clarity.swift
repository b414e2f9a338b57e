extension Schema {
  /// A question of a survey on how clear responsibilities and cooperation are.
  static let question = KindSpec(
    "question", Labels("kyselyn kysymys", "enkätfråga", "question"),
    [
      FieldSpec("Number", .number, Labels("Numero", "Nummer", "Number"), [.required]),
      FieldSpec(
        "Theme",
        .choice([
          .init(
            "cooperation", Labels("yhteistyön toteutuminen", "samarbetet", "cooperation")),
          .init(
            "division-of-work",
            Labels("työnjaon selkeys", "arbetsfördelningens tydlighet", "division of work")),
        ]), Labels("Aihe", "Tema", "Theme"), [.required]),
      FieldSpec(
        "Counted",
        .choice([
          .init(
            "meetings",
            Labels("säännölliset tapaamiset", "regelbundna möten", "regular meetings")),
          .init("lead", Labels("nimetty vetäjä", "utsedd ledare", "a named lead")),
          .init(
            "region-contact",
            Labels(
              "hyvinvointialueen yhteyshenkilö", "välfärdsområdets kontakt",
              "a contact of the wellbeing region")),
          .init(
            "municipality-contact",
            Labels("kunnan yhteyshenkilö", "kommunens kontakt", "a contact of the municipality")),
          .init(
            "agreed",
            Labels("sovittu ja voimassa", "överenskommet och i kraft", "agreed and in force")),
          .init("basis", Labels("kirjattu peruste", "antecknad grund", "a basis on record")),
          .init(
            "both-sides",
            Labels("yhteys molemmilla puolilla", "kontakt på båda sidor", "a contact on both sides")
          ),
        ]), Labels("Rekisteristä lasketaan", "Räknas ur registret", "Counted in the registry")),
    ])

  /// What was answered to a question in one round of the survey, as shares.
  static let answer = KindSpec(
    "answer", Labels("kyselyn vastaukset", "enkätsvar", "answer"),
    [
      FieldSpec(
        "Question", .reference(["question"]), Labels("Kysymys", "Fråga", "Question"), [.required]),
      FieldSpec("Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.required]),
      FieldSpec("Round", .period, Labels("Kierros", "Omgång", "Round"), [.required]),
      FieldSpec(
        "Poor", .decimal, Labels("Huonosti (%)", "Dåligt (%)", "Poor (%)"), [.required]),
      FieldSpec(
        "Neutral", .decimal, Labels("Neutraali (%)", "Neutralt (%)", "Neutral (%)"), [.required]),
      FieldSpec("Good", .decimal, Labels("Hyvin (%)", "Bra (%)", "Good (%)"), [.required]),
      FieldSpec(
        "Respondents", .number, Labels("Vastaajia", "Svarande", "Respondents")),
    ])
}
