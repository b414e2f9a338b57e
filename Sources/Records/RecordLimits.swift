/// Bounds of record files, in one place. yhdyspinta-protocol(7) prints the same table.
package enum RecordLimits {
  /// One line of a file in bytes. A longer value is continued on lines beginning with `+`.
  package static let lineBytesMax = 16 * 1024
  /// One field's value in bytes.
  package static let valueBytesMax = 32 * 1024
  /// One record's text in bytes.
  package static let recordBytesMax = 64 * 1024
  /// Fields of one record.
  package static let fieldsMax = 512
  /// Problems of one file; behind so many it is not read on, since then it is no record file.
  package static let problemsMax = 1000
  /// One file in bytes; the reader's offsets are 32 bits wide.
  package static let fileBytesMax = 256 * 1024 * 1024
}
