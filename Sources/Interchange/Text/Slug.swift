import Language
import Records

/// The part of an id behind the kind, made of names.
enum Slug {
  /// Small ASCII letters, digits and hyphens: `Äitiys- ja lastenneuvola` is
  /// `aitiys-ja-lastenneuvola`. Letters without a Latin form are left out.
  static func of(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in Array(folded(text).utf8) {
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        slug.append(byte)
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Two parts joined, the first not said twice: `kotka` and `kotkan-neuvola` stay as they are,
  /// `kotka` and `kotka-neuvola` are `kotka-neuvola`.
  static func joined(_ first: String, _ second: String) -> String {
    if first.isEmpty || second == first || second.hasPrefix(first + "-") { return second }
    return second.isEmpty ? first : "\(first)-\(second)"
  }

  /// A slug cut at a hyphen so that it has at most so many bytes.
  static func cut(_ slug: String, bytesMax: Int) -> String {
    guard slug.utf8.count > bytesMax else { return slug }
    let head = slug.prefix(bytesMax)
    guard let hyphen = head.lastIndex(of: "-"), hyphen > head.startIndex else {
      return String(head)
    }
    return String(head[..<hyphen])
  }

  /// Eight hexadecimal digits that a text determines.
  static func mark(of text: String) -> String {
    let digits = String(FNV1a(Array(text.utf8).span).folded, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Words in small letters without marks, parted by one blank each.
  static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    Folding.appendFolded(Array(text.utf8).span, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }
}
