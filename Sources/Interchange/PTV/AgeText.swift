/// Years of age that a text tells in so many words: `0–6-vuotiaat`, `alle 18-vuotiaille`.
enum AgeText {
  /// The range, or nil if the text tells none or more than one.
  static func read(_ text: String) -> String? {
    let words = words(of: text)
    var found = Set<String>()
    for index in words.indices where words[index].hasPrefix("vuotia") {
      guard index > 0, let last = Int(words[index - 1]), last <= 120 else { continue }
      let before = index > 1 ? words[index - 2] : ""
      if before == "-", index > 2, let first = Int(words[index - 3]), first <= last {
        found.insert("\(first)-\(last)")
      } else if before == "alle", last > 0 {
        found.insert("0-\(last - 1)")
      } else {
        return nil
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// Words in small letters, numbers and hyphens between numbers each by itself.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var current = ""
    func end() {
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}":
        let isNumber = current.last?.isNumber == true
        end()
        if isNumber { words.append("-") }
      default:
        if !isDigit, !scalar.properties.isAlphabetic {
          end()
        } else {
          if let last = current.last, last.isNumber != isDigit { end() }
          current.unicodeScalars.append(scalar)
        }
      }
    }
    end()
    return joined(words)
  }

  /// Lets the hyphen of `6-vuotiaat` go, which parts nothing.
  private static func joined(_ words: [String]) -> [String] {
    words.enumerated().filter { index, word in
      word != "-" || (index + 1 < words.count && Int(words[index + 1]) != nil)
    }.map(\.element)
  }
}
