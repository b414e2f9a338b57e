import Wire

/// Everything that a peer or a file can make grow, with its bound. yhdyspinta-protocol(7) prints
/// the same table; a test holds the two together.
package struct Limits: Sendable, Equatable {
  /// Connections in total. The next one reads `ERR 503 connect …` instead of the greeting.
  package var connectionsMax = 1024
  /// Connections of one user id, so that one user cannot keep the others out. As above.
  package var connectionsPerUserMax = 256
  /// Bytes of answers that wait for a client to read them. Beyond that it is not read from.
  package var outputBytesMax = 1 << 20
  /// Time without a byte in either direction after which a connection is closed without a word;
  /// zero for never.
  package var idleTime = Duration.seconds(600)
  /// Bytes of records behind one `put` or `import`. Beyond that the request is answered
  /// `ERR 413 …` and nothing is changed.
  package var importBytesMax = 128 << 20
  /// Longest time to send what is answered when the daemon stops.
  package var stopTime = Duration.seconds(5)

  package init() {}

  /// Bytes read from a connection at once: many pipelined requests, and always a whole line.
  static let readBytes = 64 * 1024
  /// A long answer is written in pieces of about this size.
  static let pieceBytes = 64 * 1024
  /// Time for a piece, whose last step may go beyond. Sixteen connections with short answers wait
  /// for each other three times as long: beside a long answer they wait half as long again.
  static let pieceTime = Duration.microseconds(25)
  /// Answers of one connection before the others get their turn.
  static let turnBytes = 256 * 1024
  /// Connections that may wait to be accepted.
  static let backlog: CInt = 512
  /// Connections accepted before the others get their turn.
  static let acceptsPerTurn = 64
  /// Time without accepting after the kernel refused a connection for want of descriptors.
  static let acceptPause = Duration.milliseconds(100)
  /// Shortest time between two warnings of that kind.
  static let acceptWarningInterval = Duration.seconds(60)
  /// Descriptors of the daemon itself: standard streams, loop, listener, and files of a reload.
  static let ownDescriptors = 32
  /// Changes that a watcher is sent at once.
  static let changesOfPiece = 200
  /// Largest blocks of records for which there is room at the same time, of all connections
  /// together. Beyond that a block is answered `ERR 503 …`.
  static let blocksAtOnce = 2
  /// Longest time that the loop stays awake for a commit; most disks have it by then.
  static let commitAttention = Duration.microseconds(500)
  /// Time that the loop stays awake behind an edit, for the editor's next one.
  static let editAttention = Duration.microseconds(80)
  /// Longest time that the store's thread waits for several editors' next changes to write them
  /// together.
  static let gatherTime = Duration.microseconds(300)
  /// Times that the store's thread looks for more before it sleeps.
  static let keeperLooks = 40
  /// Time that counted words wait for others before they are written together. Longer, so that
  /// even the disk does not know which came together.
  static let wordInterval = Duration.seconds(60)
  /// The same for answers that a clerk has marked as wrong.
  static let markInterval = Duration.seconds(1)
  /// Problems of a refused reload that its reply lists.
  static let problemsShown = 1000
}
