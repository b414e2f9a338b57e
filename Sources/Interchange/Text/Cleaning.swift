/// Makes texts of other systems fit for a record.
enum Cleaning {
  /// One line: blanks of any kind become single blanks, control characters go.
  static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      if isBlank(scalar) || scalar == "\n" || scalar == "\r" || scalar == "\t" {
        if !line.isEmpty, line.last != " " { line.append(" ") }
      } else if !isControl(scalar) {
        line.unicodeScalars.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    while line.last == "\\" { line.removeLast() }
    return line
  }

  /// Lines: LF alone ends them, none ends in a blank or in `\`, none is empty at either end.
  static func text(_ text: String) -> String {
    var lines: [String] = [""]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n" && previous == "\r" { continue }
      if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        lines.append("")
      } else if scalar == "\t" || !isControl(scalar) {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    lines = lines.map { line in
      var line = line
      while let last = line.unicodeScalars.last, isBlank(last) || last == "\t" || last == "\\" {
        line.unicodeScalars.removeLast()
      }
      return line
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Without blanks of any kind at both ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    let isEdge = { (scalar: Unicode.Scalar) in
      isBlank(scalar) || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }
    guard let first = scalars.firstIndex(where: { !isEdge($0) }),
      let last = scalars.lastIndex(where: { !isEdge($0) })
    else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[first...last])
    return String(view)
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Also marks that have no width and hide in texts copied from web pages.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}
