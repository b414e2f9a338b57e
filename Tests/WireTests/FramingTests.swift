import Testing

@testable import Wire

/// Which requests have records behind them, known before the request is understood.
@Suite struct FramingTests {
  private func hasBlock(_ line: [UInt8]) -> Bool { Framing.hasBlock(line.span) }

  @Test(arguments: [
    "put", "import", "tallenna", "tuo", "put rev=3", "  put", "\tput\tx", "put \"", "put \u{0}",
  ])
  func `records follow`(line: String) { #expect(hasBlock(Array(line.utf8))) }

  @Test(arguments: [
    "", " ", "pu", "puts", "Put", "PUT", "\"put\"", "show put", "put=1", "put-", "tuoda", "täynnä",
  ])
  func `no records follow`(line: String) { #expect(!hasBlock(Array(line.utf8))) }

  @Test func `bytes that are no text hide nothing`() {
    #expect(hasBlock([0x70, 0x75, 0x74, 0x20, 0xFF]))
    #expect(!hasBlock([0xFF, 0x70, 0x75, 0x74]))
  }
}
