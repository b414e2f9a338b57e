import Glibc
import Platform
import Testing

/// The real daemon on a socket of its own, with the registry of the tests.
final class Daemon {
  let scratch: Scratch
  let program: Program
  let socket: String

  /// Starts it and waits until it answers.
  /// - Parameters:
  ///   - configuration: lines of its configuration file.
  ///   - registry: directory of the registry.
  ///   - environment: variables for it.
  /// - Throws: when it ends or does not answer in time.
  init(
    configuration: String = "Idle_time: 60\n", registry: String = Project.fixtures,
    environment: [String: String] = [:]
  ) throws {
    scratch = try Scratch()
    socket = scratch.file("socket")
    let file = try scratch.write("conf", configuration)
    program = try Program(
      [
        Project.program("yhdyspintad"), "--config", file, "--socket", socket,
        "--registry", registry, "--state", scratch.path,
      ], environment: environment)
    _ = try Peer.whenListening(socket, program)
  }

  /// Opens a connection and reads the greeting.
  func connect() throws -> Peer { try Peer(socket, of: self) }
}

/// A client's end of a connection.
final class Peer {
  private let socket: OwnedDescriptor
  /// Kept, so that the daemon lives as long as somebody talks to it.
  private let daemon: Daemon?
  private var received: [UInt8] = []
  /// The line that the daemon sent first.
  private(set) var greeting = ""

  init(_ path: String, of daemon: Daemon? = nil) throws {
    self.daemon = daemon
    socket = try UnixSocket.connect(path: path, timeout: waitMax)
    greeting = try #require(try line())
  }

  /// Connects to a program as soon as it listens: a socket has a path before that.
  /// - Throws: when the program ends first, or never listens.
  static func whenListening(_ path: String, _ program: Program) throws -> Peer {
    var peer: Peer?
    wait {
      peer = access(path, F_OK) == 0 ? try? Peer(path) : nil
      return peer != nil || !program.isRunning
    }
    return try #require(peer, "nobody listens: \(program.errorText)")
  }

  /// Sends a request line, several times over in as few pieces as possible.
  func send(_ request: String, times: Int = 1) throws {
    let bytes = Array(String(repeating: "\(request)\n", count: times).utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          socket.rawValue, $0.baseAddress.map { $0 + sent }, $0.count - sent, CInt(MSG_NOSIGNAL))
      }
      try #require(count > 0, "send: errno \(errno)")
      sent += count
    }
  }

  /// The next line without its line feed; nil when the daemon has closed.
  func line() throws -> String? {
    let end = ContinuousClock.now + waitMax
    while true {
      if let feed = received.firstIndex(of: 0x0A) {
        let line = String(decoding: received[..<feed], as: UTF8.self)
        received.removeSubrange(...feed)
        return line
      }
      var entry = pollfd(fd: socket.rawValue, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 1000) > 0 else {
        try #require(ContinuousClock.now < end, "no line within \(waitMax)")
        continue
      }
      var room = [UInt8](repeating: 0, count: 65_536)
      let count = recv(socket.rawValue, &room, room.count, 0)
      if count <= 0 { return nil }
      received += room[..<count]
    }
  }

  /// Sends a request and reads its reply.
  /// - Returns: data lines and, as the last, the status line.
  func ask(_ request: String) throws -> [String] {
    try send(request)
    return try reply()
  }

  /// Reads one reply, to its status line.
  func reply() throws -> [String] {
    var lines: [String] = []
    while true {
      let line = try #require(try line(), "closed after \(lines)")
      lines.append(line)
      if line == "OK" || line.hasPrefix("OK ") || line.hasPrefix("ERR ") { return lines }
    }
  }
}
