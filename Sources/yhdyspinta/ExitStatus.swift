/// What the client tells its caller. Source: yhdyspinta(1), EXIT STATUS.
enum ExitStatus: Int32 {
  /// The daemon answered OK.
  case done = 0
  /// The daemon refused or did not find, or the answer could not be written.
  case refused = 1
  /// The command line is wrong; nothing was sent.
  case usage = 2
  /// Nobody answered, or the answer broke off.
  case noConnection = 3

  /// The graver of two.
  func worse(_ other: ExitStatus) -> ExitStatus {
    rawValue >= other.rawValue ? self : other
  }
}
