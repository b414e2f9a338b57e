extension Schema {
  /// The words that callers use for a type of service. A type may have several records, so that a
  /// desk adds its own in a file of its own.
  static let vocabulary = KindSpec(
    "vocabulary", Labels("sanasto", "ordlista", "vocabulary"),
    [
      FieldSpec(
        "Type", .reference(["type"]), Labels("Palvelutyyppi", "Tjänstetyp", "Service type"),
        [.required]),
      FieldSpec("Word", .line, Labels("Hakusana", "Sökord", "Word"), [.repeats, .searched]),
      FieldSpec(
        "Weight", .weightedWords,
        Labels("Painotettu hakusana", "Viktat sökord", "Weighted word"), [.repeats]),
      FieldSpec(
        "Not", .line, Labels("Ei tarkoita", "Avser inte", "Does not mean"), [.repeats]),
    ])

  /// The words of a language that decide nothing, or little.
  static let stoplist = KindSpec(
    "stoplist", Labels("hukkasanat", "stoppord", "stop words"),
    [
      FieldSpec("Language", .language, Labels("Kieli", "Språk", "Language"), [.required]),
      FieldSpec("Stop", .line, Labels("Ohitettavat", "Förbigås", "Passed over"), [.repeats]),
      FieldSpec("Weak", .line, Labels("Heikot", "Svaga", "Weak"), [.repeats]),
    ])
}
