/// Which requests are followed by records, up to a line with a single `.`. Both ends must know it
/// before anybody looks the verb up.
package enum Framing {
  /// Verbs, and their names in Finnish.
  package static let blockVerbs = ["put", "import", "tallenna", "tuo"]

  /// Verbs whose answer goes on until the next line; an empty one is not answered besides.
  package static let openVerbs = ["watch", "seuraa"]

  /// Whether records follow a request line.
  package static func hasBlock(_ line: Span<UInt8>) -> Bool { begins(line, with: blockVerbs) }

  /// Whether the answer to a request line goes on until the next one.
  package static func isOpen(_ line: Span<UInt8>) -> Bool { begins(line, with: openVerbs) }

  private static func begins(_ line: Span<UInt8>, with verbs: [String]) -> Bool {
    var start = 0
    while start < line.count, isBlank(line[start]) { start += 1 }
    var end = start
    while end < line.count, !isBlank(line[end]) { end += 1 }
    return verbs.contains { verb in
      guard verb.utf8.count == end - start else { return false }
      var index = start
      for byte in verb.utf8 {
        if line[index] != byte { return false }
        index += 1
      }
      return true
    }
  }
}
