extension RecordReader {
  /// Appends what a field means: continuation marks and joined line ends resolved.
  package func appendValue(of field: RecordField, to result: inout [UInt8]) {
    guard field.isFolded else {
      result.append(contentsOf: bytes[field.value])
      return
    }
    Unfolding.append(bytes[field.value], to: &result)
  }

  /// The field's name as bytes.
  package func name(of field: RecordField) -> ArraySlice<UInt8> { bytes[field.name] }

  /// What a field means, as bytes of its own.
  package func value(of field: RecordField) -> [UInt8] {
    var result: [UInt8] = []
    appendValue(of: field, to: &result)
    return result
  }
}

/// Folding of values that span lines, undone.
package enum Unfolding {
  /// What a raw value means.
  package static func value(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    append(raw, to: &value)
    return value
  }

  /// Appends a raw value with `\n+ ` as a line feed and `\` before a line end as nothing.
  package static func append(_ raw: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var index = raw.startIndex
    let end = raw.endIndex
    while index < end {
      let byte = raw[index]
      let isCRLF = byte == 0x0D && index + 1 < end && raw[index + 1] == 0x0A
      guard byte == 0x0A || isCRLF else {
        result.append(byte)
        index += 1
        continue
      }
      // Only a `\` of this very line joins; an empty line behind a joined one ends the joining.
      let joins = index > raw.startIndex && raw[index - 1] == UInt8(ascii: "\\")
      index += isCRLF ? 2 : 1
      if joins {
        result.removeLast()
        continue
      }
      result.append(0x0A)
      if index < end, raw[index] == UInt8(ascii: "+") {
        index += 1
        if index < end, raw[index] == 0x20 { index += 1 }
      }
    }
  }
}
