import Forms
import Registry
import Wire

/// A request whose verb is known: its settings read, its options checked, its words counted.
struct Request: ~Copyable {
  let spec: CommandSpec
  let line: RequestLine
  /// Empty for a verb that takes free text.
  let words: Words
  let form: Form
  /// The form that only some verbs have, if one was asked for; it goes before `form`.
  let document: DocumentForm?
  let language: AnswerLanguage
  /// The moment that `at=` names; nil for now.
  let at: LocalTime?
  /// The records that stood behind the request; nil if its verb takes none.
  let block: [UInt8]?

  /// The value of an option, escapes resolved, or nil if it was not given.
  func option(_ name: String, in bytes: Span<UInt8>) throws(CommandError) -> [UInt8]? {
    for position in 0..<line.optionCount {
      let option = line.option(position)
      if matches(bytes, option.key.range, name) { return try text(of: option.value, in: bytes) }
    }
    return nil
  }

  /// A whole number option.
  func number(
    _ name: String, in bytes: Span<UInt8>, _ range: ClosedRange<Int>
  ) throws(CommandError) -> Int? {
    guard let value = try option(name, in: bytes) else { return nil }
    guard let number = Int(String(decoding: value, as: UTF8.self)), range.contains(number) else {
      throw .badValue(
        option: name, text: "not a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// One of some words.
  func choice(
    _ name: String, in bytes: Span<UInt8>, _ words: [String]
  ) throws(CommandError) -> String? {
    guard let value = try option(name, in: bytes) else { return nil }
    let word = String(decoding: value, as: UTF8.self)
    guard words.contains(word) else {
      throw .badValue(option: name, text: "not one of \(words.joined(separator: ", "))")
    }
    return word
  }

  /// What a word means, escapes resolved.
  func text(of token: Token, in bytes: Span<UInt8>) throws(CommandError) -> [UInt8] {
    var text: [UInt8] = []
    do throws(WireError) {
      try Quoting.appendText(of: token, in: bytes, to: &text)
    } catch {
      throw .malformed(error)
    }
    return text
  }

  /// The word at a position, which the row's count has promised.
  func word(_ position: Int, in bytes: Span<UInt8>) throws(CommandError) -> [UInt8] {
    guard position < words.count else { throw .wrongWords(usage: spec.usage) }
    return try text(of: words[position], in: bytes)
  }
}

/// Whether the bytes at a range are a name.
func matches(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: String) -> Bool {
  let name = name.utf8
  guard range.count == name.count else { return false }
  var index = range.lowerBound
  for byte in name {
    if bytes[index] != byte { return false }
    index += 1
  }
  return true
}
