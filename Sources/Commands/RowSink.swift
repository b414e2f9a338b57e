import Forms

/// Writes the rows of a long answer one by one in the form asked, so that no more of it is kept
/// than what has no room yet.
struct RowSink: Sendable {
  let form: Form
  /// The columns of a table.
  let columns: [String]
  /// Rows written so far.
  private(set) var count = 0

  init(as form: Form, columns: [String]) {
    self.form = form
    self.columns = columns
  }

  /// Appends one row.
  ///
  /// - Parameters:
  ///   - row: with fields among the columns.
  ///   - reply: what is appended to.
  ///   - text: lays the row out for people.
  mutating func write(_ row: Row, to reply: inout Reply, text: (inout TextLayout) -> Void) {
    switch form {
    case .rec:
      if count > 0 { reply.bytes.append(0x0A) }
      row.writeRec(to: &reply.bytes)
    case .json: row.writeJSON(to: &reply.bytes)
    case .csv:
      if count == 0 { writeHeader(to: &reply) }
      reply.table { writer in writer.line(columns.map { row.cell($0) }) }
    case .text: reply.lines(text)
    }
    count += 1
  }

  /// Appends what an answer without rows has.
  ///
  /// - Parameters:
  ///   - reply: what is appended to.
  ///   - nothing: the sentence for people.
  func writeNothing(to reply: inout Reply, _ nothing: String) {
    switch form {
    case .rec, .json: break
    case .csv: writeHeader(to: &reply)
    case .text: reply.lines { $0.line(nothing) }
    }
  }

  private func writeHeader(to reply: inout Reply) {
    reply.table { $0.line(columns.map { Array($0.utf8) }, isFirst: true) }
  }
}
