/// Looks texts up in lists of `{language, value, type}`.
struct PtvTexts {
  let list: [JSONValue]

  init(_ list: [JSONValue]) { self.list = list }

  /// The first text of a language that has one of these types, in their order, or any type if none
  /// is named. It counts as carried over.
  func first(_ language: String, types: [String] = []) -> String? {
    for type in types.isEmpty ? [nil] : types.map(Optional.some) {
      for text in list where (text.peek("language") ?? "fi").lowercased() == language {
        if let type, text.peek("type") != type { continue }
        if let value = text.string("value") { return value }
      }
    }
    return nil
  }

  /// The first text of a language without counting it as carried over.
  func peek(_ language: String) -> String? {
    list.first { $0.peek("language") == language && $0.peek("value") != nil }?.peek("value")
  }

  /// All texts of a type, or of any, in the languages that records have.
  func all(types: [String] = []) -> [String] {
    list.compactMap { text in
      let language = (text.peek("language") ?? "fi").lowercased()
      guard ["fi", "sv", "en"].contains(language) else { return nil }
      if !types.isEmpty, !types.contains(text.peek("type") ?? "") { return nil }
      return text.string("value")
    }
  }
}

/// A general description: what all services of one sort have in common.
struct GeneralDescription {
  var names: [String] = []
  /// Finnish: the summary and the longer text.
  var summary: String?
  var text: String?
  var classes: [String] = []
  var classNames: [String] = []
  var words: [String] = []
  var hasLaw = false

  init(_ value: JSONValue) {
    let types = ["Name", ""]
    if value["names"] != nil {
      let texts = PtvTexts(value.list("descriptions"))
      names = PtvTexts(value.list("names")).all(types: types).filter { !$0.isEmpty }
      if names.isEmpty { names = PtvTexts(value.list("names")).all() }
      summary = texts.first("fi", types: ["Summary", "ShortDescription"])
      text = texts.first("fi", types: ["Description", "BackgroundDescription"])
    } else {
      names = ["fi", "sv", "en"].compactMap { value["name"]?.string($0) }
      summary = value["summary"]?.string("fi")
      text = value["background"]?.string("fi")
    }
    for item in value.list("serviceClasses") {
      if let code = item.string("code") { classes.append(code) }
      classNames += Self.names(of: item)
    }
    for item in value.list("ontologyTerms") { words += Self.names(of: item) }
    hasLaw = !value.list("legislation").isEmpty || !value.list("laws").isEmpty
  }

  /// The names of a class or term: a list of texts, or one member for each language.
  static func names(of item: JSONValue) -> [String] {
    if let list = item["name"], list.kind == .array { return PtvTexts(list.elements).all() }
    return ["fi", "sv", "en"].compactMap { item.string($0) }
  }
}
