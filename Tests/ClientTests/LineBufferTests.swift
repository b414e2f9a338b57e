import Glibc
import Testing

@testable import yhdyspinta

@Suite struct LineBufferTests {
  /// All whole lines held.
  private func lines(_ buffer: inout LineBuffer) -> [String] {
    var lines: [String] = []
    while let line = buffer.nextLine({ span in
      span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }) {
      lines.append(line)
    }
    return lines
  }

  @Test func `lines come whole, however they were cut`() {
    var buffer = LineBuffer(bytes: 4)
    buffer.append(Array("OK yh".utf8))
    #expect(lines(&buffer) == [])
    buffer.append(Array("dyspinta 1\n\nId: ".utf8))
    #expect(lines(&buffer) == ["OK yhdyspinta 1", ""])
    var isEmpty = buffer.isEmpty
    #expect(!isEmpty)
    buffer.append(Array("x\n".utf8))
    #expect(lines(&buffer) == ["Id: x"])
    isEmpty = buffer.isEmpty
    #expect(isEmpty)
  }

  @Test func `every way of cutting gives the same lines`() {
    let text = Array("a\nbb\n\nccc\ndddddddd\n".utf8)
    for size in 1...text.count {
      var buffer = LineBuffer(bytes: 2)
      var seen: [String] = []
      var start = 0
      while start < text.count {
        let end = min(start + size, text.count)
        buffer.append([UInt8](text[start..<end]))
        seen += lines(&buffer)
        start = end
      }
      #expect(seen == ["a", "bb", "", "ccc", "dddddddd"])
    }
  }

  @Test func `a socket fills it beyond its first size`() throws {
    var pair: (CInt, CInt) = (-1, -1)
    let code = withUnsafeMutableBytes(of: &pair) { bytes in
      bytes.withMemoryRebound(to: CInt.self) {
        socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0, $0.baseAddress)
      }
    }
    try #require(code == 0)
    let long = [UInt8](repeating: 0x78, count: 10_000) + [0x0A]
    #expect(write(pair.0, long, long.count) == long.count)
    close(pair.0)
    var buffer = LineBuffer(bytes: 16)
    var counts: [Int] = []
    while buffer.receive(pair.1) > 0 { counts += lines(&buffer).map(\.count) }
    close(pair.1)
    #expect(counts == [10_000])
  }

  @Test(arguments: [
    ("OK", ReplyEnd.ok), ("OK count=3 revision=1", .ok),
    ("ERR 404 show no such id", .error(code: 404, text: Array("no such id".utf8))),
    ("ERR 400 - empty request", .error(code: 400, text: Array("empty request".utf8))),
    ("ERR 500", .error(code: 500, text: [])),
  ])
  func `a status line ends a reply`(line: String, end: ReplyEnd) {
    #expect(replyEnd(Array(line.utf8).span) == end)
  }

  @Test(arguments: ["Id: OK", "+ OK", "", "|OK", "{\"OK\":1}", "OKAY", "ERROR"])
  func `a data line does not`(line: String) {
    #expect(replyEnd(Array(line.utf8).span) == nil)
  }

  @Test(arguments: [
    ("OK yhdyspinta 1", GreetingVerdict.welcome), ("OK yhdyspinta 1 since=2026", .welcome),
    ("OK yhdyspinta 12", .strange), ("OK", .strange), ("+PONG", .strange), ("", .strange),
    ("ERR 503 connect busy", .refused(text: Array("busy".utf8))),
  ])
  func `only version 1 is welcome`(line: String, verdict: GreetingVerdict) {
    #expect(greetingVerdict(Array(line.utf8).span) == verdict)
  }
}
