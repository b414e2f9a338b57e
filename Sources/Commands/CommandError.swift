package import Wire

/// Why a request was refused, as its reply says it.
package enum CommandError: Error, Equatable, Sendable {
  case malformed(WireError)
  case wrongWords(usage: String)
  case unknownVerb(nearest: String?)
  case unknownOption(String, allowed: [String])
  case optionTwice(String)
  case badValue(option: String, text: String)
  case notAdministrator
  case notFound(String)
  case reloadRefused(problems: Int)
  case reloadFailed(String)
  case reloadRunning

  package var code: ReplyCode {
    switch self {
    case .malformed(let error): error.code
    case .wrongWords: .malformed
    case .unknownVerb: .unknownVerb
    case .unknownOption, .optionTwice, .badValue: .badOption
    case .notAdministrator: .notAllowed
    case .notFound: .notFound
    case .reloadRefused: .invalidRecord
    case .reloadFailed: .fault
    case .reloadRunning: .busy
    }
  }

  package var text: String {
    switch self {
    case .malformed(let error): error.text
    case .wrongWords(let usage): "usage: \(usage)"
    case .unknownVerb(let nearest):
      nearest.map { "unknown verb; did you mean \"\($0)\"?" } ?? "unknown verb; see \"help\""
    case .unknownOption(let name, let allowed):
      "no option \"\(name)\"; allowed: \(allowed.joined(separator: ", "))"
    case .optionTwice(let name): "option \"\(name)\" stands twice"
    case .badValue(let option, let text): "\(option)=: \(text)"
    case .notAdministrator: "only an administrator may do this"
    case .notFound(let text): text
    case .reloadRefused(let problems):
      "\(problems) \(problems == 1 ? "error" : "errors"); the old registry serves on"
    case .reloadFailed(let text): text
    case .reloadRunning: "a reload is running; try again when it has ended"
    }
  }
}
