import Glibc
import Interchange
import Platform
import Records
import Registry
import Wire

/// The program: reads files, lets them be converted, writes records and problems.
enum Converter {
  static func run(arguments: [String]) -> ExitStatus {
    let today = LocalTime(secondsSince1970: Clock.wallSeconds()).date
    let options: Options
    do throws(UsageError) {
      options = try Options(parsing: arguments, today: today)
    } catch {
      complain(error.message)
      return .usage
    }
    if options.isHelpAsked { return write(Array(Help.text.utf8)) ? .done : .unusable }
    if options.isVersionAsked {
      return write(Array("yhdyspinta-convert \(Version.product)\n".utf8)) ? .done : .unusable
    }
    do throws(InputError) {
      return try convert(options)
    } catch {
      for line in error.lines { complain(line) }
      return .unusable
    }
  }

  private static func convert(_ options: Options) throws(InputError) -> ExitStatus {
    let registry = try Inputs.registry(directories: options.registries)
    var settings = options.settings
    if let path = options.typeFile {
      settings.typeRules = TypeRules(try Inputs.file(path))
      if let problem = settings.typeRules.problems.first(where: { $0.weight == .unusable }) {
        throw InputError(lines: [problem.text])
      }
    }
    let strays = settings.typeRules.strayTypes(registry)
    if let stray = strays.first {
      throw InputError(lines: ["\(options.typeFile ?? ""): \(stray) is no type of the registry"])
    }
    var files: [InputFile] = []
    var unread: [String] = []
    for path in options.files {
      do throws(InputError) {
        files.append(try Inputs.file(path))
      } catch {
        unread += error.lines
      }
    }
    for line in unread { complain(line) }
    if files.isEmpty { return .unusable }
    let result: ConvertResult
    switch options.form {
    case .csv:
      result = SheetConverter(registry, settings: settings, progress: showProgress).convert(files)
    case .ptv, nil:
      var descriptions: [InputFile] = []
      for path in options.generalDescriptions { descriptions.append(try Inputs.file(path)) }
      result = PtvConverter(registry, settings: settings, progress: showProgress)
        .convert(files, generalDescriptions: descriptions)
    }
    let status = report(result)
    return unread.isEmpty || status == .unusable ? status : .attention
  }

  private static func report(_ result: ConvertResult) -> ExitStatus {
    clearProgress()
    var text = ""
    for problem in result.problems.prefix(ConvertLimits.problemsShown) {
      text += problem.text + "\n"
    }
    let hidden = result.problems.count - ConvertLimits.problemsShown
    if hidden > 0 { text += "and \(hidden) further problems that are not shown\n" }
    text += result.summary + "\n"
    try? StandardOutput.write(text, STDERR_FILENO)
    guard write(result.bytes) else { return .unusable }
    return ExitStatus(rawValue: result.exitStatus) ?? .attention
  }

  /// Writes to standard output; false, and a complaint, if that fails.
  private static func write(_ bytes: [UInt8]) -> Bool {
    let failure = bytes.withUnsafeBytes { bytes -> Errno? in
      do throws(Errno) {
        try StandardOutput.write(all: bytes, STDOUT_FILENO)
        return nil
      } catch {
        return error
      }
    }
    if let failure { complain("cannot write: \(failure.message)") }
    return failure == nil
  }

  private static func complain(_ text: String) {
    try? StandardOutput.write("yhdyspinta-convert: \(text)\n", STDERR_FILENO)
  }

  // MARK: progress

  /// Shows a terminal how far it is; pipes and files get none of it.
  private static func showProgress(_ count: Int) {
    guard StandardOutput.isTerminal(STDERR_FILENO) else { return }
    try? StandardOutput.write("\r\(count) read", STDERR_FILENO)
  }

  private static func clearProgress() {
    guard StandardOutput.isTerminal(STDERR_FILENO) else { return }
    try? StandardOutput.write("\r\u{1B}[K", STDERR_FILENO)
  }
}
