/// Turns a file's bytes into UTF-8, whatever a spreadsheet or an editor saved it in.
package enum TextDecoding {
  /// What the bytes were.
  package enum Encoding: Equatable, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252
  }

  /// Why the bytes are no text.
  package enum Failure: Error, Equatable, Sendable {
    /// A NUL, as in archives, images and workbooks.
    case binary
    /// A UTF-16 text with half a character.
    case brokenUTF16
    /// Neither UTF-8 nor Windows-1252.
    case unknown

    /// For people.
    package var message: String {
      switch self {
      case .binary: "not text; save the sheet as CSV, not as a workbook"
      case .brokenUTF16: "half a character of UTF-16; save the file in UTF-8"
      case .unknown: "neither UTF-8 nor Windows-1252; save the file in UTF-8"
      }
    }
  }

  /// Decodes a file.
  ///
  /// A byte order mark decides, then whether the bytes are UTF-8; what is not is Windows-1252, in
  /// which every Nordic spreadsheet of old saves.
  ///
  /// - Parameter bytes: a whole file.
  /// - Returns: UTF-8 without byte order mark, and what the bytes were.
  /// - Throws: why they are no text.
  package static func decode(
    _ bytes: [UInt8]
  ) throws(Failure) -> (text: [UInt8], encoding: Encoding) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try utf16(bytes, isLittle: true), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try utf16(bytes, isLittle: false), .utf16BigEndian)
    }
    if bytes.contains(0) { throw .binary }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if isUTF8(text) { return (text, .utf8) }
    return (try windows1252(text), .windows1252)
  }

  /// Whether bytes are UTF-8.
  package static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func utf16(_ bytes: [UInt8], isLittle: Bool) throws(Failure) -> [UInt8] {
    guard bytes.count % 2 == 0 else { throw .brokenUTF16 }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var high: UInt32?
    for index in stride(from: 2, to: bytes.count, by: 2) {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      let unit = isLittle ? second << 8 | first : first << 8 | second
      if unit == 0 { throw .binary }
      if let start = high {
        guard 0xDC00...0xDFFF ~= unit else { throw .brokenUTF16 }
        append(0x10000 + (start & 0x3FF) << 10 + unit & 0x3FF, to: &text)
        high = nil
      } else if 0xD800...0xDBFF ~= unit {
        high = unit
      } else {
        if 0xDC00...0xDFFF ~= unit { throw .brokenUTF16 }
        append(unit, to: &text)
      }
    }
    if high != nil { throw .brokenUTF16 }
    return text
  }

  private static func windows1252(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x80...0x9F:
        let value = upper[Int(byte) - 0x80]
        if value == 0 { throw .unknown }
        append(value, to: &text)
      default: append(UInt32(byte), to: &text)
      }
    }
    return text
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// What Windows-1252 has at 0x80–0x9F; 0 where it has nothing. Source: Unicode, CP1252.TXT.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
