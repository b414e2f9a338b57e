import Commands

/// The daemon's command line.
struct Options: Equatable {
  var config: String?
  var socket: String?
  var registry: [String] = []
  var state: String?
  /// A backup to put in the place of the store.
  var restore: String?
  var checks = false
  var showsVersion = false
  var showsHelp = false

  struct Problem: Error, Equatable {
    let text: String
  }

  static let usage = """
    usage: yhdyspintad [--config FILE] [--socket PATH] [--registry DIR]... [--state DIR]
                       [--check] [--restore FILE] [--version] [--help]

      --config FILE   configuration (default \(Configuration.defaultPath), if it exists)
      --socket PATH   socket to listen on (default \(Configuration.defaultSocket))
      --registry DIR  directory of record files; may stand several times
                      (default \(Configuration.defaultRegistry))
      --state DIR     directory for what the daemon keeps
      --check         check configuration and records, print what is wrong, and exit
      --restore FILE  put a backup in the place of the changes kept so far, which
                      are kept under another name, and exit; no daemon may run
      --version       print the version and exit
      --help          print this and exit

    See yhdyspintad(8).

    """

  /// Reads the process's arguments, without its name.
  init(_ arguments: [String]) throws(Problem) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = argument.hasPrefix("--") ? String(parts[0]) : argument
      let attached = parts.count == 2 && name != argument ? String(parts[1]) : nil
      switch name {
      case "--config": config = try Self.value(of: name, attached, &rest)
      case "--socket": socket = try Self.value(of: name, attached, &rest)
      case "--registry": registry.append(try Self.value(of: name, attached, &rest))
      case "--state": state = try Self.value(of: name, attached, &rest)
      case "--restore": restore = try Self.value(of: name, attached, &rest)
      case "--check" where attached == nil: checks = true
      case "--version" where attached == nil: showsVersion = true
      case "--help" where attached == nil, "-h": showsHelp = true
      default: throw Problem(text: "no option \(argument); see --help")
      }
    }
  }

  private static func value(
    of name: String, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(Problem) -> String {
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      throw Problem(text: "\(name) needs a value")
    }
    return value
  }
}
