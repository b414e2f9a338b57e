import Language
import Registry

/// Reads the words of one record's searched fields, in one pass over its text.
struct WordReader {
  /// A word where it stands.
  struct Word: BitwiseCopyable {
    let form: UInt32
    /// Whether it stands in a name of the record.
    let isName: Bool
  }

  /// The words of the record read last, in the order of its fields.
  private(set) var words: [Word] = []
  /// Where each of its values ends among the words.
  private(set) var ends: [Int] = []
  /// Where its producers' ids stand in its text.
  private(set) var producers: [Range<Int>] = []
  private var values: ValueReader
  private var forms: [UInt32] = []
  private let fields = Fields()

  /// The fields that are told apart, in a value of its own: a static is looked up each time.
  private struct Fields {
    let name = FieldCursor.Name(.name)
    let nameSv = FieldCursor.Name(.nameSv)
    let nameEn = FieldCursor.Name(.nameEn)
    let producer = FieldCursor.Name(.producer)

    func isName(_ field: FieldCursor.Name) -> Bool {
      field == name || field == nameSv || field == nameEn
    }
  }

  /// - Parameter capacity: how many different values are expected.
  init(capacity: Int) { values = ValueReader(capacity: capacity) }

  /// Reads a record; words that are new are added to the lexicon.
  mutating func read(_ record: Record, _ searched: SearchedFields, _ lexicon: inout Lexicon) {
    words.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    producers.removeAll(keepingCapacity: true)
    let text = record.text.span
    var cursor = FieldCursor()
    while cursor.advance(in: text), !searched.areBefore(cursor.name) {
      if cursor.name == fields.producer { producers.append(cursor.value) }
      guard searched.contains(cursor.name) else { continue }
      if cursor.name == fields.name {
        // Names are seldom alike, other words often.
        values.readOnce(text.extracting(cursor.value), &lexicon, into: &forms)
      } else {
        values.read(text.extracting(cursor.value), &lexicon, into: &forms)
      }
      let isName = fields.isName(cursor.name)
      for form in forms { words.append(Word(form: form, isName: isName)) }
      ends.append(words.count)
    }
  }
}

/// The fields of a kind in which words are looked for.
struct SearchedFields: Sendable {
  private let names: [FieldCursor.Name]
  /// What else the indices keep of a record of the kind.
  private let others: [FieldCursor.Name]
  /// Fields behind the last of them; records keep the schema's order.
  private let behind: [FieldCursor.Name]

  init(_ kind: Kind) {
    let fields = kind.spec.fields
    let last = fields.lastIndex(where: \.isSearched) ?? -1
    names = fields.filter(\.isSearched).map { FieldCursor.Name(FieldName($0.name)) }
    let ofService: [FieldName] = [.type, .owner, .producer, .area]
    others = kind == .service ? ofService.map { FieldCursor.Name($0) } : []
    behind = fields[(last + 1)...].map { FieldCursor.Name(FieldName($0.name)) }
  }

  func contains(_ name: FieldCursor.Name) -> Bool { names.contains(name) }

  /// Whether none of them comes at or behind a field.
  func areBefore(_ name: FieldCursor.Name) -> Bool { behind.contains(name) }

  /// Whether the indices keep the same of two versions of a record.
  func areSame(in old: Record, _ new: Record) -> Bool {
    var (left, right) = (FieldCursor(), FieldCursor())
    while true {
      let (hasLeft, hasRight) = (advance(&left, in: old), advance(&right, in: new))
      guard hasLeft, hasRight else { return hasLeft == hasRight }
      guard left.name == right.name, old.text[left.value] == new.text[right.value] else {
        return false
      }
    }
  }

  /// Goes to the next field of which something is kept; false behind the last one.
  private func advance(_ cursor: inout FieldCursor, in record: Record) -> Bool {
    while cursor.advance(in: record.text.span), !areBefore(cursor.name) {
      if names.contains(cursor.name) || others.contains(cursor.name) { return true }
    }
    return false
  }
}
