import Commands
import Glibc
import Platform
import Wire

extension Server {
  /// Handles what the poller reports of one connection.
  mutating func turn(
    _ fd: CInt, _ events: PollEvents, _ poller: borrowing Poller, _ now: UInt64
  ) {
    // It may have been closed by an earlier event of the same turn.
    guard Int(fd) < connections.count, let connection = connections[Int(fd)] else { return }
    if connection.hasOutput || !connection.reads {
      if events.contains(.error) || events.contains(.hangUp) {
        return close(connection, poller)
      }
      return go(on: connection, poller, now)
    }
    var end = connection.input.count
    if end > 0 { take(connection.input, connection) }
    let room = UnsafeMutableRawBufferPointer(
      rebasing: buffer[end..<min(buffer.count, end + Limits.readBytes)])
    let count = Socket.receive(fd, into: room)
    if count > 0 {
      end += count
      connection.activeAt = now
    } else if count == 0 {
      connection.hasEnded = true
    } else if count != -Int(EAGAIN) {
      return close(connection, poller)
    }
    let start = answer(0..<end, connection)
    if start < end { connection.input = Array(buffer[start..<end]) }
    if connection.hasEnded, connection.watching != nil {
      reply.bytes += endWatch(connection).bytes
    }
    settle(connection, poller, now)
  }

  /// Goes on where a connection had to stop: sends, then answers what was read before.
  mutating func go(on connection: Connection, _ poller: borrowing Poller, _ now: UInt64) {
    guard send(connection, now) else { return close(connection, poller) }
    if connection.mayAnswer, !connection.input.isEmpty {
      let end = connection.input.count
      take(connection.input, connection)
      let start = answer(0..<end, connection)
      if start < end { connection.input = Array(buffer[start..<end]) }
    } else if connection.rest != nil, !connection.hasOutput {
      writeRest(of: connection)
    }
    settle(connection, poller, now)
  }

  /// Moves kept input to the front of the shared buffer.
  private func take(_ input: [UInt8], _ connection: Connection) {
    input.withUnsafeBytes { buffer.copyMemory(from: $0) }
    connection.input = []
  }

  /// Answers the whole lines of a range of the buffer, as far as the connection may.
  ///
  /// - Returns: where the first byte stands that was not answered.
  private mutating func answer(_ range: Range<Int>, _ connection: Connection) -> Int {
    var start = range.lowerBound
    guard let base = buffer.baseAddress else { return start }
    while start < range.upperBound, reply.bytes.count < turnBytes {
      if connection.watching != nil {
        start = endWatch(of: connection, start..<range.upperBound)
        if connection.watching != nil { break }
        continue
      }
      guard connection.mayAnswer else { break }
      if connection.block != nil {
        start = takeBlock(start..<range.upperBound, connection)
        if connection.block != nil { return start }
        continue
      }
      guard let found = memchr(base + start, 0x0A, range.upperBound - start) else {
        if range.upperBound - start > WireLimits.lineBytesMax + 1 {
          if !connection.isSkipping { refuseLongLine(start..<range.upperBound, connection) }
          connection.isSkipping = true
        }
        return connection.isSkipping ? range.upperBound : start
      }
      let lineFeed = found - base
      defer { start = lineFeed + 1 }
      if connection.isSkipping {
        connection.isSkipping = false
        connection.block = connection.blockBehindLongLine.take()
        continue
      }
      answer(line: start..<lineFeed, connection)
    }
    return start
  }

  /// Answers of one turn: no more than may wait if the client reads none of them.
  private var turnBytes: Int { min(Limits.turnBytes, limits.outputBytesMax) }

