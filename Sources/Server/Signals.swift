import Glibc

/// Signals that the daemon takes through a descriptor.
enum Signals {
  static let reload: [CInt] = [SIGHUP]
  static let stop: [CInt] = [SIGTERM, SIGINT]
  static let all = reload + stop
}
