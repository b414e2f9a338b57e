import Glibc
import Platform

/// What can go wrong between the client and the daemon.
enum ClientError: Error, Equatable {
  /// There is nobody to talk to.
  case unreachable(SocketError)
  /// The daemon took the connection and refused it, with this text.
  case turnedAway(text: [UInt8])
  /// What answers is not the daemon, or speaks a later protocol.
  case strange(socket: String)
  /// The connection ended before the answer did.
  case brokenOff
  /// No answer within the time of `--wait`.
  case timedOut(seconds: Int)
  /// Standard output cannot be written.
  case outputFailed(Errno)

  /// One line for people; nil where silence is right: whoever closed our output knows.
  var message: [UInt8]? {
    switch self {
    case .unreachable(.failed(_, let path, let reason)):
      Array("cannot connect to \(path): \(reason.message); \(ClientError.advice(reason))".utf8)
    case .unreachable(let error): Array(error.message.utf8)
    case .turnedAway(let text): text
    case .strange(let socket):
      Array("\(socket): what answers there does not speak version 1 of yhdyspinta's protocol".utf8)
    case .brokenOff: Array("the daemon closed the connection before its answer was complete".utf8)
    case .timedOut(let seconds): Array("no answer within \(seconds) s".utf8)
    case .outputFailed(let reason):
      reason.code == EPIPE ? nil : Array("cannot write the answer: \(reason.message)".utf8)
    }
  }

  /// The exit status it leads to.
  var status: ExitStatus {
    switch self {
    case .unreachable, .turnedAway, .strange, .brokenOff, .timedOut: .noConnection
    case .outputFailed: .refused
    }
  }

  /// What to try when the socket does not open.
  private static func advice(_ reason: Errno) -> String {
    switch reason.code {
    case EACCES, EPERM: "ask the administrator to let you use the socket"
    case EAGAIN: "the daemon does not take connections; try: systemctl status yhdyspintad"
    default: "is the daemon running? try: systemctl status yhdyspintad"
    }
  }
}
