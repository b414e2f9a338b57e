/// Which options a subcommand takes.
struct OptionSpec: Sendable {
  /// Options with a value, without the hyphens.
  var values: Set<String> = []
  /// Options without one.
  var flags: Set<String> = []
  /// How many other words it takes.
  var words: ClosedRange<Int>
}

/// The command line of a subcommand, parsed: options before, between and behind the words.
struct ParsedOptions {
  private var values: [String: String] = [:]
  private var flags: Set<String> = []
  /// The words that are no options, in order.
  private(set) var words: [String] = []

  /// Parses what stands behind the subcommand.
  /// - Parameters:
  ///   - arguments: the words.
  ///   - spec: what the subcommand takes.
  /// - Throws: `.usage` for the first fault.
  init(parsing arguments: [String], _ spec: OptionSpec) throws(BenchError) {
    var position = 0
    while position < arguments.count {
      let argument = arguments[position]
      position += 1
      if argument == "--" {
        words += arguments[position...]
        break
      }
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if spec.flags.contains(name), parts.count == 1 {
        flags.insert(name)
        continue
      }
      guard spec.values.contains(name) else { throw .usage("unknown option --\(name)") }
      if parts.count == 2 {
        values[name] = String(parts[1])
      } else {
        guard position < arguments.count else { throw .usage("option --\(name) wants a value") }
        values[name] = arguments[position]
        position += 1
      }
    }
    guard spec.words.contains(words.count) else {
      let wanted = spec.words
      let count =
        wanted.lowerBound == wanted.upperBound
        ? "\(wanted.lowerBound)" : "at least \(wanted.lowerBound)"
      throw .usage("wants \(count) argument\(count == "1" ? "" : "s"), got \(words.count)")
    }
  }

  /// Whether an option without a value was given.
  /// - Parameter name: without the hyphens.
  /// - Returns: true when it was.
  func has(_ name: String) -> Bool { flags.contains(name) }

  /// The value of an option, nil when it was not given.
  /// - Parameter name: without the hyphens.
  /// - Returns: the value.
  func text(_ name: String) -> String? { values[name] }

  /// The value of an option that must be given.
  /// - Parameter name: without the hyphens.
  /// - Returns: the value.
  /// - Throws: `.usage` when it was not.
  func required(_ name: String) throws(BenchError) -> String {
    guard let value = values[name] else { throw .usage("option --\(name) must be given") }
    return value
  }

  /// The value of an option that is a whole number.
  /// - Parameters:
  ///   - name: without the hyphens.
  ///   - range: allowed numbers.
  /// - Returns: the number, nil when the option was not given.
  /// - Throws: `.usage` for anything else.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(BenchError) -> Int? {
    guard let value = values[name] else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw .usage("--\(name) wants a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The value of an option that is a number of seconds.
  /// - Parameter name: without the hyphens.
  /// - Returns: the seconds, nil when the option was not given.
  /// - Throws: `.usage` for anything but a number above 0, at most a day.
  func seconds(_ name: String) throws(BenchError) -> Double? {
    guard let value = values[name] else { return nil }
    guard let number = Double(value), number > 0, number <= 86_400 else {
      throw .usage("--\(name) wants seconds above 0, such as 2 or 0.5")
    }
    return number
  }
}
