/// Finds e-mail addresses by their shape: signs of a name, an at sign, signs of a host.
enum EmailAddress {
  /// The address that begins at a place, if one does.
  static func range(in text: [UInt8], at start: Int) -> Range<Int>? {
    guard !isWithinName(text, start) else { return nil }
    let at = skipping(text, start, nameSigns)
    guard at > start, at < text.count, text[at] == UInt8(ascii: "@") else { return nil }
    let end = skipping(text, at + 1, hostSigns)
    return end > at + 1 ? start..<end : nil
  }

  /// Goes past letters of any alphabet, digits, and the signs that may stand between them.
  private static func skipping(_ text: [UInt8], _ start: Int, _ signs: [UInt8]) -> Int {
    var index = start
    while true {
      let mark = Mark(text, index)
      switch mark.kind {
      case .letter, .digit: break
      case .dash where mark.length == 1: break
      case .other where signs.contains(text[index]): break
      default: return index
      }
      index += mark.length
    }
  }

  /// Whether what stands before a place would belong to the same name.
  private static func isWithinName(_ text: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let byte = text[index - 1]
    if byte < 0x80 {
      return Masking.isLetter(byte) || Masking.isDigit(byte) || nameSigns.contains(byte)
    }
    return index > 1 && (0xC3...0xDF).contains(text[index - 2])
  }

  private static let nameSigns = Array("._%+'-".utf8)
  private static let hostSigns = Array(".-".utf8)
}
