package import Registry
import Records

/// Writes JSON objects, one a line. Source: RFC 8259.
package enum JSONWriter {
  /// Appends a string with its quotes; control characters, `"` and `\` escaped.
  package static func append(string: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case ..<0x20:
        bytes += "\\u00".utf8
        bytes += [hexDigit(byte >> 4), hexDigit(byte & 15)]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a record as an object and a line feed: fields that may repeat as arrays, others as
  /// strings. Fields that were left out are named in one called `Withheld`.
  ///
  /// - Parameters:
  ///   - shown: the record.
  ///   - withOrigin: whether its layer and revision are told, too.
  ///   - bytes: what is appended to.
  package static func append(
    _ shown: ShownRecord, withOrigin: Bool = false, to bytes: inout [UInt8]
  ) {
    let record = shown.record
    bytes.append(UInt8(ascii: "{"))
    var previous: String?
    var isArray = false
    record.forEachField { row, range in
      if row.name == previous {
        bytes.append(UInt8(ascii: ","))
      } else {
        if isArray { bytes.append(UInt8(ascii: "]")) }
        if previous != nil { bytes.append(UInt8(ascii: ",")) }
        append(string: row.name.utf8, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if row.repeats { bytes.append(UInt8(ascii: "[")) }
        isArray = row.repeats
        previous = row.name
      }
      append(string: plain(record.text[range]), to: &bytes)
    }
    if isArray { bytes.append(UInt8(ascii: "]")) }
    if !shown.withheld.isEmpty {
      bytes += ",\"Withheld\":".utf8
      append(strings: shown.withheld.map { Array($0.utf8) }, to: &bytes)
    }
    if withOrigin {
      bytes += ",\"Layer\":\"\(record.layer.name)\",\"Revision\":\(record.revision)".utf8
    }
    bytes += [UInt8(ascii: "}"), 0x0A]
  }

  /// Appends an array of strings.
  package static func append(strings: [[UInt8]], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, string) in strings.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(string: string, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The value without continuation marks.
  private static func plain(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard raw.contains(0x0A) else { return raw }
    var value: [UInt8] = []
    Unfolding.append(raw, to: &value)
    return value[...]
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
