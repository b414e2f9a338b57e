/// What one line from the server is. Exactly one status line ends each reply, and no data line
/// begins like one.
package enum ReplyLine: Equatable, Sendable {
  /// A line of the answer: a record's field, JSON, or `|` and a line of another form.
  case data
  /// `OK [key=value …]`.
  case ok
  /// `ERR <code> <verb> <text>`; 0 if the code cannot be read.
  case error(code: Int)

  /// - Parameter line: without its line feed.
  package init(_ line: Span<UInt8>) {
    func begins(_ first: UInt8, _ second: UInt8) -> Bool { line[0] == first && line[1] == second }
    if line.count >= 2, begins(UInt8(ascii: "O"), UInt8(ascii: "K")),
      line.count == 2 || line[2] == 0x20
    {
      self = .ok
    } else if line.count >= 4, begins(UInt8(ascii: "E"), UInt8(ascii: "R")),
      line[2] == UInt8(ascii: "R"), line[3] == 0x20
    {
      var code = 0
      var index = 4
      while index < line.count, index < 7, line[index] &- 0x30 < 10 {
        code = code * 10 + Int(line[index] &- 0x30)
        index += 1
      }
      self = .error(code: code)
    } else {
      self = .data
    }
  }
}
