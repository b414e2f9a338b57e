package import Forms
package import Registry
import Routing
package import Wire

/// Why a request was refused, as its reply says it.
package enum CommandError: Error, Sendable {
  case malformed(WireError)
  case wrongWords(usage: String)
  case badWord(String)
  case unknownVerb(nearest: String?)
  case unknownOption(String, allowed: [String])
  case optionTwice(String)
  /// A table was asked for of records that have not the same columns.
  case tableOfKinds
  case badValue(option: String, text: String)
  case notAllowed(needed: CommandSpec.Access)
  /// The right is there, but not for this record.
  case notYours([String])
  case notFound(String)
  /// Somebody else was faster; the record as it is now.
  case changed(ShownRecord?, as: Form, text: String)
  case blockTooLong(limit: Int)
  case blockTooMany(limit: Int)
  /// What was sent, or what it would make of the whole, is wrong.
  case invalid([LoadProblem])
  case notKept(String)
  case reloadRefused(problems: Int)
  case reloadFailed(String)
  case reloadRunning
  case busy(String)

  package var code: ReplyCode {
    switch self {
    case .malformed(let error): error.code
    case .wrongWords, .badWord: .malformed
    case .unknownVerb: .unknownVerb
    case .unknownOption, .optionTwice, .badValue, .tableOfKinds: .badOption
    case .notAllowed, .notYours: .notAllowed
    case .notFound: .notFound
    case .changed: .changed
    case .blockTooLong, .blockTooMany: .tooLong
    case .reloadRefused, .invalid: .invalidRecord
    case .reloadFailed: .fault
    case .reloadRunning, .busy: .busy
    case .notKept: .cannotWrite
    }
  }

  package var text: String {
    switch self {
    case .malformed(let error): error.text
    case .wrongWords(let usage): "usage: \(usage)"
    case .badWord(let text): text
    case .unknownVerb(let nearest):
      nearest.map { "unknown verb; did you mean \"\($0)\"?" } ?? "unknown verb; see \"help\""
    case .unknownOption(let name, let allowed):
      "no option \"\(name)\"; allowed: \(allowed.joined(separator: ", "))"
    case .optionTwice(let name): "option \"\(name)\" stands twice"
    case .tableOfKinds: "as=csv: a table has records of one kind"
    case .badValue(let option, let text): "\(option)=: \(text)"
    case .notAllowed(.administrator): "only an administrator may do this"
    case .notAllowed: "only an editor may do this"
    case .notYours(let refusals):
      refusals.count == 1 ? refusals[0] : "\(refusals.count) of the changes are not yours to make"
    case .notFound(let text): text
    case .changed(_, _, let text): text
    case .blockTooLong(let limit): "more than \(limit) bytes of records"
    case .blockTooMany(let limit): "more than \(limit) records; \"import\" takes them"
    case .invalid(let problems):
      problems.count == 1
        ? "1 error; nothing was changed" : "\(problems.count) errors; nothing was changed"
    case .notKept(let text): text
    case .reloadRefused(let problems):
      "\(problems) \(problems == 1 ? "error" : "errors"); the old registry serves on"
    case .reloadFailed(let text): text
    case .reloadRunning: "a reload is running; try again when it has ended"
    case .busy(let text): text
    }
  }

  /// Lines before the status line: each reason by itself.
  var details: [String] {
    switch self {
    case .invalid(let problems): problems.prefix(Self.detailsMax).map(\.text)
    case .notYours(let refusals) where refusals.count > 1: Array(refusals.prefix(Self.detailsMax))
    default: []
    }
  }

  /// Reasons that a refusal lists; its status line has the number of all.
  package static let detailsMax = 1000
}

/// What was typed, as an error or a history repeats it: codes and numbers of persons, which the
/// sender knows and nobody else should read, are starred out.
package func repeated(_ argument: [UInt8]) -> String {
  var text = argument
  _ = Masking.mask(&text, with: UInt8(ascii: "*"))
  return String(decoding: text, as: UTF8.self)
}
