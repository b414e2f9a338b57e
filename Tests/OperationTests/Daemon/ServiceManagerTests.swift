import Glibc
import Platform
import Testing

/// The daemon under systemd's protocols: a socket that is passed, and messages about its state.
struct ServiceManagerTests {
  @Test func `a socket that is passed is used`() throws {
    let scratch = try Scratch()
    let socket = scratch.file("passed")
    // It hands on no variable but those that it is told.
    let variables = ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
      Project.environment(name).map { "--setenv=\(name)=\($0)" }
    }
    let program = try Program(
      ["systemd-socket-activate", "--listen=\(socket)"] + variables + [
        Project.program("yhdyspintad"),
        "--config", try scratch.write("conf", "Idle_time: 60\n"),
        "--socket", scratch.file("not-this-one"), "--registry", Project.fixtures,
        "--state", scratch.path,
      ])
    let peer = try Peer.whenListening(socket, program)
    #expect(peer.greeting == "OK yhdyspinta 1")
    #expect(try peer.ask("show area/suomi").contains("Name: Suomi"))
    #expect(access(scratch.file("not-this-one"), F_OK) != 0)
    program.signal(SIGTERM)
    #expect(try program.wait().status == 0)
    // A socket of the service manager is not the daemon's to remove.
    #expect(access(socket, F_OK) == 0)
  }

  @Test func `the service manager hears of readiness, reload, life and stop`() throws {
    let scratch = try Scratch()
    let manager = try Manager(scratch.file("notify"))
    let daemon = try Daemon(environment: [
      "NOTIFY_SOCKET": scratch.file("notify"), "WATCHDOG_USEC": "400000",
    ])
    let ready = try manager.message(with: "READY=1")
    #expect(ready.contains("STATUS="))
    #expect(ready.contains(/STATUS=.*48/), "\(ready)")
    _ = try manager.message(with: "WATCHDOG=1")
    daemon.program.signal(SIGHUP)
    _ = try manager.message(with: "RELOADING=1")
    _ = try manager.message(with: "READY=1")
    daemon.program.signal(SIGTERM)
    _ = try manager.message(with: "STOPPING=1")
    #expect(try daemon.program.wait().status == 0)
  }

  @Test func `a second daemon does not take a living socket`() throws {
    let daemon = try Daemon()
    let second = try Command.run([
      Project.program("yhdyspintad"), "--socket", daemon.socket, "--registry", Project.fixtures,
      "--state", daemon.scratch.path,
    ])
    #expect(second.status == 1)
    #expect(try daemon.connect().ask("ping") == ["OK"])
  }

  @Test func `a socket that a killed daemon left is taken over`() throws {
    let first = try Daemon()
    first.program.signal(SIGKILL)
    _ = try first.program.wait()
    #expect(access(first.socket, F_OK) == 0)
    let second = try Program([
      Project.program("yhdyspintad"), "--socket", first.socket, "--registry", Project.fixtures,
      "--state", first.scratch.path,
    ])
    #expect(try Peer.whenListening(first.socket, second).ask("ping") == ["OK"])
    second.signal(SIGTERM)
    #expect(try second.wait().status == 0)
  }
}

/// The receiving end of `NOTIFY_SOCKET`.
private final class Manager {
  private let socket: OwnedDescriptor

  init(_ path: String) throws {
    let type = CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue)
    socket = OwnedDescriptor(owning: Glibc.socket(AF_UNIX, type, 0))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    try #require(bytes.count < 108)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket.rawValue, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(code == 0, "bind: errno \(errno)")
  }

  /// Waits for a message with a line, passing over others.
  func message(with line: String) throws -> String {
    let end = ContinuousClock.now + waitMax
    while ContinuousClock.now < end {
      var entry = pollfd(fd: socket.rawValue, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 1000) > 0 else { continue }
      var room = [UInt8](repeating: 0, count: 4096)
      let count = recv(socket.rawValue, &room, room.count, 0)
      let text = String(decoding: room.prefix(max(count, 0)), as: UTF8.self)
      if text.split(separator: "\n").contains(line[...]) { return text }
    }
    try #require(Bool(false), "no message with \(line)")
    return ""
  }
}
