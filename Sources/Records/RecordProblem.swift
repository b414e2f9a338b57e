/// Something wrong in a record file, and where. Reading goes on behind it, so that one pass finds
/// all problems.
package struct RecordProblem: Equatable, Sendable {
  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package enum Reason: Equatable, Sendable {
    case fileTooLong(limit: Int)
    case invalidUTF8
    case controlCharacter(UInt8)
    case lineTooLong(limit: Int)
    case valueTooLong(limit: Int)
    case recordTooLong(limit: Int)
    case tooManyFields(limit: Int)
    /// The rest of the file has not been read.
    case tooManyProblems(limit: Int)
    /// A line that is neither a field, a continuation, a comment nor empty.
    case noFieldName
    /// `+` where no field stands before it.
    case nothingToContinue
    /// A `\` that joins the last line of the file with nothing.
    case nothingToJoin
  }

  /// What is wrong and what to do, for people.
  package var message: String {
    switch reason {
    case .fileTooLong(let limit): "file longer than \(limit) bytes; split it"
    case .invalidUTF8: "not UTF-8; save the file in UTF-8"
    case .controlCharacter(let value): "control character \(value); remove it"
    case .lineTooLong(let limit):
      "line longer than \(limit) bytes; continue it on lines beginning with \"+ \""
    case .valueTooLong(let limit): "value longer than \(limit) bytes; shorten it"
    case .recordTooLong(let limit): "record longer than \(limit) bytes; split it"
    case .tooManyFields(let limit): "more than \(limit) fields in one record; split it"
    case .tooManyProblems(let limit):
      "more than \(limit) errors; the rest of the file was not read"
    case .noFieldName:
      "not a field; write \"Name: value\", \"+ continuation\", \"# comment\" or an empty line"
    case .nothingToContinue: "\"+\" continues no field; write the field's name first"
    case .nothingToJoin: "\"\\\" at the end of the last line joins nothing; remove it"
    }
  }
}
