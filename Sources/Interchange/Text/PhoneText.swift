/// Phone numbers as people write them, to E.164 or a short number.
package enum PhoneText {
  /// Reads a number written in Finland.
  ///
  /// `040 123 4567`, `+358 (0)40 123 4567`, `0035840…` and `112`; blanks, hyphens, dots between
  /// digits, parentheses and a slash-free text only. A number without area code is refused,
  /// because nobody can tell which town it rings in.
  ///
  /// - Returns: nil for anything that is not one whole number.
  package static func e164(_ text: String, prefix: String? = nil) -> String? {
    guard var digits = plain(text) else { return nil }
    if let prefix, let country = plain(prefix), country.hasPrefix("+"), !digits.hasPrefix("+"),
      !digits.hasPrefix("00")
    {
      let own = digits.drop { $0 == "0" }
      return checked(country + own)
    }
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    if digits.hasPrefix("+") { return checked(digits) }
    if digits.hasPrefix("0") { return checked("+358" + digits.dropFirst()) }
    // A spreadsheet that takes it for a number drops the plus.
    if digits.hasPrefix("358"), (10...13).contains(digits.count) { return checked("+" + digits) }
    // Short numbers: 112, 116117 and the like begin with 1.
    return digits.hasPrefix("1") && (3...6).contains(digits.count) ? digits : nil
  }

  /// Digits with at most a plus before them; `(0)` behind a country code is a way of writing only.
  private static func plain(_ text: String) -> String? {
    var digits = ""
    for scalar in Cleaning.trimmed(text).replacing("(0)", with: "").unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case "+" where digits.isEmpty: digits.append("+")
      case "-", "(", ")", ".", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}": continue
      default:
        if !Cleaning.isBlank(scalar) { return nil }
      }
    }
    return digits.isEmpty || digits == "+" ? nil : digits
  }

  private static func checked(_ number: String) -> String? {
    let digits = number.dropFirst()
    guard (7...15).contains(digits.count), digits.first != "0" else { return nil }
    return number
  }
}
