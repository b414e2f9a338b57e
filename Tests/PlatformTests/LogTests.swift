import Testing

@testable import Platform

@Suite struct LogTests {
  @Test func `a line has its priority only when asked`() {
    #expect(Log.line(.error, "no", hasPrefix: true) == Array("<3>no\n".utf8))
    #expect(Log.line(.debug, "no", hasPrefix: false) == Array("no\n".utf8))
  }

  @Test func `a message stays one line`() {
    #expect(Log.line(.info, "a\nb\u{1b}c", hasPrefix: false) == Array("a b c\n".utf8))
  }

  @Test func `a long message is cut`() {
    let line = Log.line(.info, String(repeating: "x", count: 5000), hasPrefix: true)
    #expect(line.count == Log.lineBytesMax)
    #expect(line.last == 10)
  }

  @Test func `debug lines are not even made`() {
    var isMade = false
    func text() -> String {
      isMade = true
      return ""
    }
    log(.debug, text())
    #expect(!isMade)
  }
}
