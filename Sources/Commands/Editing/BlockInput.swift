/// The records behind a `put` or `import`, as they come: lines up to one with a single `.`.
///
/// A block is read to its end even if it is refused, because what follows it are requests again.
package struct BlockInput: Sendable {
  /// The request that it belongs to.
  package let line: [UInt8]
  /// Why the request was refused before its block had come, ready to be sent.
  package private(set) var refusal: [UInt8]?
  package private(set) var bytes: [UInt8] = []
  /// Whether there was more than `bytesMax`; then nothing is kept.
  package private(set) var isTooLong = false
  /// Whether the last line has come.
  package private(set) var isComplete = false
  let bytesMax: Int
  /// Whether the bytes taken last did not end a line.
  private var isMidLine = false

  init(line: [UInt8], refusal: [UInt8]?, bytesMax: Int) {
    self.line = line
    self.refusal = refusal
    self.bytesMax = bytesMax
  }

  /// Keeps nothing of the block, because all blocks together have grown too large.
  package mutating func refuse() {
    var reply = Reply()
    reply.error(
      .busy("too many records are on their way; try again later"),
      verb: Dispatcher.echo(of: line.span))
    refusal = reply.bytes
    bytes = []
  }

  /// Takes bytes of one line.
  ///
  /// - Parameters:
  ///   - part: without the line feed, and without a carriage return before it.
  ///   - isEnd: whether the line ends behind them.
  package mutating func take(_ part: some Collection<UInt8>, isEnd: Bool) {
    if isEnd, !isMidLine, part.count == 1, part.first == UInt8(ascii: ".") {
      isComplete = true
      return
    }
    isMidLine = !isEnd
    guard !isTooLong, refusal == nil else { return }
    guard bytes.count + part.count < bytesMax else {
      isTooLong = true
      bytes = []
      return
    }
    bytes.append(contentsOf: part)
    if isEnd { bytes.append(0x0A) }
  }
}
