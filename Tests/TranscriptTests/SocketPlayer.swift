import Glibc
import Platform
import Server
import Synchronization

/// The server itself on a socket of its own, its files and its clocks under control.
final class SocketPlayer: Player {
  private var peers: [Int: (fd: CInt, input: [UInt8])] = [:]
  private let clock = TestClock()
  private let directory: String
  private let house: TestServer

  init(role: Talk.Role, hasStore: Bool) throws {
    var template = Array("/tmp/yhdyspinta-talk-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno.last }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try Self.copyRegistry(to: "\(directory)/registry")
    house = try TestServer(
      socket: "\(directory)/socket", registry: "\(directory)/registry",
      stateDirectory: hasStore ? "\(directory)/state" : nil, role: role, clock: clock)
  }

  /// Ends the server and takes its files away.
  func end() {
    for peer in peers.values { close(peer.fd) }
    house.stop()
    try? set(.good)
    for name in (try? Files.names(inDirectory: "\(directory)/registry")) ?? [] {
      unlink("\(directory)/registry/\(name)")
    }
    rmdir("\(directory)/registry")
    for place in ["\(directory)/state/backup", "\(directory)/state"] {
      for name in (try? Files.names(inDirectory: place)) ?? [] { unlink("\(place)/\(name)") }
      rmdir(place)
    }
    unlink("\(directory)/socket")
    rmdir(directory)
  }

  func send(_ bytes: [UInt8], on connection: Int) throws {
    let fd = try peer(connection)
    try bytes.withUnsafeBytes { try StandardOutput.write(all: $0, fd) }
  }

  func endSending(on connection: Int) throws {
    shutdown(try peer(connection), CInt(SHUT_WR))
  }

  func nextLine(on connection: Int) throws -> String? {
    let fd = try peer(connection)
    while true {
      if let end = peers[connection]?.input.firstIndex(of: 0x0A) {
        let line = peers[connection]?.input.prefix(upTo: end) ?? []
        peers[connection]?.input.removeFirst(end + 1)
        return String(decoding: line, as: UTF8.self)
      }
      var poll = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
      guard Glibc.poll(&poll, 1, 120_000) > 0 else {
        throw Disagreement(description: "nothing came")
      }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = chunk.withUnsafeMutableBytes { Socket.receive(fd, into: $0) }
      guard count > 0 else { return nil }
      peers[connection]?.input += chunk[..<count]
    }
  }

  func advance(seconds: Int) throws {
    // What was sent before must have been read before: a request's answer shows that it was.
    try roundTrip()
    clock.advance(seconds: seconds)
    try roundTrip()
  }

  func set(_ files: Talk.Files) throws {
    let registry = "\(directory)/registry"
    unlink("\(registry)/99-bad.rec")
    rename("\(directory)/away", registry)
    switch files {
    case .good: break
    case .bad: try Self.write("Id: service/\nNam: x\n", to: "\(registry)/99-bad.rec")
    case .unreadable: rename(registry, "\(directory)/away")
    }
  }

  private func peer(_ connection: Int) throws -> CInt {
    if let peer = peers[connection] { return peer.fd }
    let fd = try UnixSocket.connect(path: "\(directory)/socket").release()
    peers[connection] = (fd, [])
    guard try nextLine(on: connection) == "OK yhdyspinta 1" else {
      throw Disagreement(description: "the greeting was expected")
    }
    return fd
  }

  /// Asks on a connection of its own, which also makes the loop turn.
  private func roundTrip() throws {
    let extra = 99
    try send(Array("ping\n".utf8), on: extra)
    _ = try nextLine(on: extra)
    if let peer = peers.removeValue(forKey: extra) { close(peer.fd) }
  }

  private static func copyRegistry(to directory: String) throws {
    guard mkdir(directory, 0o700) == 0 else { throw Errno.last }
    for name in try Files.names(inDirectory: Fixture.registryDirectory) {
      let bytes = try Files.read(
        path: "\(Fixture.registryDirectory)/\(name)", bytesMax: 1 << 20)
      try write(String(decoding: bytes, as: UTF8.self), to: "\(directory)/\(name)")
    }
  }

  private static func write(_ text: String, to path: String) throws {
    let fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard fd >= 0 else { throw Errno.last }
    defer { close(fd) }
    try StandardOutput.write(text, fd)
  }
}
