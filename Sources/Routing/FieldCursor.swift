import Records
import Registry

/// Walks once over a record's text, field by field, for indices that read every record.
///
/// `Record.range(of:from:)` looks for one field and is right for a few records; reading five
/// fields of 100,000 services that way would walk over each text five times.
struct FieldCursor {
  /// A field's name as one number, so that telling fields apart is one comparison.
  struct Name: Hashable, BitwiseCopyable, Sendable {
    fileprivate let hash: UInt64

    init(_ field: FieldName) {
      var hash = FNV1a()
      for byte in field.bytes { hash.add(byte) }
      self.hash = hash.value
    }

    fileprivate init(hash: UInt64) { self.hash = hash }
  }

  private(set) var name: Name
  /// Where the field's value stands, continuation lines included.
  private(set) var value: Range<Int> = 0..<0
  private var next = 0

  init() { name = Name(hash: 0) }

  /// Goes to the next field.
  ///
  /// - Returns: false behind the last one.
  mutating func advance(in text: Span<UInt8>) -> Bool {
    guard next < text.count else { return false }
    var index = next
    var hash = FNV1a()
    while index < text.count, text[index] != UInt8(ascii: ":") {
      hash.add(text[index])
      index += 1
    }
    let start = min(index + 2, text.count)
    var end = start
    while end < text.count {
      if text[end] == 0x0A, end + 1 == text.count || text[end + 1] != UInt8(ascii: "+") { break }
      end += 1
    }
    name = Name(hash: hash.value)
    value = start..<end
    next = end + 1
    return true
  }
}
