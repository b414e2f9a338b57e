import Glibc
import Platform

/// Bytes received and not read yet, handed out line by line.
///
/// The room is not cleared: most answers fit a page, and touching the rest would cost the start of
/// every command.
struct LineBuffer: ~Copyable {
  /// Longest line kept, in bytes; the daemon's are far shorter.
  static let lineBytesMax = 64 << 20

  private var room: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  /// Where the search for the next LF goes on.
  private var searched = 0

  /// Makes an empty buffer.
  /// - Parameter bytes: first size; it grows with the longest line.
  init(bytes: Int = 16_384) {
    room = .allocate(byteCount: bytes, alignment: 16)
  }

  deinit { room.deallocate() }

  /// Whether nothing is left, not even a part of a line.
  var isEmpty: Bool { start == end }

  /// Receives what is there, behind what is held.
  /// - Parameter fd: a socket.
  /// - Returns: as `Socket.receive`; `-EMSGSIZE` when a line is beyond all measure.
  mutating func receive(_ fd: CInt) -> Int {
    if start == end {
      start = 0
      end = 0
      searched = 0
    }
    if end == room.count { makeRoom() }
    if end == room.count { return Int(-EMSGSIZE) }
    let count = Socket.receive(fd, into: UnsafeMutableRawBufferPointer(rebasing: room[end...]))
    if count > 0 { end += count }
    return count
  }

  /// Takes bytes that came otherwise.
  /// - Parameter bytes: what to hold behind what is held.
  mutating func append(_ bytes: [UInt8]) {
    while room.count - end < bytes.count { makeRoom() }
    let target = UnsafeMutableRawBufferPointer(rebasing: room[end...])
    bytes.withUnsafeBytes { target.copyMemory(from: $0) }
    end += bytes.count
  }

  /// Hands out the next whole line.
  /// - Parameter body: gets the line without its LF.
  /// - Returns: what the body returns; nil when no whole line is held.
  mutating func nextLine<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
    let from = max(searched, start)
    guard let base = room.baseAddress, from < end,
      let found = memchr(base + from, 0x0A, end - from)
    else {
      searched = end
      return nil
    }
    let position = UnsafeRawPointer(found) - UnsafeRawPointer(base)
    let line = UnsafeBufferPointer(
      start: (base + start).assumingMemoryBound(to: UInt8.self), count: position - start)
    start = position + 1
    searched = start
    return body(line.span)
  }

  /// Moves what is held to the front, or doubles the room when it is there already.
  private mutating func makeRoom() {
    guard start == 0 else {
      UnsafeMutableRawBufferPointer(rebasing: room[..<(end - start)])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: room[start..<end]))
      end -= start
      searched = max(searched - start, 0)
      start = 0
      return
    }
    guard room.count < LineBuffer.lineBytesMax else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: room.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[..<end]))
    room.deallocate()
    room = larger
  }
}
