/// Who plays the server of a transcript.
protocol Player: AnyObject {
  func send(_ bytes: [UInt8], on connection: Int) throws
  func endSending(on connection: Int) throws
  /// - Returns: the next line of the server without its LF, or nil if it has closed.
  func nextLine(on connection: Int) throws -> String?
  func advance(seconds: Int) throws
  func set(_ files: Talk.Files) throws
}

/// Why a transcript and a server disagree.
struct Disagreement: Error, CustomStringConvertible {
  let description: String
}

extension Talk {
  /// Plays the steps against a server.
  ///
  /// - Throws: `Disagreement` at the first step that does not come true.
  func play(on player: any Player) throws {
    var isSkipping: Set<Int> = []
    for step in steps {
      do {
        try play(step, on: player, &isSkipping)
      } catch let error as Disagreement {
        throw Disagreement(description: "\(name):\(step.line): \(error.description)")
      }
    }
  }

  private func play(_ step: Step, on player: any Player, _ isSkipping: inout Set<Int>) throws {
    let connection = step.connection
    switch step.action {
    case .send(let bytes): try player.send(bytes, on: connection)
    case .endSending: try player.endSending(on: connection)
    case .advance(let seconds): try player.advance(seconds: seconds)
    case .registry(let files): try player.set(files)
    case .skip: isSkipping.insert(connection)
    case .expectClosed:
      let skips = isSkipping.remove(connection) != nil
      while let line = try player.nextLine(on: connection) {
        if !skips { throw Disagreement(description: "closed was expected, not \"\(line)\"") }
      }
    case .expect(let text):
      try expect(player, connection, isSkipping.remove(connection) != nil, text) { $0 == text }
    case .expectBeginning(let text):
      try expect(player, connection, isSkipping.remove(connection) != nil, text) {
        $0.utf8.starts(with: text.utf8)
      }
    }
  }

  private func expect(
    _ player: any Player, _ connection: Int, _ skips: Bool, _ text: String,
    _ isIt: (String) -> Bool
  ) throws {
    var passed: [String] = []
    while let line = try player.nextLine(on: connection) {
      if isIt(line) { return }
      passed.append(line)
      // A status line ends a reply: what is skipped never goes past one.
      let isStatus = line == "OK" || line.hasPrefix("OK ") || line.hasPrefix("ERR ")
      if !skips || isStatus { break }
    }
    throw Disagreement(
      description: "\"\(text)\" was expected, but came: \(passed.joined(separator: " ⏎ "))")
  }
}
