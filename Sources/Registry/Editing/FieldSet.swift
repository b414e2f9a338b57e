/// Some of a kind's fields, by their position among them.
package struct FieldSet: Equatable, Sendable, BitwiseCopyable {
  private(set) var bits: UInt64 = 0

  init() {}

  /// The fields of which a condition holds.
  init(_ fields: [FieldSpec], where condition: (FieldSpec) -> Bool) {
    for (position, field) in fields.enumerated() where condition(field) { insert(position) }
  }

  mutating func insert(_ position: Int) { bits |= 1 << UInt64(position) }

  var isEmpty: Bool { bits == 0 }

  func intersects(_ other: FieldSet) -> Bool { bits & other.bits != 0 }
}

extension Record {
  /// The fields in which a record differs from another of its kind.
  ///
  /// Both have their fields in the schema's order, so all that differs lies between the longest
  /// beginning and the longest end that the two have in common.
  func changedFields(from old: Record) -> FieldSet {
    let (new, before) = (text.span, old.text.span)
    let shorter = min(new.count, before.count)
    var start = 0
    while start < shorter, new[start] == before[start] { start += 1 }
    var end = 0
    while end < shorter - start, new[new.count - 1 - end] == before[before.count - 1 - end] {
      end += 1
    }
    var changed = FieldSet()
    if start == new.count, start == before.count { return changed }
    noteFields(new, start..<new.count - end, &changed)
    old.noteFields(before, start..<before.count - end, &changed)
    return changed
  }

  /// Notes the fields whose lines touch a range.
  private func noteFields(_ text: Span<UInt8>, _ range: Range<Int>, _ fields: inout FieldSet) {
    var line = min(range.lowerBound, max(0, text.count - 1))
    // Back to the beginning of the field: its line, or the first of its lines.
    while line > 0, text[line - 1] != 0x0A || text[line] == UInt8(ascii: "+") { line -= 1 }
    repeat {
      var end = line
      while end < text.count, text[end] != UInt8(ascii: ":"), text[end] != 0x0A { end += 1 }
      if end < text.count, text[line] != UInt8(ascii: "+") {
        let name = self.text[line..<end]
        if let position = kind.spec.position(ofField: name) { fields.insert(position) }
      }
      while end < text.count, text[end] != 0x0A { end += 1 }
      line = end + 1
    } while line < range.upperBound && line < text.count
  }
}
