import Glibc

/// Counts replies of the Redis protocol, versions 2 and 3, as they stream by.
/// - Note: Source: redis.io, "Redis serialization protocol specification".
struct RespReplies {
  /// Deepest nesting of arrays that is followed.
  static let depthMax = 16

  /// Header line that is coming in, without its LF; what does not fit is of no interest.
  private var header = InlineArray<24, UInt8>(repeating: 0)
  private var headerCount = 0
  /// Bytes of a bulk string, with its CR LF, that are still to come.
  private var bulkRest = 0
  /// Elements that are still to come, outermost array first.
  private var open = InlineArray<16, Int>(repeating: 0)
  private var depth = 0

  /// Takes what was received.
  /// - Parameter bytes: may begin and end anywhere in a reply.
  /// - Returns: replies that ended in it, and how many error values were in them.
  mutating func feed(_ bytes: UnsafeRawBufferPointer) -> (ended: Int, errors: Int) {
    var ended = 0
    var errors = 0
    var offset = 0
    while offset < bytes.count {
      if bulkRest > 0 {
        let taken = min(bulkRest, bytes.count - offset)
        bulkRest -= taken
        offset += taken
        if bulkRest == 0, closesReply() { ended += 1 }
        continue
      }
      let byte = bytes[offset]
      offset += 1
      guard byte == 0x0A else {
        if headerCount < 24 {
          header[headerCount] = byte
          headerCount += 1
        }
        continue
      }
      if header[0] == UInt8(ascii: "-") || header[0] == UInt8(ascii: "!") { errors += 1 }
      if takeHeader() { ended += 1 }
    }
    return (ended, errors)
  }

  /// Deals with a whole header line; true when the reply ended with it.
  private mutating func takeHeader() -> Bool {
    let kind = header[0]
    let number = headerNumber
    headerCount = 0
    switch kind {
    case UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "!"):
      // A negative length is the null of version 2: nothing follows.
      if number >= 0 {
        bulkRest = number + 2
        return false
      }
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "%"):
      let elements = kind == UInt8(ascii: "%") ? number * 2 : number
      if elements > 0 {
        precondition(depth < RespReplies.depthMax, "reply nested too deep")
        open[depth] = elements
        depth += 1
        return false
      }
    default: break
    }
    return closesReply()
  }

  /// The number behind the first byte of the header.
  private var headerNumber: Int {
    var number = 0
    var isNegative = false
    for index in 1..<max(headerCount, 1) {
      let byte = header[index]
      if byte == UInt8(ascii: "-") { isNegative = true }
      if byte &- 0x30 < 10 { number = number * 10 + Int(byte &- 0x30) }
    }
    return isNegative ? -number : number
  }

  /// A value has ended; true when nothing encloses it that goes on.
  private mutating func closesReply() -> Bool {
    while depth > 0 {
      open[depth - 1] -= 1
      if open[depth - 1] > 0 { return false }
      depth -= 1
    }
    return true
  }
}
