import Interchange
import Registry

/// What is wrong with the command line.
enum UsageError: Error, Equatable {
  case noForm
  case unknownForm(String)
  case unknownOption(String)
  case missingValue(String)
  case badValue(option: String, expected: String)
  case notFor(option: String, form: String)

  /// One line for people.
  var message: String {
    switch self {
    case .noForm: "say what is converted: ptv or csv; --help tells more"
    case .unknownForm(let form): "\"\(form)\" is neither ptv nor csv"
    case .unknownOption(let option):
      "unknown option \(option); files that begin with -- come behind a bare --"
    case .missingValue(let option): "option \(option) wants a value"
    case .badValue(let option, let expected): "option \(option) wants \(expected)"
    case .notFor(let option, let form): "option \(option) has no meaning for \(form)"
    }
  }
}

/// The command line, parsed: options may stand before, between and behind the files.
struct Options {
  enum Form: String {
    case ptv, csv
  }

  /// Nil when only help or the version is asked for.
  var form: Form?
  var registries: [String] = []
  var generalDescriptions: [String] = []
  /// `--types`.
  var typeFile: String?
  var files: [String] = []
  var settings: ConvertSettings
  var isHelpAsked = false
  var isVersionAsked = false
  private var given: [String] = []

  static let defaultRegistry = "/etc/yhdyspinta/registry.d"

  /// Parses what stands behind the program's name.
  /// - Parameters:
  ///   - arguments: the words of the command line.
  ///   - today: the day of the conversion.
  /// - Throws: `UsageError` for the first fault.
  init(parsing arguments: [String], today: CivilDate) throws(UsageError) {
    settings = ConvertSettings(today: today)
    var words: [String] = []
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      position += 1
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      if argument == "--" {
        words += arguments[position...]
        break
      }
      if try takeFlag(argument) { continue }
      let mark = argument.firstIndex(of: "=")
      let name = mark.map { String(argument[..<$0]) } ?? argument
      guard Self.valued.contains(name) else { throw .unknownOption(name) }
      var value = mark.map { String(argument[argument.index(after: $0)...]) }
      if value == nil, position < arguments.count {
        value = arguments[position]
        position += 1
      }
      guard let value, !value.isEmpty else { throw .missingValue(name) }
      given.append(name)
      try take(name, value)
    }
    if isHelpAsked || isVersionAsked { return }
    try takeForm(&words)
    files = words.isEmpty ? ["-"] : words
    if registries.isEmpty { registries = [Self.defaultRegistry] }
  }

  private static let valued = [
    "--column", "--general-descriptions", "--kind", "--registry", "--separator", "--set", "--types",
  ]

  private mutating func takeForm(_ words: inout [String]) throws(UsageError) {
    guard let word = words.first else { throw .noForm }
    guard let form = Form(rawValue: word) else { throw .unknownForm(word) }
    words.removeFirst()
    self.form = form
    let foreign =
      form == .ptv ? ["--kind", "--column", "--separator"] : ["--general-descriptions"]
    if let option = given.first(where: { foreign.contains($0) }) {
      throw .notFor(option: option, form: word)
    }
  }

  private mutating func takeFlag(_ argument: String) throws(UsageError) -> Bool {
    switch argument {
    case "--help": isHelpAsked = true
    case "--version": isVersionAsked = true
    case "--no-guess": settings.guesses = false
    case "--owner-by-law": settings.ownerByLaw = true
    default: return false
    }
    return true
  }

  private mutating func take(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "--registry": registries.append(value)
    case "--general-descriptions": generalDescriptions.append(value)
    case "--types": typeFile = value
    case "--set":
      guard let set = ConvertSettings.Default(parsing: value) else {
        throw .badValue(option: name, expected: "Field=Value or kind.Field=Value")
      }
      settings.defaults.append(set)
    case "--column":
      guard let column = ConvertSettings.Column(parsing: value) else {
        throw .badValue(option: name, expected: "Header=Field, or Header= to leave a column out")
      }
      settings.columns.append(column)
    case "--kind":
      guard let kind = Kind(named: value.utf8) else {
        let names = Schema.kinds.map(\.name).joined(separator: ", ")
        throw .badValue(option: name, expected: "one of \(names)")
      }
      settings.kind = kind
    default:
      guard let separator = Self.separators[value] else {
        throw .badValue(option: name, expected: "; or , or tab")
      }
      settings.separator = separator
    }
  }

  private static let separators: [String: UInt8] = [
    ";": UInt8(ascii: ";"), "semicolon": UInt8(ascii: ";"), ",": UInt8(ascii: ","),
    "comma": UInt8(ascii: ","), "\t": 0x09, "tab": 0x09,
  ]
}
