import Glibc
import Platform

/// A daemon that plays a script: greets, then answers each line by the reply the script has for it.
final class FakeDaemon: Sendable {
  let path: String
  private let listener: CInt

  /// Starts one.
  /// - Parameters:
  ///   - greeting: sent to each connection as it is.
  ///   - replies: whole replies by request line; nil closes the connection, an empty one leaves the
  ///     client waiting. Unknown lines get 401.
  /// - Throws: what the socket or the thread refuses.
  init(
    greeting: String = "OK yhdyspinta 1\n", replies: [String: String?] = [:]
  ) throws {
    var template = Array("/tmp/yhdyspinta-client-XXXXXX".utf8CString)
    let name = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = "\(name ?? "/nonexistent")/s"
    listener = try UnixSocket.listen(path: path, mode: 0o600, backlog: 16).release()
    // The thread blocks in accept and goes on with the process when the test is over.
    _ = fcntl(listener, F_SETFL, 0)
    let listener = listener
    try Thread.start(name: "fake", stackBytes: 1 << 20) {
      while true {
        let fd = accept(listener, nil, nil)
        if fd < 0 { return }
        FakeDaemon.serve(fd, greeting: greeting, replies: replies)
        close(fd)
      }
    }
  }

  deinit {
    unlink(path)
    rmdir(String(path.dropLast(2)))
  }

  private static func serve(_ fd: CInt, greeting: String, replies: [String: String?]) {
    guard send(fd, greeting) else { return }
    var held: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(fd, &room, room.count)
      if count <= 0 { return }
      held += room[..<count]
      while let end = held.firstIndex(of: 0x0A) {
        let line = String(decoding: held[..<end], as: UTF8.self)
        held.removeSubrange(...end)
        let reply: String?
        switch replies[line] {
        case .some(let scripted): reply = scripted
        case .none: reply = line.hasPrefix("use ") ? "As: x\nOK\n" : "ERR 401 x unknown verb\n"
        }
        guard let reply, send(fd, reply) else { return }
        if !reply.isEmpty && !reply.hasSuffix("\n") || line == "quit" { return }
      }
    }
  }

  private static func send(_ fd: CInt, _ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Socket.send(fd, UnsafeRawBufferPointer(rebasing: $0[offset...]))
      }
      if count <= 0 { return false }
      offset += count
    }
    return true
  }
}
