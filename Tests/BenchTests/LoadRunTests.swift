import Glibc
import Platform
import Testing

@testable import yhdyspinta_bench

struct LoadRunTests {
  /// Answers each line by a reply; returns the path of its socket.
  private func startServer(greeting: String, reply: String) throws -> String {
    let path = "/tmp/yhdyspinta-bench-\(getpid())-\(greeting.count)-\(reply.count)"
    let listener = try UnixSocket.listen(path: path, mode: 0o600, backlog: 16).release()
    _ = fcntl(listener, F_SETFL, 0)
    try Thread.start(name: "server", stackBytes: 1 << 20) {
      while true {
        let fd = accept(listener, nil, nil)
        if fd < 0 { return }
        try? Thread.start(name: "connection", stackBytes: 1 << 20) {
          try? StandardOutput.write(greeting, fd)
          var room = [UInt8](repeating: 0, count: 4096)
          while true {
            let count = read(fd, &room, room.count)
            if count <= 0 { break }
            let lines = room[..<count].count { $0 == 0x0A }
            let replies = Array(String(repeating: reply, count: lines).utf8)
            _ = replies.withUnsafeBytes { Socket.send(fd, $0) }
          }
          close(fd)
        }
      }
    }
    return path
  }

  private func settings(_ path: String, _ language: LoadProtocol) -> LoadSettings {
    var settings = LoadSettings(socket: path, language: language)
    settings.connections = 2
    settings.seconds = 0.2
    settings.warmupSeconds = 0.05
    settings.pid = Int(getpid())
    return settings
  }

  @Test func `closed and open loop measure a server`() throws {
    let path = try startServer(greeting: "OK yhdyspinta 1\n", reply: "|x\nOK\n")
    defer { unlink(path) }
    let requests = try RequestFile(text: Array("a\nb\nc\n".utf8), language: .line, batch: 4)
    var settings = settings(path, .line)
    settings.pipeline = 4
    let closed = try LoadRun(settings, requests).run()
    #expect(closed.requests > 10)
    #expect(closed.latency.count == closed.requests)
    #expect(closed.errors == 0)
    #expect(closed.serverSeconds != nil)
    settings.pipeline = 1
    settings.rate = 200
    let open = try LoadRun(settings, requests).run()
    #expect((20...60).contains(open.requests))
  }

  @Test func `errors are counted, strangers and silence are told`() throws {
    let path = try startServer(greeting: "ERR 503 connect full\n", reply: "ERR 401 x no\n")
    defer { unlink(path) }
    let requests = try RequestFile(text: Array("a\n".utf8), language: .plain, batch: 1)
    #expect(throws: BenchError.failed("the server greets: ERR 503 connect full")) {
      try LoadRun(settings(path, .line), requests).run()
    }
    #expect(throws: BenchError.self) {
      try LoadRun(settings("/nonexistent", .plain), requests).run()
    }
  }
}
