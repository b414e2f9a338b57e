/// What becomes of one record.
package enum Change: Sendable {
  /// The record is added, or stands in place of the one with its id.
  case put(Record)
  case remove(id: [UInt8])

  package var id: ArraySlice<UInt8> {
    switch self {
    case .put(let record): record.id
    case .remove(let id): id[...]
    }
  }

  /// The id for messages.
  package var idText: String { String(decoding: id, as: UTF8.self) }

  /// The record as it will be, or nil if it is removed.
  package var record: Record? {
    if case .put(let record) = self { record } else { nil }
  }
}
