import TestSupport
import Testing

@testable import Commands

/// Records behind a request are the same however their lines are cut.
@Suite struct BlockTests {
  /// Takes a text whole line by whole line.
  private func taken(_ lines: [String], bytesMax: Int = 1000) -> BlockInput {
    var block = BlockInput(line: [], refusal: nil, bytesMax: bytesMax)
    for line in lines where !block.isComplete { block.take(line.utf8, isEnd: true) }
    return block
  }

  @Test func `lines end with a single point, and with nothing else`() {
    #expect(taken(["Id: a", "."]).isComplete)
    #expect(taken(["."]).bytes.isEmpty)
    for line in ["", "..", ". ", " .", ".\r", "x."] {
      let block = taken(["Id: a", line])
      #expect(
        !block.isComplete && String(decoding: block.bytes, as: UTF8.self) == "Id: a\n\(line)\n")
    }
  }

  @Test func `a point at the end of a long line ends nothing`() {
    var block = BlockInput(line: [], refusal: nil, bytesMax: 100)
    block.take("Name: x".utf8, isEnd: false)
    block.take(".".utf8, isEnd: true)
    #expect(!block.isComplete)
    block.take(".".utf8, isEnd: true)
    #expect(block.isComplete && block.bytes == Array("Name: x.\n".utf8))
  }

  @Test func `exactly the limit fits, one byte more does not`() {
    #expect(!taken(["1234567", "."], bytesMax: 8).isTooLong)
    let block = taken(["12345678", "."], bytesMax: 8)
    #expect(block.isTooLong && block.isComplete && block.bytes.isEmpty)
    #expect(taken(["1234", "567", ""], bytesMax: 10).bytes.count == 10)
  }

  @Test func `what is too long or refused keeps no byte, and ends all the same`() {
    var block = BlockInput(line: [], refusal: [0x21], bytesMax: 0)
    for _ in 0..<1000 { block.take(Array(repeating: 0x61, count: 1000), isEnd: true) }
    #expect(block.bytes.isEmpty && !block.isComplete)
    block.take(".".utf8, isEnd: true)
    #expect(block.isComplete)
  }

  @Test func `any cutting into parts gives the same`() {
    var random = Seeded()
    for _ in 0..<500 {
      let lines = (0..<random.int(0...6)).map { _ in
        random.text(of: ["a", ".", " ", "\r", "å"], count: 0...8)
      }
      let bytesMax = random.int(1...40)
      let whole = taken(lines + ["."], bytesMax: bytesMax)
      var cut = BlockInput(line: [], refusal: nil, bytesMax: bytesMax)
      for line in lines + ["."] where !cut.isComplete {
        var rest = Array(line.utf8)[...]
        // A line that fits the room is never cut; only the last line decides about the end.
        while rest.count > 1, random.once(in: 2) {
          let part = rest.prefix(random.int(1...rest.count - 1))
          cut.take(part, isEnd: false)
          rest = rest.dropFirst(part.count)
        }
        cut.take(rest, isEnd: true)
      }
      #expect(cut.isComplete == whole.isComplete)
      #expect(cut.isTooLong == whole.isTooLong && cut.bytes == whole.bytes)
    }
  }
}