  private mutating func answer(line: Range<Int>, _ connection: Connection) {
    var end = line.upperBound
    if end > line.lowerBound, buffer[end - 1] == 0x0D { end -= 1 }
    guard end - line.lowerBound <= WireLimits.lineBytesMax else {
      refuseLongLine(line.lowerBound..<end, connection)
      connection.block = connection.blockBehindLongLine.take()
      return
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[line.lowerBound..<end])
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      Dispatcher.answer(bytes.span, &core, &connection.session, &reply)
    }
    conclude(connection) { .line(Array(bytes)) }
  }

  /// Refuses a line that is too long; if records follow it, they are to be read to their end.
  private mutating func refuseLongLine(_ line: Range<Int>, _ connection: Connection) {
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[line])
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      Dispatcher.refuseLongLine(bytes.span, &core, &reply)
    }
    if case .block(let block) = reply.waiting {
      reply.waiting = nil
      connection.blockBehindLongLine = block
    }
  }

  /// Takes records that stand behind a request, and answers it when they have all come.
  ///
  /// - Returns: where the first byte stands that was not taken.
  private mutating func takeBlock(_ range: Range<Int>, _ connection: Connection) -> Int {
    var start = range.lowerBound
    guard let base = buffer.baseAddress else { return start }
    boundBlocks(connection)
    while start < range.upperBound {
      guard let found = memchr(base + start, 0x0A, range.upperBound - start) else {
        // A line that does not end is taken in parts; there may be no room to wait for its end.
        guard range.upperBound - start > WireLimits.lineBytesMax else { return start }
        connection.block?.take(buffer[start..<range.upperBound], isEnd: false)
        return range.upperBound
      }
      var end = found - base
      let next = end + 1
      if end > start, buffer[end - 1] == 0x0D { end -= 1 }
      connection.block?.take(buffer[start..<end], isEnd: true)
      start = next
      if connection.block?.isComplete ?? false, let block = connection.block.take() {
        Dispatcher.answer(block, &core, &connection.session, &reply)
        conclude(connection) { .block(block) }
        return start
      }
    }
    return start
  }

  /// Refuses a block once all that are on their way are larger than is good for the others.
  private mutating func boundBlocks(_ connection: Connection) {
    guard let block = connection.block, block.refusal == nil, block.bytes.count > 1 << 20 else {
      return
    }
    let held = connections.reduce(0) { $0 + ($1?.blockBytes ?? 0) }
    guard held > Limits.blocksAtOnce * limits.importBytesMax else { return }
    core.errors += 1
    connection.block?.refuse()
  }

  /// Ends a watch at the first whole line; an empty one is not answered besides.
  private mutating func endWatch(of connection: Connection, _ range: Range<Int>) -> Int {
    guard let base = buffer.baseAddress,
      let found = memchr(base + range.lowerBound, 0x0A, range.count)
    else {
      // Who sends a line without end while it watches is not worth the room.
      if range.count > WireLimits.lineBytesMax { connection.isClosing = true }
      return range.lowerBound
    }
    let end = found - base
    reply.bytes += endWatch(connection).bytes
    let isEmpty = buffer[range.lowerBound..<end].allSatisfy { $0 == 0x0D }
    return isEmpty ? end + 1 : range.lowerBound
  }

  /// Takes from the reply what is not bytes to be sent now.
  private mutating func conclude(
    _ connection: Connection, _ request: () -> Connection.Again
  ) {
    if reply.isClosing {
      connection.isClosing = true
      reply.isClosing = false
    }
    if let waiting = reply.waiting.take() { wait(for: waiting, connection, request()) }
    if reply.rest != nil {
      connection.rest = reply.rest.take()
      writeRest(of: connection)
    }
  }

  /// Writes the next piece of a long answer.
  private mutating func writeRest(of connection: Connection) {
    guard var rest = connection.rest.take() else { return }
    let bytesMax = reply.bytes.count + Limits.pieceBytes
    let deadline = clock() + UInt64(Limits.pieceTime.nanoseconds)
    repeat {
      if rest.step(&reply) { return }
    } while reply.bytes.count < bytesMax && clock() < deadline
    connection.rest = rest
  }

  /// Sends what has been answered and tells the poller what to report next.
  private mutating func settle(
    _ connection: Connection, _ poller: borrowing Poller, _ now: UInt64
  ) {
    if !connection.hasOutput, !reply.bytes.isEmpty {
      let sent = reply.bytes.withUnsafeBytes { Socket.send(connection.fd, $0) }
      if sent == reply.bytes.count {
        connection.activeAt = now
      } else if sent < 0, sent != -Int(EAGAIN) {
        reply.bytes.removeAll(keepingCapacity: true)
        return close(connection, poller)
      } else {
        connection.output = Array(reply.bytes[max(0, sent)...])
        connection.sent = 0
      }
    } else if !reply.bytes.isEmpty {
      connection.output += reply.bytes
    }
    reply.bytes.removeAll(keepingCapacity: reply.bytes.count <= Limits.turnBytes * 2)
    let hasMore = connection.hasOutput || connection.rest != nil
    let hasLines = connection.mayAnswer && connection.input.contains(0x0A)
    if !hasMore, !hasLines, !connection.isWaiting,
      connection.isClosing || connection.hasEnded
    {
      return close(connection, poller)
    }
    // It has begun to watch, or has read what it was sent: perhaps there is more by now.
    if connection.watching != nil { lookUpChanges(for: connection) }
    watch(
      connection, reads: !hasMore && !hasLines && !connection.isWaiting && !connection.hasEnded,
      writes: hasMore || hasLines, poller)
  }

  /// Sends what is kept.
  ///
  /// - Returns: whether the connection still stands.
  private func send(_ connection: Connection, _ now: UInt64) -> Bool {
    guard connection.hasOutput else { return true }
    let sent = connection.output.withUnsafeBytes {
      Socket.send(connection.fd, UnsafeRawBufferPointer(rebasing: $0[connection.sent...]))
    }
    if sent < 0 { return sent == -Int(EAGAIN) }
    connection.activeAt = now
    connection.sent += sent
    if !connection.hasOutput {
      connection.output = []
      connection.sent = 0
    }
    return true
  }

  private mutating func watch(
    _ connection: Connection, reads: Bool, writes: Bool, _ poller: borrowing Poller
  ) {
    guard connection.reads != reads || connection.writes != writes else { return }
    connection.reads = reads
    connection.writes = writes
    do throws(Errno) {
      try poller.change(
        connection.fd, tag: UInt64(connection.fd), reading: reads, writing: writes)
    } catch {
      close(connection, poller)
    }
  }
}
