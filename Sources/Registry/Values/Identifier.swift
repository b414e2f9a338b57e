/// `kind/slug`: what a record is called for ever.
package enum Identifier {
  /// Longest id in bytes: it must fit a request line with room to spare.
  package static let bytesMax = 128

  /// What is wrong with an id, which must be of one of the kinds if any are named; nil if nothing.
  static func problem(with value: ArraySlice<UInt8>, kinds: [String] = []) -> String? {
    guard let slash = value.firstIndex(of: UInt8(ascii: "/")) else {
      return "not an id like \(kinds.first ?? "service")/some-name"
    }
    let kind = value[..<slash]
    guard Kind(named: kind) != nil else {
      return "\"\(String(decoding: kind, as: UTF8.self))\" is no kind; the kinds are "
        + Schema.kinds.map(\.name).joined(separator: ", ")
    }
    if !kinds.isEmpty, !kinds.contains(where: { $0.utf8.elementsEqual(kind) }) {
      return "must name a record of kind " + kinds.joined(separator: " or ")
    }
    let slug = value[(slash + 1)...]
    guard let first = slug.first, isSmall(first), slug.allSatisfy(isPart) else {
      return "the part behind \"/\" takes small letters a-z, digits, \".\", \"_\" and \"-\", "
        + "a letter or digit first"
    }
    return value.count > bytesMax ? "longer than \(bytesMax) bytes" : nil
  }

  /// Whether a text is an id of any kind.
  package static func isValid(_ text: String) -> Bool {
    problem(with: Array(text.utf8)[...]) == nil
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

  private static func isPart(_ byte: UInt8) -> Bool {
    isSmall(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }
}
