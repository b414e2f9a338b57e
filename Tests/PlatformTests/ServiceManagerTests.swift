import Glibc
import Platform
import Testing

struct ServiceManagerTests {
  /// Reads one datagram without waiting.
  private func receive(_ fd: CInt) -> String {
    var room = [UInt8](repeating: 0, count: 4096)
    let count = recv(fd, &room, room.count, CInt(MSG_DONTWAIT))
    return String(decoding: room.prefix(max(count, 0)), as: UTF8.self)
  }

  private func manager(_ address: String?) -> ServiceManager {
    ServiceManager(address: address, watchdogMicroseconds: nil, watchdogProcess: nil)
  }

  @Test func `a path gets the datagram`() throws {
    let scratch = Scratch()
    let receiver = try UnixSocket.receiveDatagrams(at: scratch.file("notify"))
    #expect(manager(scratch.file("notify")).notify("READY=1\nSTATUS=hei"))
    #expect(receive(receiver.rawValue) == "READY=1\nSTATUS=hei")
  }

  @Test func `an abstract name gets the datagram`() throws {
    let name = "@yhdyspinta-test-\(getpid())"
    let receiver = try UnixSocket.receiveDatagrams(at: name)
    #expect(manager(name).notify([("READY", "1"), ("STATUS", "two\nlines")]))
    #expect(receive(receiver.rawValue) == "READY=1\nSTATUS=two lines")
  }

  @Test(arguments: [nil, "", "/nonexistent/notify", "@", "/" + String(repeating: "x", count: 200)])
  func `without a manager nothing happens`(address: String?) {
    #expect(!manager(address).notify("READY=1"))
  }

  @Test func `the watchdog is for this process alone`() {
    let own = "\(getpid())"
    func interval(_ microseconds: String?, _ process: String?) -> Duration? {
      ServiceManager(
        address: nil, watchdogMicroseconds: microseconds, watchdogProcess: process
      ).watchdogInterval
    }
    #expect(interval("30000000", own) == .seconds(30))
    #expect(interval("30000000", nil) == .seconds(30))
    #expect(interval("30000000", "1") == nil)
    #expect(interval("0", own) == nil)
    #expect(interval("soon", own) == nil)
    #expect(interval(nil, own) == nil)
  }
}
