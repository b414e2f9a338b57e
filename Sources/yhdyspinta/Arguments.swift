import Glibc

/// The command line as bytes: words go to the daemon as they are, and making strings of them would
/// cost time at every start.
enum Arguments {
  /// The words behind the program's name.
  static var words: [[UInt8]] {
    var words: [[UInt8]] = []
    for index in 1..<max(Int(CommandLine.argc), 1) {
      guard let word = CommandLine.unsafeArgv[index] else { break }
      words.append([UInt8](UnsafeRawBufferPointer(start: word, count: strlen(word))))
    }
    return words
  }
}
