import Platform
import Testing

@testable import Cooperation

/// The manual has the tables.
@Suite struct GapManualTests {
  @Test("every kind of gap and of loss stands in the manual") func manual() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try Files.read(
      path: "/\(root)/etc/man/yhdyspinta-protocol.7", bytesMax: 4 << 20)
    let text = String(decoding: bytes, as: UTF8.self)
    for word in GapKind.all.map(\.word) + LossKind.all.map(\.word) {
      #expect(text.contains(".It Li \(word)\n"), "\(word)")
    }
  }
}
