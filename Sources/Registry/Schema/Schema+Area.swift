extension Schema {
  /// Where: the country, its regions, their municipalities, a family centre's area.
  static let area = KindSpec(
    "area", Labels("alue", "område", "area"),
    [
      FieldSpec(
        "Kind",
        .choice([
          .init("country", Labels("maa", "land", "country")),
          .init("province", Labels("maakunta", "landskap", "province")),
          .init(
            "wellbeing-region", Labels("hyvinvointialue", "välfärdsområde", "wellbeing region")),
          .init("municipality", Labels("kunta", "kommun", "municipality")),
          .init(
            "family-centre-area",
            Labels("perhekeskusalue", "familjecenterområde", "family centre area")),
        ]), Labels("Laji", "Slag", "Kind"), [.required]),
      // Statistics Finland: municipalities three digits, regions two.
      FieldSpec("Code", .code, Labels("Koodi", "Kod", "Code")),
      FieldSpec(
        "Within", .reference(["area"]), Labels("Osa aluetta", "Inom", "Within"),
        [.repeats, .acyclic]),
      // What its authorities serve in by law; the language of the majority first.
      FieldSpec("Language", .language, Labels("Kieli", "Språk", "Language"), [.repeats]),
      FieldSpec("Residents", .number, Labels("Asukkaita", "Invånare", "Residents")),
      // A former municipality, a town part, a village, a nickname: found as the area itself.
      FieldSpec("Place", .line, Labels("Paikka", "Ort", "Place"), [.repeats, .searched]),
    ])
}
