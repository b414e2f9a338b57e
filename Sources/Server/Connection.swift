import Commands
import Platform

/// One client, as the loop knows it.
///
/// Between turns an idle connection holds no buffers: bytes are read into and answered from
/// buffers that all connections share, and only what could not be finished is kept here.
final class Connection {
  let fd: CInt
  let uid: UInt32
  var session: Session
  /// Read and not yet answered: half a line, or lines that wait for room.
  var input: [UInt8] = []
  /// Answered and not yet sent, from `sent` on.
  var output: [UInt8] = []
  var sent = 0
  /// The rest of a long answer.
  var rest: RecordList?
  /// Waits for the end of a reload that it asked for.
  var isWaiting = false
  /// Drops bytes up to the end of a line that was too long.
  var isSkipping = false
  /// The client will send no more.
  var hasEnded = false
  /// To be closed once everything has been sent.
  var isClosing = false
  /// What the poller reports of it.
  var reads = true
  var writes = false
  /// When a byte last went either way, in nanoseconds of the monotonic clock.
  var activeAt: UInt64

  init(_ descriptor: consuming OwnedDescriptor, uid: UInt32, session: Session, now: UInt64) {
    fd = descriptor.release()
    self.uid = uid
    self.session = session
    activeAt = now
  }

  deinit { _ = OwnedDescriptor(owning: fd) }

  var hasOutput: Bool { sent < output.count }
  /// Whether the next line may be answered.
  var mayAnswer: Bool { rest == nil && !isWaiting && !isClosing && !hasOutput }
}
