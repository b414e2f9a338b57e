import Glibc
import Platform
import Testing

struct UnixSocketTests {
  /// Takes a connection; -1 when none waits. Macros cannot look into what is not copyable.
  private func accept(_ listener: CInt) throws -> CInt {
    guard let connection = try UnixSocket.accept(listener) else { return -1 }
    return connection.release()
  }

  /// The error of listening, nil when it went well.
  private func refusal(_ path: String) -> SocketError? {
    do throws(SocketError) {
      let listener = try UnixSocket.listen(path: path, mode: 0o600, backlog: 1)
      _ = consume listener
      return nil
    } catch {
      return error
    }
  }

  @Test func `bytes go both ways, and the end is told`() throws {
    let scratch = Scratch()
    let path = scratch.file("s")
    let listener = try UnixSocket.listen(path: path, mode: 0o622, backlog: 4)
    #expect(try accept(listener.rawValue) == -1)
    let client = try UnixSocket.connect(path: path)
    let server = OwnedDescriptor(owning: try accept(listener.rawValue))
    var room = [UInt8](repeating: 0, count: 16)
    let nothing = room.withUnsafeMutableBytes { Socket.receive(server.rawValue, into: $0) }
    #expect(nothing == -Int(EAGAIN))
    #expect(Array("hei".utf8).withUnsafeBytes { Socket.send(client.rawValue, $0) } == 3)
    #expect(room.withUnsafeMutableBytes { Socket.receive(server.rawValue, into: $0) } == 3)
    #expect(Array(room[..<3]) == Array("hei".utf8))
    try client.close()
    #expect(room.withUnsafeMutableBytes { Socket.receive(server.rawValue, into: $0) } == 0)
    #expect(Array("x".utf8).withUnsafeBytes { Socket.send(server.rawValue, $0) } == -Int(EPIPE))
  }

  @Test func `the mode is what was asked, whatever the umask`() throws {
    let scratch = Scratch()
    let path = scratch.file("s")
    let listener = try UnixSocket.listen(path: path, mode: 0o666, backlog: 4)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o666)
    _ = consume listener
  }

  @Test func `a socket on which somebody answers is not replaced`() throws {
    let scratch = Scratch()
    let path = scratch.file("s")
    let listener = try UnixSocket.listen(path: path, mode: 0o600, backlog: 4)
    #expect(refusal(path) == .inUse(path: path))
    let client = try UnixSocket.connect(path: path)
    _ = consume client
    _ = consume listener
  }

  @Test func `a stale socket is replaced`() throws {
    let scratch = Scratch()
    let path = scratch.file("s")
    #expect(refusal(path) == nil)
    #expect(access(path, F_OK) == 0)
    #expect(refusal(path) == nil)
  }

  @Test func `a file of another sort is left alone`() throws {
    let scratch = Scratch()
    let path = scratch.write("s", "text")
    #expect(refusal(path) == .notASocket(path: path))
    #expect(access(path, F_OK) == 0)
  }

  @Test func `a path that does not fit is refused before anything happens`() {
    let path = "/tmp/" + String(repeating: "ä", count: 52)
    #expect(refusal(path) == .pathTooLong(path: path, bytes: 109, limit: 107))
    #expect(refusal("") == .pathEmpty)
  }

  @Test func `a missing directory is named with its reason`() {
    let error = refusal("/nonexistent/s")
    #expect(error?.message == "/nonexistent/s: bind: No such file or directory")
  }

  @Test func `connecting to nobody tells why`() {
    let scratch = Scratch()
    let path = scratch.file("s")
    var error: SocketError?
    do throws(SocketError) {
      let client = try UnixSocket.connect(path: path)
      _ = consume client
    } catch let refused {
      error = refused
    }
    let reason = Errno(code: ENOENT)
    #expect(error == .failed(call: "connect", path: path, reason: reason))
  }

  @Test func `the kernel says who the peer is`() throws {
    let (near, far) = try socketPair()
    defer { close(near) }
    defer { close(far) }
    let peer = try UnixSocket.peerCredentials(near)
    #expect(peer.pid == getpid())
    #expect(peer.uid == getuid())
    #expect(peer.gid == getgid())
    var groups = [UInt32](repeating: 0, count: 1024)
    let count = getgroups(1024, &groups)
    #expect(try Set(UnixSocket.peerGroups(near)) == Set(groups.prefix(Int(count))))
  }
}
