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

  /// `file:line: field: message`.
  package var text: String {
    let place = line > 0 ? "\(file):\(line): " : "\(file): "
    return place + (field.map { "\($0): " } ?? "") + message
  }
}

/// A refused load: everything that is wrong, in order of file and line.
package struct LoadFailure: Error, Sendable {
  package let problems: [LoadProblem]

  package init(problems: [LoadProblem]) { self.problems = problems }
}
