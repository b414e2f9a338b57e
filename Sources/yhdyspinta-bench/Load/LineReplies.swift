import Glibc

/// Counts replies of the line protocol as they stream by: a reply ends with a line `OK`, or one that
/// begins with `OK ` or `ERR `. Only the first four bytes of a line are looked at.
struct LineReplies {
  /// First bytes of the line that is coming in, the first one lowest.
  private var head: UInt32 = 0
  /// Bytes of that line so far; no more than 5 are told apart.
  private var length = 0

  /// Takes what was received.
  /// - Parameter bytes: may begin and end anywhere in a line.
  /// - Returns: replies that ended in it, and how many of them were errors.
  mutating func feed(_ bytes: UnsafeRawBufferPointer) -> (ended: Int, errors: Int) {
    var ended = 0
    var errors = 0
    var offset = 0
    while offset < bytes.count {
      let rest = bytes.count - offset
      let found = bytes.baseAddress.flatMap { memchr($0 + offset, 0x0A, rest) }
      let count = found.map {
        UnsafeRawPointer($0) - (bytes.baseAddress.unsafelyUnwrapped + offset)
      }
      gather(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + (count ?? rest))]))
      guard let count else { break }
      switch kind {
      case .ok: ended += 1
      case .error:
        ended += 1
        errors += 1
      case .data: break
      }
      head = 0
      length = 0
      offset += count + 1
    }
    return (ended, errors)
  }

  private enum Kind {
    case data
    case ok
    case error
  }

  /// What the line is, all of it being there.
  private var kind: Kind {
    let isOK = head & 0xFFFF == 0x4B4F
    if isOK, length == 2 || head >> 16 & 0xFF == 0x20 { return .ok }
    if isOK, length == 3, head >> 16 & 0xFF == 0x0D { return .ok }
    return head == 0x2052_5245 ? .error : .data
  }

  private mutating func gather(_ line: UnsafeRawBufferPointer) {
    var index = 0
    while length < 4, index < line.count {
      head |= UInt32(line[index]) << UInt32(8 * length)
      length += 1
      index += 1
    }
    if index < line.count { length = 5 }
  }
}
