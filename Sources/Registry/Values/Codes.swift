/// Finnish business id (Y-tunnus): seven digits, `-`, and a check digit.
enum BusinessID {
  private static let weights = [7, 9, 10, 5, 8, 4, 2]

  /// Source: Finnish Tax Administration, check mark of the business id: weighted sum modulo 11.
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let bytes = Array(value)
    guard bytes.count == 9, bytes[7] == UInt8(ascii: "-"),
      bytes[..<7].allSatisfy({ $0 &- 0x30 < 10 }), bytes[8] &- 0x30 < 10
    else { return "not a business id like 1234567-1" }
    let sum = zip(bytes, weights).reduce(0) { $0 + Int($1.0 &- 0x30) * $1.1 }
    let remainder = sum % 11
    // A remainder of 1 would need the check digit 10: such ids are never given out.
    let check = remainder == 0 ? 0 : 11 - remainder
    return check == Int(bytes[8] &- 0x30) ? nil : "the check digit of the business id is wrong"
  }
}

/// ISO 639 code.
enum LanguageCode {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    (2...3).contains(value.count) && value.allSatisfy { $0 &- 0x61 < 26 }
      ? nil : "not a language code like fi, sv or en"
  }
}

/// A code of some classification.
enum Code {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let isPlain = value.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    return isPlain && value.count <= 32 ? nil : "a code takes letters, digits, \".\" and \"-\""
  }
}

/// Id of a PTV item.
enum PtvID {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let parts = value.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isHex = value.allSatisfy {
      $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 || $0 == UInt8(ascii: "-")
    }
    return isHex && parts.map(\.count) == [8, 4, 4, 4, 12]
      ? nil : "not a UUID like 12345678-1234-1234-1234-123456789abc"
  }
}

/// A party's word on an interface: `org/x 2026-05-01 agreed`.
enum Confirmation {
  static func problem(with value: ArraySlice<UInt8>) -> String? {
    let parts = value.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return "not like \"org/kotka 2026-05-01 agreed\"" }
    if let problem = Identifier.problem(with: parts[0], kinds: ["org"]) { return problem }
    if CivilDate(parsing: parts[1]) == nil { return "not a date like 2026-05-01" }
    let isWord = ["agreed", "disputed"].contains { $0.utf8.elementsEqual(parts[2]) }
    return isWord ? nil : "ends in neither \"agreed\" nor \"disputed\""
  }
}
