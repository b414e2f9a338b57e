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
    while start < range.upperBound, connection.mayAnswer, reply.bytes.count < turnBytes {
      guard let found = memchr(base + start, 0x0A, range.upperBound - start) else {
        if range.upperBound - start > WireLimits.lineBytesMax + 1 {
          if !connection.isSkipping { Dispatcher.refuseLongLine(&core, &reply) }
          connection.isSkipping = true
        }
        return connection.isSkipping ? range.upperBound : start
      }
      let lineFeed = found - base
      defer { start = lineFeed + 1 }
      if connection.isSkipping {
        connection.isSkipping = false
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
      return Dispatcher.refuseLongLine(&core, &reply)
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[line.lowerBound..<end])
    bytes.withMemoryRebound(to: UInt8.self) { bytes in
      Dispatcher.answer(bytes.span, &core, &connection.session, &reply)
    }
    if reply.isClosing {
      connection.isClosing = true
      reply.isClosing = false
    }
    if let waiting = reply.waiting {
      reply.waiting = nil
      connection.isWaiting = true
      switch waiting {
      case .reload: startReload()
      }
    }
    if reply.rest != nil {
      connection.rest = reply.rest.take()
      writeRest(of: connection)
    }
  }

  /// Writes the next piece of a long answer.
  private mutating func writeRest(of connection: Connection) {
    guard var rest = connection.rest.take() else { return }
    if !rest.write(to: &reply, until: reply.bytes.count + Limits.pieceBytes) {
      connection.rest = rest
    }
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
