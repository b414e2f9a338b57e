/// Writes rec text. What is written, `RecordReader` reads back to the same names and values.
package enum RecordWriter {
  /// Appends `Name: value` and, for each further line of the value, `+ line`.
  ///
  /// - Parameters:
  ///   - name: as it stands in the schema.
  ///   - value: UTF-8 without control characters other than LF and tab, and without a line that
  ///     ends in `\`, which rec readers would join to the next one; see `isWritable`.
  ///   - bytes: what is appended to.
  package static func appendField(
    _ name: some Sequence<UInt8>, _ value: ArraySlice<UInt8>, to bytes: inout [UInt8]
  ) {
    bytes.append(contentsOf: name)
    bytes.append(UInt8(ascii: ":"))
    if value.isEmpty {
      bytes.append(0x0A)
      return
    }
    bytes.append(0x20)
    guard value.contains(0x0A) else {
      bytes.append(contentsOf: value)
      bytes.append(0x0A)
      return
    }
    for byte in value {
      bytes.append(byte)
      if byte == 0x0A { bytes += [UInt8(ascii: "+"), 0x20] }
    }
    bytes.append(0x0A)
  }

  /// Whether a value can be written so that every rec reader reads the same.
  package static func isWritable(_ value: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in value {
      if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return false }
      if byte == 0x0A, previous == UInt8(ascii: "\\") { return false }
      previous = byte
    }
    return previous != UInt8(ascii: "\\")
  }
}
