import Wire

/// What is sent for the words of the command line.
///
/// The client knows no verbs: it cannot tell `show` from `kenelle` from `neuvola`. A first word
/// that cannot be a verb makes a question at once. Otherwise the words are sent as typed, and when
/// the daemon answers that it knows no such verb, they are sent once more as a question. Two things
/// are left as errors, because they are mistyped commands rather than questions: `shwo service/x`,
/// where an id or an option follows, and a single word in a script.
struct Request: Equatable {
  /// The line sent first, without its LF.
  var line: [UInt8]
  /// The line to send when the daemon does not know the verb; nil to show that error.
  var question: [UInt8]?

  /// Makes a request of command-line words, quoted where the protocol wants it.
  /// - Parameters:
  ///   - words: at least one word.
  ///   - isForPeople: whether a person reads the answer on a terminal.
  init(words: [[UInt8]], isForPeople: Bool) {
    guard let first = words.first, Request.mayBeVerb(first) else {
      line = Request.question(words)
      return
    }
    line = Request.joined(words)
    let isQuestion = words.count == 1 ? isForPeople : !Request.looksLikeCommand(words)
    question = isQuestion ? Request.question(words) : nil
  }

  /// Makes a request of a line typed at the prompt; it is sent as it was typed.
  /// - Parameter typed: the line without its LF, not blank.
  init(typed: [UInt8]) {
    let words = typed.split(whereSeparator: isBlank).map { [UInt8]($0) }
    let asked = Array("route ".utf8) + typed
    guard let first = words.first, Request.mayBeVerb(first) else {
      line = asked
      return
    }
    line = typed
    question = Request.looksLikeCommand(words) ? nil : asked
  }

  /// Whether the daemon could have a verb of this name: verbs are small letters and hyphens.
  static func mayBeVerb(_ word: [UInt8]) -> Bool {
    if word.isEmpty { return false }
    var index = 0
    while index < word.count {
      if word[index] &- 0x61 < 26 || word[index] == UInt8(ascii: "-") {
        index += 1
      } else if index + 1 < word.count, word[index] == 0xC3,
        [0xA4, 0xA5, 0xB6].contains(word[index + 1])
      {
        // å, ä and ö in UTF-8.
        index += 2
      } else {
        return false
      }
    }
    return true
  }

  /// Whether what follows the first word is written as only commands are: an id, or an option
  /// directly behind the verb.
  private static func looksLikeCommand(_ words: [[UInt8]]) -> Bool {
    if words.count > 1, isOption(words[1]) { return true }
    return words.dropFirst().contains(where: isID)
  }

  /// Whether a word is written like `kind/slug`.
  private static func isID(_ word: [UInt8]) -> Bool {
    guard let slash = word.firstIndex(of: UInt8(ascii: "/")), slash > 0 else { return false }
    return slash + 1 < word.count && word[..<slash].allSatisfy { $0 &- 0x61 < 26 }
  }

  /// Whether a word is written like `key=value`.
  private static func isOption(_ word: [UInt8]) -> Bool {
    guard let mark = word.firstIndex(of: UInt8(ascii: "=")), mark > 0 else { return false }
    return word[..<mark].indices.allSatisfy { isOfKey(word[$0], isFirst: $0 == 0) }
  }

  /// The words with blanks between, each one word to the daemon as well.
  private static func joined(_ words: [[UInt8]]) -> [UInt8] {
    var line: [UInt8] = []
    var mayBeOption = false
    for (position, word) in words.enumerated() {
      if position > 0 { line.append(0x20) }
      Quoting.appendWord(word.span, mayBeOption: mayBeOption, to: &line)
      // Options stand behind the verb and before any other word.
      mayBeOption = position == 0 || mayBeOption && isOption(word)
    }
    return line
  }

  /// The words as a question: options that come first stay options, the rest is free text, in which
  /// quotes mean nothing and line breaks are blanks.
  private static func question(_ words: [[UInt8]]) -> [UInt8] {
    var line = Array("route".utf8)
    let text = words.drop(while: isOption)
    for word in words[..<text.startIndex] {
      line.append(0x20)
      Quoting.appendWord(word.span, to: &line)
    }
    for word in text {
      line.append(0x20)
      for byte in word { line.append(byte < 0x20 ? 0x20 : byte) }
    }
    return line
  }
}

/// The line that sets form and language for the connection, sent ahead of the first request.
/// - Parameters:
///   - form: the form of all answers that do not ask for another.
///   - language: the language of texts; nil leaves the daemon's default.
/// - Returns: the line with its LF.
func settingsLine(form: Form, language: Language?) -> [UInt8] {
  var line: [UInt8] = []
  func append(_ text: StaticString) {
    text.withUTF8Buffer { line.append(contentsOf: $0) }
  }
  append("use as=")
  append(form.name)
  if let language {
    append(" lang=")
    append(language.code)
  }
  line.append(0x0A)
  return line
}
