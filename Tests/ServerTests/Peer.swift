import Glibc
import Platform
import Testing

/// A client's end of a connection. What comes is taken in while it sends, so that neither side
/// waits for the other for ever.
final class Peer {
  private var socket: OwnedDescriptor?
  /// Kept, so that the server lives as long as somebody talks to it.
  private let harness: Harness
  /// The line that the server sent first.
  private(set) var greeting = ""
  private var received: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// Longest wait for what must come: a bound and no measure, however busy the machine is.
  static let patience = Duration.seconds(120)
  private static let patienceMilliseconds = CInt(patience.components.seconds) * 1000

  init(_ harness: Harness) throws {
    self.harness = harness
    let socket = try UnixSocket.connect(path: harness.socket, timeout: Self.patience)
    try #require(fcntl(socket.rawValue, F_SETFL, O_NONBLOCK) == 0)
    self.socket = consume socket
    greeting = try #require(try line())
  }

  private var fd: CInt { socket?.rawValue ?? -1 }

  /// Sends bytes as they are.
  func send(raw text: String) throws { try send(bytes: Array(text.utf8)) }

  func send(bytes: [UInt8]) throws {
    try #require(try offer(bytes), "closed by the server")
  }

  /// Sends bytes to a server that may have closed.
  ///
  /// - Returns: whether it took them all.
  @discardableResult
  func offer(_ bytes: [UInt8]) throws -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(fd, $0.baseAddress.map { $0 + sent }, $0.count - sent, CInt(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
        continue
      }
      if errno == EPIPE || errno == ECONNRESET { return false }
      try #require(errno == EAGAIN, "send: errno \(errno)")
      try wait(POLLIN | POLLOUT)
      takeIn()
    }
    return true
  }

  func send(_ requests: String...) throws {
    try send(raw: requests.map { $0 + "\n" }.joined())
  }

  /// The next line; nil when the server has closed.
  func line() throws -> String? {
    while true {
      if let feed = received[start...].firstIndex(of: 0x0A) {
        defer { start = feed + 1 }
        return String(decoding: received[start..<feed], as: UTF8.self)
      }
      if hasEnded { return nil }
      try wait(POLLIN)
      takeIn()
    }
  }

  /// One reply, to its status line.
  func reply() throws -> [String] {
    var lines: [String] = []
    while true {
      let line = try #require(try line(), "closed after \(lines.suffix(3))")
      lines.append(line)
      if line == "OK" || line.hasPrefix("OK ") || line.hasPrefix("ERR ") { return lines }
    }
  }

  /// The status line of the next reply.
  func status() throws -> String { try #require(try reply().last) }

  func ask(_ request: String) throws -> [String] {
    try send(request)
    return try reply()
  }

  /// Waits for what must come true before long.
  func wait(until request: String, says status: String) throws {
    let end = ContinuousClock.now + Self.patience
    var last: String?
    while ContinuousClock.now < end {
      last = try ask(request).last
      if last == status { return }
      usleep(500)
    }
    Issue.record("\(request): \(last ?? "nothing") and not \(status)")
  }

  /// Says that no more will be sent.
  func finish() { shutdown(fd, CInt(SHUT_WR)) }

  func close() { socket = nil }

  private func wait(_ events: CInt) throws {
    var entry = pollfd(fd: fd, events: Int16(events), revents: 0)
    try #require(
      poll(&entry, 1, Self.patienceMilliseconds) > 0, "nothing came; so far \(received.count) bytes"
    )
  }

  private func takeIn() {
    if start > 1 << 16 {
      received.removeSubrange(..<start)
      start = 0
    }
    var room = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(fd, &room, room.count, 0)
      if count > 0 {
        received += room[..<count]
      } else {
        if count == 0 || errno != EAGAIN { hasEnded = true }
        return
      }
    }
  }
}
