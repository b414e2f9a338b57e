/// What a transcript or an example says of the lines on the wire: what is sent and what comes.
enum Exchange: Equatable {
  case sent(Substring)
  case exactly(Substring)
  case beginning(Substring)
  /// Any number of lines.
  case gap
}

/// A scenario of `Tests/Transcripts`, as far as checks of the manual need it.
struct Transcript {
  let name: String
  let exchanges: [Exchange]

  init(_ path: String) throws {
    name = path
    exchanges = try Project.lines(path).compactMap(Self.exchange)
  }

  static func all() throws -> [Transcript] {
    try Project.files("Tests/Transcripts", ending: ".talk").map { try Transcript($0) }
  }

  /// What clients send, as lines; pieces are cut at line feeds.
  var requests: [Substring] {
    exchanges.flatMap { exchange -> [Substring] in
      guard case .sent(let text) = exchange else { return [] }
      return text.split(separator: #"\n"#)
    }
  }

  /// Reads `C: text`, `C< bytes`, `S: line`, `S~ beginning` and `S*`, with or without the number of
  /// a connection; other lines say nothing about the wire.
  private static func exchange(_ line: Substring) -> Exchange? {
    let head = line.prefix { $0 != " " }
    let text = line.dropFirst(head.count + 1)
    switch (head.first, head.last) {
    case ("C", ":"), ("C", "<"): return .sent(text)
    case ("S", ":"): return .exactly(text)
    case ("S", "~"): return .beginning(text)
    case ("S", "*"): return .gap
    default: return nil
    }
  }

  /// Whether an example stands in the transcript: the same requests, and replies that agree.
  func contains(_ example: [Exchange]) -> Bool {
    exchanges.indices.contains { start in
      exchanges[start] == example[0] && Self.agree(example[...], exchanges[start...])
    }
  }

  private static func agree(
    _ example: ArraySlice<Exchange>, _ played: ArraySlice<Exchange>
  ) -> Bool {
    guard let wanted = example.first else { return true }
    if wanted == .gap {
      return agree(example.dropFirst(), played)
        || !played.isEmpty && !isSent(played.first) && agree(example, played.dropFirst())
    }
    guard let next = played.first else { return false }
    switch (wanted, next) {
    case (_, .gap):
      return agree(example, played.dropFirst())
        || !isSent(wanted) && agree(example.dropFirst(), played)
    case (.sent(let line), .sent(let other)), (.exactly(let line), .exactly(let other)):
      return line == other && agree(example.dropFirst(), played.dropFirst())
    case (.exactly(let line), .beginning(let start)):
      return line.hasPrefix(start) && agree(example.dropFirst(), played.dropFirst())
    case (.beginning(let start), .exactly(let line)):
      return line.hasPrefix(start) && agree(example.dropFirst(), played.dropFirst())
    case (.beginning(let one), .beginning(let other)):
      return (one.hasPrefix(other) || other.hasPrefix(one))
        && agree(example.dropFirst(), played.dropFirst())
    default: return false
    }
  }

  private static func isSent(_ exchange: Exchange?) -> Bool {
    if case .sent = exchange { true } else { false }
  }
}
