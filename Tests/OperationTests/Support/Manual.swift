/// A manual page as its source.
struct Manual {
  let name: String
  let lines: [Substring]

  /// Reads a page.
  /// - Parameter name: file name in `etc/man`.
  /// - Throws: when it cannot be read.
  init(_ name: String) throws {
    self.name = name
    lines = try Project.lines("etc/man/\(name)")
  }

  static let names = [
    "yhdyspinta.1", "yhdyspinta-convert.1", "yhdyspinta-protocol.7", "yhdyspinta-registry.5",
    "yhdyspintad.8", "yhdyspintad.conf.5",
  ]

  /// Lines of a section or subsection, up to the next of the same rank or higher.
  func section(_ title: String) -> ArraySlice<Substring> {
    guard let start = lines.firstIndex(where: { $0 == ".Sh \(title)" || $0 == ".Ss \(title)" })
    else { return [] }
    let rank = lines[start].prefix(3)
    let end = lines[(start + 1)...].firstIndex { line in
      line.hasPrefix(".Sh ") || line.hasPrefix(rank)
    }
    return lines[(start + 1)..<(end ?? lines.endIndex)]
  }

  /// The examples: displays of lines `C: …` and `S: …`.
  var dialogues: [[Substring]] {
    var found: [[Substring]] = []
    var display: [Substring]?
    for line in lines {
      if line.hasPrefix(".Bd -literal") {
        display = []
      } else if line == ".Ed" {
        if let display, display.contains(where: { $0.hasPrefix("C: ") }) { found.append(display) }
        display = nil
      } else {
        display?.append(line)
      }
    }
    return found
  }
}
