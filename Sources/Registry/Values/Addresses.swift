/// E.164 numbers and the country's short numbers.
enum Phone {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let digits = value.first == UInt8(ascii: "+") ? value.dropFirst() : value
    let isInternational = digits.count != value.count
    let isWhole = digits.allSatisfy { $0 &- 0x30 < 10 }
    if isInternational, isWhole, (7...15).contains(digits.count),
      digits.first != UInt8(ascii: "0")
    {
      return nil
    }
    if !isInternational, isWhole, (3...6).contains(digits.count) { return nil }
    return "not a number like +358401234567 (E.164, no blanks) or a short number like 112"
  }
}

/// `local@domain`, each part plain.
enum Email {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let parts = value.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let isPlain = value.allSatisfy { $0 > 0x20 && $0 != 0x2C && $0 != 0x3B && $0 != 0x3C }
    guard parts.count == 2, isPlain, !parts[0].isEmpty, value.count <= 254,
      let dot = parts[1].lastIndex(of: UInt8(ascii: ".")),
      dot > parts[1].startIndex, dot < parts[1].endIndex - 1
    else { return "not an address like neuvola@example.org" }
    return nil
  }
}

/// An absolute address of the web.
enum WebAddress {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    for scheme in ["https://", "http://"] where value.starts(with: scheme.utf8) {
      let rest = value.dropFirst(scheme.utf8.count)
      let isPlain = rest.allSatisfy {
        $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
      }
      if isPlain, let first = rest.first, first != UInt8(ascii: "/") { return nil }
    }
    return "not an address like https://www.example.org/"
  }
}
