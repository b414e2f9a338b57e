import Testing

@testable import yhdyspinta_bench

@Suite struct RequestFileTests {
  private func text(_ file: RequestFile, _ index: Int, _ batch: Int) -> String {
    String(decoding: file.bytes[file.range(from: index, batch: batch)], as: UTF8.self)
  }

  @Test func `batches go round the file`() throws {
    let file = try RequestFile(text: Array("a\r\n\nb\nc".utf8), language: .line, batch: 5)
    #expect(file.count == 3)
    #expect(text(file, 0, 1) == "a\n")
    #expect(text(file, 2, 2) == "c\na\n")
    #expect(text(file, 2, 5) == "c\na\nb\nc\na\n")
  }

  @Test func `words become a Redis command`() throws {
    let file = try RequestFile(text: Array("GET  ä\n".utf8), language: .resp, batch: 1)
    #expect(text(file, 0, 1) == "*2\r\n$3\r\nGET\r\n$2\r\nä\r\n")
  }

  @Test func `a file without requests is refused`() {
    #expect(throws: BenchError.failed("the file has no requests")) {
      try RequestFile(text: Array("\n\n".utf8), language: .line, batch: 1)
    }
  }
}
