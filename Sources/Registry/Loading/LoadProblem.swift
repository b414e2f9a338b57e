/// One reason why a set of record files was refused.
package struct LoadProblem: Equatable, Sendable {
  package let file: String
  /// Counted from 1; 0 when the file as a whole is meant.
  package let line: Int
  /// The field at fault, or nil if the record or the file is.
  package let field: String?
  package let message: String

  package init(file: String, line: Int, field: String?, message: String) {
    self.file = file
    self.line = line
    self.field = field
    self.message = message
  }

  /// `file:line: field: message`, one line whatever the message repeats of the file.
  package var text: String {
    let place = line > 0 ? "\(file):\(line): " : "\(file): "
    let text = place + (field.map { "\($0): " } ?? "") + message
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}

/// A refused load: everything that is wrong, in order of file and line.
package struct LoadFailure: Error, Sendable {
  package let problems: [LoadProblem]

  package init(problems: [LoadProblem]) { self.problems = problems }
}
