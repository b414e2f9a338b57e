import Registry
import Wire

/// The words of `set`: an id, then `Field=value` as often as wanted.
///
/// A value with blanks stands in quotes, or the whole word does: `Note="a b"`, `"Note=a b"`. The
/// same field again gives it another value.
struct Assignments {
  let id: [UInt8]
  private(set) var edits: [FieldEdit] = []

  init(
    _ line: Span<UInt8>, _ request: borrowing Request
  ) throws(CommandError) {
    var words = try Self.words(line, request.line.rest.range)
    guard words.count > 1, !words[0].contains(UInt8(ascii: "=")) else {
      throw .wrongWords(usage: request.spec.usage)
    }
    id = words.removeFirst()
    var values: [String: [[UInt8]]] = [:]
    var order: [String] = []
    for word in words {
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")), equals > 0 else {
        throw .wrongWords(usage: request.spec.usage)
      }
      let field = String(decoding: word[..<equals], as: UTF8.self)
      if values[field] == nil { order.append(field) }
      values[field, default: []].append(Array(word[(equals + 1)...]))
    }
    edits = order.map { .set($0, values[$0] ?? []) }
  }

  /// The words of `unset`: an id, then `Field` or `Field=value`.
  static func removals(
    _ line: Span<UInt8>, _ request: borrowing Request
  ) throws(CommandError) -> (id: [UInt8], edits: [FieldEdit]) {
    var words = try words(line, request.line.rest.range)
    guard words.count > 1, !words[0].contains(UInt8(ascii: "=")) else {
      throw .wrongWords(usage: request.spec.usage)
    }
    let id = words.removeFirst()
    let edits = words.map { word -> FieldEdit in
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")) else {
        return .unset(String(decoding: word, as: UTF8.self))
      }
      return .take(
        String(decoding: word[..<equals], as: UTF8.self), Array(word[(equals + 1)...]))
    }
    return (id, edits)
  }

  /// Cuts words; a quote may open a word or stand behind its first `=`.
  private static func words(
    _ line: Span<UInt8>, _ range: Range<Int>
  ) throws(CommandError) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var cursor = range.lowerBound
    do throws(WireError) {
      while cursor < range.upperBound {
        if isBlank(line[cursor]) {
          cursor += 1
          continue
        }
        var word: [UInt8] = []
        var start = cursor
        if line[start] != UInt8(ascii: "\"") {
          var end = start
          while end < range.upperBound, !isBlank(line[end]), line[end] != UInt8(ascii: "=") {
            end += 1
          }
          if end + 1 < range.upperBound, line[end] == UInt8(ascii: "="),
            line[end + 1] == UInt8(ascii: "\"")
          {
            for index in start...end { word.append(line[index]) }
            start = end + 1
          }
        }
        let (token, next) = try nextWord(in: line, at: start)
        try Quoting.appendText(of: token, in: line, to: &word)
        words.append(word)
        cursor = next
      }
    } catch {
      throw .malformed(error)
    }
    return words
  }
}
