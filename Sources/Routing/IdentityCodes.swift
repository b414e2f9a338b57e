/// Finds personal identity codes in a question and blanks them, before anything else reads it.
///
/// A code is DDMMYY, a sign for the century (`+`, `-`, `A`–`F`, `U`–`Y`), three digits and a check
/// character. Rather a few digits too many are blanked than one code read: the date need not
/// exist, the check character need not be right, letters may be of either case, what stands before
/// and behind does not matter, and the dashes that word processors make of `-` count as one.
/// Source: valtioneuvoston asetus henkilötunnuksista 128/2010, 2 §, changed by 690/2022.
enum IdentityCodes {
  /// Replaces each code by blanks.
  ///
  /// - Returns: how many there were.
  static func mask(_ text: inout [UInt8]) -> Int {
    var count = 0
    var start = 0
    while start + 11 <= text.count {
      guard let end = end(of: text, codeAt: start) else {
        start += 1
        continue
      }
      for index in start..<end { text[index] = 0x20 }
      count += 1
      start = end
    }
    return count
  }

  /// Whether there may be a code: six digits in a row. Most questions have none.
  static func mayStand(in text: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in text {
      run = isDigit(byte) ? run + 1 : 0
      if run == 6 { return true }
    }
    return false
  }

  private static func end(of text: [UInt8], codeAt start: Int) -> Int? {
    for index in start..<start + 6 where !isDigit(text[index]) { return nil }
    let sign = signLength(text, at: start + 6)
    let end = start + 6 + sign + 4
    guard sign > 0, end <= text.count else { return nil }
    for index in end - 4..<end - 1 where !isDigit(text[index]) { return nil }
    let check = text[end - 1]
    return isDigit(check) || isLetter(check) ? end : nil
  }

  /// Bytes of the century's sign, 0 if none stands there.
  private static func signLength(_ text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { return 1 }
    let letter = byte | 0x20
    if (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(letter) { return 1 }
    if (UInt8(ascii: "u")...UInt8(ascii: "y")).contains(letter) { return 1 }
    guard index + 2 < text.count, byte == 0xE2 else { return 0 }
    // U+2010–U+2015 hyphens and dashes, U+2212 minus.
    let isDash = text[index + 1] == 0x80 && (0x90...0x95).contains(text[index + 2])
    let isMinus = text[index + 1] == 0x88 && text[index + 2] == 0x92
    return isDash || isMinus ? 3 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
