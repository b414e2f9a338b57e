import Glibc
import Platform
import Wire

/// The program: reads the command line, and asks once, from standard input or at a prompt.
enum Client {
  /// Where the daemon listens when nobody says otherwise.
  static let defaultSocket = "/run/yhdyspinta/socket"

  /// Runs to the end.
  /// - Parameter arguments: the words behind the program's name.
  /// - Returns: the exit status.
  static func run(arguments: [[UInt8]]) -> ExitStatus {
    let options: Options
    do throws(UsageError) {
      options = try Options(parsing: arguments)
    } catch {
      Complaint.write("\(error.message) (yhdyspinta --help tells the options)")
      return .usage
    }
    if options.isHelpAsked { return say(Help.text) }
    if options.isVersionAsked { return say("yhdyspinta \(Version.product)\n") }
    return Session(options).run()
  }

  private static func say(_ text: String) -> ExitStatus {
    do throws(Errno) {
      try StandardOutput.write(text, STDOUT_FILENO)
      return .done
    } catch {
      return .refused
    }
  }
}
