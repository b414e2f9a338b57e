import Testing

@testable import yhdyspinta_bench

@Suite struct ReplyCountingTests {
  /// Feeds a text in pieces of one size and adds the counts up.
  private func count(
    _ text: String, pieces size: Int, _ counter: LoadConnection.Replies
  ) -> [Int] {
    var counter = counter
    var totals = [0, 0]
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let piece = [UInt8](bytes[start..<min(start + size, bytes.count)])
      let (ended, errors) = piece.withUnsafeBytes { counter.feed($0) }
      totals[0] += ended
      totals[1] += errors
      start += size
    }
    return totals
  }

  @Test func `lines are counted alike, however they are cut`() {
    let text =
      "Id: a/b\nName: OK\n\nOK\n|OK\n|ERR 1\nOK count=3 revision=1\nERR 404 show no\nOKAY\nOK\r\n"
    for size in 1...text.utf8.count {
      #expect(count(text, pieces: size, .lines(LineReplies())) == [4, 1], "pieces of \(size)")
    }
  }

  @Test(arguments: ["OK", "OK\nO", "ERR", "Error: x\n", "ERROR 1\n", "OKx\n", "\nK\n", "+ OK \n"])
  func `what only looks like a status line does not end a reply`(text: String) {
    let expected = text.hasPrefix("OK\n") ? 1 : 0
    #expect(count(text, pieces: 1, .lines(LineReplies()))[0] == expected)
  }

  @Test func `Redis replies are counted alike, however they are cut`() {
    let text =
      "+PONG\r\n:12\r\n$5\r\nhe\nlo\r\n$-1\r\n$0\r\n\r\n*2\r\n$1\r\na\r\n*2\r\n:1\r\n:2\r\n*0\r\n*-1\r\n"
      + "-ERR no\r\n%1\r\n+k\r\n*1\r\n+v\r\n_\r\n"
    for size in 1...text.utf8.count {
      #expect(count(text, pieces: size, .resp(RespReplies())) == [11, 1], "pieces of \(size)")
    }
  }
}
