/// The forms in which answers are written; `as=` on the wire.
package enum Form: String, Sendable, CaseIterable {
  /// GNU rec, as records are stored and edited.
  case rec
  /// One object a line.
  case json
  /// Laid out for people, every line behind a `|`.
  case text
  /// A table for spreadsheets, every line behind a `|`.
  case csv
}
