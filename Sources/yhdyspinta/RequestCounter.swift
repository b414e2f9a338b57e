import Wire

/// Counts requests as their bytes go by: a line each, but for the records behind some.
struct RequestCounter {
  private(set) var count = 0
  /// Whether what comes next belongs to a request that has been counted.
  private(set) var isInBlock = false
  /// The beginning of the line that has not ended.
  private var line: [UInt8] = []
  /// Whether the request before goes on until the next line.
  private var isOpen = false
  /// Whether blanks stood before it, which a single `.` may not have.
  private var isIndented = false
  /// Enough of a line to know its verb, or that it is a single `.`.
  private static let lineBytesKept = 64

  /// Takes bytes.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard byte == 0x0A else {
        if line.isEmpty, isBlank(byte) {
          isIndented = true
        } else if line.count < Self.lineBytesKept {
          line.append(byte)
        }
        continue
      }
      if line.last == 0x0D { line.removeLast() }
      if isInBlock {
        isInBlock = isIndented || line != [UInt8(ascii: ".")]
      } else if !line.isEmpty || isIndented || !isOpen {
        count += 1
        isInBlock = Framing.hasBlock(line.span)
        isOpen = Framing.isOpen(line.span)
      } else {
        isOpen = false
      }
      line.removeAll(keepingCapacity: true)
      isIndented = false
    }
  }
}
