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
  var rest: (any LongAnswer)?
  /// Tells it from one that had its descriptor before.
  let serial: UInt64
  /// The records behind a request, as far as they have come.
  var block: BlockInput?
  /// The same, behind a line that is still being dropped because it is too long.
  var blockBehindLongLine: BlockInput?
  /// Waits for something outside the loop: a reload, the store, its turn.
  var isWaiting = false
  /// Whether that is a reload that it asked for.
  var awaitsReload = false
  /// The request that waits for its turn, to be answered again from its beginning.
  var again: Again?
  /// Follows the changes.
  var watching: Watching?
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

  /// A request to be answered again.
  enum Again {
    case line([UInt8])
    case block(BlockInput)
  }

  /// A `watch` that has not been ended.
  struct Watching {
    let query: StoreQuery
    /// The last revision whose changes were sent.
    var since: Int
    var count = 0
    /// Whether the store has been asked.
    var isAsking = false
  }

  init(
    _ descriptor: consuming OwnedDescriptor, uid: UInt32, serial: UInt64, session: Session,
    now: UInt64
  ) {
    self.serial = serial
    fd = descriptor.release()
    self.uid = uid
    self.session = session
    activeAt = now
  }

  deinit { _ = OwnedDescriptor(owning: fd) }

  /// Bytes of records that it has sent and that have not been dealt with.
  var blockBytes: Int {
    let waiting = if case .block(let block) = again { block.bytes.count } else { 0 }
    return waiting + (block?.bytes.count ?? 0)
  }

  var hasOutput: Bool { sent < output.count }
  /// Whether the next line may be answered.
  var mayAnswer: Bool {
    rest == nil && !isWaiting && !isClosing && !hasOutput && watching == nil
  }
  /// Who waits, for what is answered elsewhere.
  var ticket: Keeper.Ticket { Keeper.Ticket(fd: fd, serial: serial) }
}
