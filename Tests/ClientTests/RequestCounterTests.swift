import Testing
import Wire

@testable import yhdyspinta

/// The client counts requests as the daemon answers them, however the bytes are cut.
@Suite struct RequestCounterTests {
  private func count(_ text: String) -> (count: Int, isInBlock: Bool) {
    var counter = RequestCounter()
    counter.take(text.utf8)
    return (counter.count, counter.isInBlock)
  }

  @Test(arguments: [
    ("", 0, false), ("ping", 0, false), ("ping\n", 1, false), ("\n\n", 2, false),
    ("put\n", 1, true), ("put\nId: a/b\n.\n", 1, false), ("put\n.\nping\n", 2, false),
    ("put\n. \n", 1, true), ("put\n ..\n", 1, true), ("put\n\n\n", 1, true),
    ("put rev=0\r\nput\r\n.\r\nping\r\n", 2, false), ("import dry-run=yes\n.\n", 1, false),
    ("tallenna\n.\ntuo\n.\n", 2, false), ("  put\n.\n", 1, false), ("\tput\t\n.\n", 1, false),
    ("puts\nshow put\nput-\n", 3, false), ("Put\n", 1, false), (".\n", 1, false),
    ("put\nput\n", 1, true),
  ])
  func `a request is a line, and the records behind it are none`(
    text: String, requests: Int, isInBlock: Bool
  ) {
    let found = count(text)
    #expect(found.count == requests && found.isInBlock == isInBlock)
  }

  @Test func `only the beginning of a long line counts`() {
    let long = String(repeating: "x", count: 10_000)
    #expect(count("put \(long)\n\(long)\n.\nping\n") == (2, false))
    #expect(count("put\n.\(long)\n") == (1, true))
    #expect(count("\(long) put\nping\n") == (2, false))
  }

  @Test func `blanks before a verb count for nothing, as in the daemon`() {
    let line = String(repeating: " ", count: 200) + "put"
    let isFollowed = Framing.hasBlock(Array(line.utf8).span)
    #expect(isFollowed)
    #expect(count("\(line)\n").isInBlock)
  }

  @Test func `cutting the bytes changes nothing`() {
    let pieces = ["ping\n", "put\n", ".\n", "import\r\n", ".\r\n", "Id: a/b\n", "\n", "tuo x\n"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          let whole = count(text)
          var counter = RequestCounter()
          for byte in text.utf8 { counter.take([byte]) }
          #expect((counter.count, counter.isInBlock) == whole)
          #expect(whole == naive(text), "\(text)")
        }
      }
    }
  }

  private func naive(_ text: String) -> (Int, Bool) {
    var requests = 0
    var isInBlock = false
    for line in text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast() {
      if isInBlock {
        isInBlock = line != "."
      } else {
        requests += 1
        let verb = line.split(separator: " ").first ?? ""
        isInBlock = ["put", "import", "tallenna", "tuo"].contains(verb)
      }
    }
    return (requests, isInBlock)
  }
}
