/// Forms of an answer that have an option of their own; others can be asked for with `as=`.
enum Form: Equatable {
  /// Records, for programs and pipes.
  case rec
  /// One JSON object a line.
  case json
  /// Laid out for people.
  case text

  /// What the daemon calls it.
  var name: StaticString {
    switch self {
    case .rec: "rec"
    case .json: "json"
    case .text: "text"
    }
  }
}

/// What is wrong with the command line.
enum UsageError: Error, Equatable {
  case unknownOption([UInt8])
  case missingValue([UInt8])
  case badValue(option: [UInt8], expected: String)

  /// One line for people.
  var message: String {
    switch self {
    case .unknownOption(let option):
      "unknown option \(text(option)); words that begin with -- come behind a bare --"
    case .missingValue(let option): "option \(text(option)) wants a value"
    case .badValue(let option, let expected): "option \(text(option)) wants \(expected)"
    }
  }

  private func text(_ option: [UInt8]) -> String { String(decoding: option, as: UTF8.self) }
}

/// The command line, parsed: options may stand before, between and behind the words.
struct Options: Equatable {
  /// Longest `--wait`, in seconds: a day.
  static let waitSecondsMax = 86_400

  /// `--socket`.
  var socket: [UInt8]?
  /// `--rec`, `--json` or `--text`; the last one counts.
  var form: Form?
  /// `--lang`.
  var language: Language?
  /// `--wait`, in seconds; nil waits for ever.
  var waitSeconds: Int?
  /// `--help`.
  var isHelpAsked = false
  /// `--version`.
  var isVersionAsked = false
  /// Everything else, in order; a lone `-` is a word.
  var words: [[UInt8]] = []

  /// Parses what stands behind the program's name.
  /// - Parameter arguments: the words of the command line.
  /// - Throws: `UsageError` for the first fault.
  init(parsing arguments: [[UInt8]]) throws(UsageError) {
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      position += 1
      guard argument.count > 1, argument[0] == UInt8(ascii: "-"), argument[1] == UInt8(ascii: "-")
      else {
        words.append(argument)
        continue
      }
      if argument.count == 2 {
        words += arguments[position...]
        return
      }
      if try takeFlag(argument) { continue }
      let (name, joined) = Options.cut(argument)
      let value = joined ?? (position < arguments.count ? arguments[position] : nil)
      try take(name, value)
      if joined == nil { position += 1 }
    }
  }

  /// Takes an option that has no value.
  private mutating func takeFlag(_ argument: [UInt8]) throws(UsageError) -> Bool {
    if equal(argument, "--rec") {
      form = .rec
    } else if equal(argument, "--json") {
      form = .json
    } else if equal(argument, "--text") {
      form = .text
    } else if equal(argument, "--help") {
      isHelpAsked = true
    } else if equal(argument, "--version") {
      isVersionAsked = true
    } else {
      return false
    }
    return true
  }

  /// Takes an option that has one.
  private mutating func take(_ name: [UInt8], _ value: [UInt8]?) throws(UsageError) {
    let isSocket = equal(name, "--socket")
    let isLanguage = equal(name, "--lang")
    guard isSocket || isLanguage || equal(name, "--wait") else { throw .unknownOption(name) }
    guard let value else { throw .missingValue(name) }
    if isSocket {
      socket = value
    } else if isLanguage {
      guard let language = Language(code: value) else {
        throw .badValue(option: name, expected: "fi, sv or en")
      }
      self.language = language
    } else {
      guard let seconds = decimal(value), seconds > 0, seconds <= Options.waitSecondsMax else {
        throw .badValue(option: name, expected: "whole seconds from 1 to \(Options.waitSecondsMax)")
      }
      waitSeconds = seconds
    }
  }

  /// Parts `--name=value`.
  private static func cut(_ argument: [UInt8]) -> (name: [UInt8], value: [UInt8]?) {
    guard let mark = argument.firstIndex(of: UInt8(ascii: "=")) else { return (argument, nil) }
    return ([UInt8](argument[..<mark]), [UInt8](argument[(mark + 1)...]))
  }
}

/// Whether bytes are those of a literal.
func equal(_ bytes: [UInt8], _ literal: StaticString) -> Bool {
  guard bytes.count == literal.utf8CodeUnitCount else { return false }
  return literal.withUTF8Buffer { expected in
    for index in expected.indices where expected[index] != bytes[index] { return false }
    return true
  }
}

/// Reads a whole number without sign; nil when it is none or has more than nine digits.
func decimal(_ bytes: [UInt8]) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  var number = 0
  for byte in bytes {
    guard byte &- 0x30 < 10 else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  return number
}
