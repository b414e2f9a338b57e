package import Forms
import Registry
package import Wire

/// The answer to one request, or to several in a row, as bytes to be sent.
///
/// A handler appends its data lines and its `OK` line. What would be long is left as `rest`, which
/// whoever sends the bytes asks for piece by piece. What must wait for something outside the loop
/// is left as `waiting`; its status line comes later.
package struct Reply: Sendable {
  /// What a request waits for before its status line can be written.
  package enum Waiting: Sendable {
    case reload
    /// The records that stand behind the request.
    case block(BlockInput)
    /// Its turn: the registry is being replaced. The request is to be answered again afterwards.
    case turn
    /// Its changes are to be kept.
    case commit(Commit)
    /// Changes that are checked beside the loop.
    case bulk(Bulk)
    /// The registry of a moment in the past; then the request is to be answered again.
    case past(PastMoment)
    /// What the store knows.
    case query(StoreQuery)
    case upkeep(Upkeep)
  }

  package var bytes: [UInt8] = []
  /// More of the answer, to be written when there is room.
  package var rest: (any LongAnswer)?
  package var waiting: Waiting?
  /// Whether the connection is to be closed once all has been sent.
  package var isClosing = false

  package init() {}

  /// Whether the request is to be answered again, from its beginning.
  var waitsToBeAskedAgain: Bool {
    switch waiting {
    case .turn, .past: true
    default: false
    }
  }

  /// `OK` alone.
  mutating func ok() { bytes += okLine }

  /// `OK count=N revision=R`.
  package mutating func ok(count: Int, revision: Int) {
    bytes += "OK count=\(count) revision=\(revision)\n".utf8
  }

  /// `OK records=N revision=R`.
  package mutating func ok(records: Int, revision: Int) {
    bytes += "OK records=\(records) revision=\(revision)\n".utf8
  }

  /// `ERR <code> <verb> <text>`.
  package mutating func error(_ error: CommandError, verb: String) {
    for line in error.details {
      bytes.append(UInt8(ascii: "|"))
      bytes += line.utf8
      bytes.append(0x0A)
    }
    if case .changed(let present?, let form, _) = error {
      switch form {
      case .json: JSONWriter.append(present, withOrigin: true, to: &bytes)
      case .rec, .text, .csv:
        present.write(to: &bytes)
        bytes += present.record.origin
      }
    }
    self.error(error.code, verb: verb, error.text)
  }

  package mutating func error(_ code: ReplyCode, verb: String, _ text: String) {
    bytes += "ERR \(code.rawValue) \(verb) ".utf8
    // The text may repeat an argument, and an escaped line feed must not begin another line.
    for byte in text.utf8 { bytes.append(byte < 0x20 ? 0x20 : byte) }
    bytes.append(0x0A)
  }

  /// `OK` and what else the status line says.
  package mutating func ok(_ outcome: String) {
    bytes += "OK \(outcome)\n".utf8
  }

  /// Lines of a form that is neither rec nor JSON.
  package mutating func lines(_ write: (inout TextLayout) -> Void) {
    var layout = TextLayout(appendingTo: bytes)
    bytes = []
    write(&layout)
    bytes = layout.finish()
  }

  /// Lines of a table.
  package mutating func table(_ write: (inout CSVWriter) -> Void) {
    var writer = CSVWriter(appendingTo: bytes)
    bytes = []
    write(&writer)
    bytes = writer.finish()
  }

  /// Rows in the form asked; as text, what `text` lays out.
  package mutating func rows(
    _ rows: [Row], as form: Form, text: (inout TextLayout) -> Void
  ) {
    switch form {
    case .rec:
      for (index, row) in rows.enumerated() {
        if index > 0 { bytes.append(0x0A) }
        row.writeRec(to: &bytes)
      }
    case .json: for row in rows { row.writeJSON(to: &bytes) }
    case .csv: Row.writeCSV(rows, to: &bytes)
    case .text: lines(text)
    }
  }
}

private let okLine = Array("OK\n".utf8)
