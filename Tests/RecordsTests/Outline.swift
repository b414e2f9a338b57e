@testable import Records

/// What a text holds, one line an element: `record Id=a Name=b⏎c`, `comment # x`.
func outline(_ text: String) -> [String] { outline(Array(text.utf8)) }

func outline(_ bytes: [UInt8]) -> [String] {
  RecordDocument.reading(bytes).0.elements.map { element in
    switch element {
    case .comment(let text): "comment " + string(text)
    case .descriptor(let fields): "descriptor" + outline(fields)
    case .record(let fields): "record" + outline(fields)
    }
  }
}

private func outline(_ fields: [RecordDocument.Field]) -> String {
  fields.map { " \(string($0.name))=\(string($0.value))" }.joined()
}

/// What is wrong with a text, in the order in which it is found.
func problems(_ text: String) -> [RecordProblem] { problems(Array(text.utf8)) }

func problems(_ bytes: [UInt8]) -> [RecordProblem] { RecordDocument.reading(bytes).1 }

/// A single problem, short to write.
func problem(_ line: Int, _ reason: RecordProblem.Reason) -> RecordProblem {
  RecordProblem(line: line, reason: reason)
}

private func string(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: "⏎")
}
