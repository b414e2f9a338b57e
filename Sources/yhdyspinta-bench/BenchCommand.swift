import Glibc
import Platform
import Wire

/// A subcommand: its name, its help, and what it does.
struct BenchCommand: Sendable {
  let name: String
  /// One line of the overview.
  let summary: String
  /// What `--help` prints.
  let help: String
  let options: OptionSpec
  let run: @Sendable (ParsedOptions) throws(BenchError) -> Void

  /// All subcommands, in the order of the overview.
  static let all = [
    GenerateCommand.command, LoadCommand.command, CompareCommand.command,
    QuestionsCommand.command, StartCommand.command, EditsCommand.command,
    CrashCommand.command, RouteCommand.command, LongCommand.command,
  ]

  /// Runs the program.
  /// - Parameter arguments: the words behind the program's name.
  /// - Returns: the exit status: 0 done, 1 failed, 2 wrong usage.
  static func run(_ arguments: [String]) -> Int32 {
    guard let first = arguments.first, first != "--help" else {
      say(overview)
      return arguments.isEmpty ? 2 : 0
    }
    if first == "--version" {
      say("yhdyspinta-bench \(Version.product)\n")
      return 0
    }
    guard let command = all.first(where: { $0.name == first }) else {
      complain("no subcommand \(first) (yhdyspinta-bench --help names them)")
      return 2
    }
    let rest = Array(arguments.dropFirst())
    if rest.prefix(while: { $0 != "--" }).contains("--help") {
      say(command.help)
      return 0
    }
    do throws(BenchError) {
      try command.run(ParsedOptions(parsing: rest, command.options))
      return 0
    } catch {
      switch error {
      case .usage(let text):
        complain("\(command.name): \(text) (yhdyspinta-bench \(first) --help tells the options)")
        return 2
      case .failed(let text):
        complain("\(command.name): \(text)")
        return 1
      }
    }
  }

  private static var overview: String {
    var text = "usage: yhdyspinta-bench subcommand [option...] [argument...]\n\n"
    for command in all {
      let gap = String(repeating: " ", count: 11 - command.name.count)
      text += "  \(command.name)\(gap)\(command.summary)\n"
    }
    return text + "\nyhdyspinta-bench subcommand --help tells the options.\n"
  }
}

/// Why a subcommand ended early.
enum BenchError: Error, Equatable {
  /// The command line is wrong.
  case usage(String)
  /// Something could not be done; the text says what and why.
  case failed(String)
}

/// Writes to standard output; a reader that went away ends the program quietly.
/// - Parameter text: written as it is.
func say(_ text: String) {
  do throws(Errno) { try StandardOutput.write(text, STDOUT_FILENO) } catch { exit(1) }
}

/// Writes a line to standard error.
/// - Parameter text: what is wrong, without a final stop.
func complain(_ text: String) {
  try? StandardOutput.write("yhdyspinta-bench: \(text)\n", STDERR_FILENO)
}
