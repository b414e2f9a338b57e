import Glibc
import Platform

/// What one run is to do.
struct LoadSettings {
  var socket: String
  var language: LoadProtocol
  var connections = 1
  /// Requests written at once; the next batch follows when all their replies are there.
  var pipeline = 1
  /// Requests a second in all, on a fixed schedule; nil sends as fast as replies come.
  var rate: Double?
  /// Measured time.
  var seconds = 2.0
  /// Time before it that does not count.
  var warmupSeconds = 0.3
  /// The server's process, for its processor time.
  var pid: Int?
}

/// What one run measured.
struct LoadResult {
  var seconds = 0.0
  var requests = 0
  var errors = 0
  var bytes = 0
  /// Requests whose answer had something in it; nil where answers are counted and not read.
  var found: Int?
  var latency = Histogram()
  /// Processor time of the server; nil when it was not asked for or the process is gone.
  var serverSeconds: Double?

  var requestsPerSecond: Double { seconds > 0 ? Double(requests) / seconds : 0 }

  var serverMicrosecondsEach: Double? {
    requests > 0 ? serverSeconds.map { $0 * 1e6 / Double(requests) } : nil
  }
}

/// One load: many connections on one loop of this thread.
///
/// Closed loop: each connection writes a batch, waits for all its replies, writes the next. Latency
/// counts from just before the write to just after the read that completed the reply. Open loop:
/// requests fall due on a fixed schedule, latency counts from then, so that a server that stalls is
/// charged for all that waited meanwhile.
struct LoadRun: ~Copyable {
  /// Time without any reply after which a run fails.
  private static let silenceSecondsMax: UInt64 = 10
  private static let roomBytes = 262_144

  private let settings: LoadSettings
  private let requests: RequestFile
  private let poller: Poller
  private let connections: UnsafeMutablePointer<LoadConnection>
  private let room: UnsafeMutableRawBufferPointer
  /// Connections without a request on the way; open loop only.
  private var idle: [Int] = []
  private var result = LoadResult()
  private var isMeasuring = false
  private var failure: BenchError?

  /// Connects all.
  /// - Parameters:
  ///   - settings: what to do.
  ///   - requests: what to send, encoded for the protocol and for batches of the settings' size.
  /// - Throws: `.failed` when the server cannot be reached or greets otherwise than expected.
  init(_ settings: LoadSettings, _ requests: RequestFile) throws(BenchError) {
    let poller = try LoadRun.makePoller()
    let opened = try LoadRun.open(settings, requests)
    self.poller = poller
    self.settings = settings
    self.requests = requests
    let count = opened.count
    connections = .allocate(capacity: count)
    connections.initialize(from: opened, count: count)
    room = .allocate(byteCount: LoadRun.roomBytes, alignment: 16)
  }

  private static func makePoller() throws(BenchError) -> Poller {
    do throws(Errno) { return try Poller() } catch { throw .failed(error.message) }
  }

  /// Opens all connections, or none.
  private static func open(
    _ settings: LoadSettings, _ requests: RequestFile
  ) throws(BenchError) -> [LoadConnection] {
    var opened: [LoadConnection] = []
    for index in 0..<settings.connections {
      // Connections begin at different places of the file.
      let first = index * requests.count / settings.connections % requests.count
      do throws(BenchError) {
        opened.append(try LoadConnection(settings, firstRequest: first))
      } catch {
        for connection in opened { close(connection.fd) }
        throw error
      }
    }
    return opened
  }

  deinit {
    for index in 0..<settings.connections { close(connections[index].fd) }
    connections.deallocate()
    room.deallocate()
  }

  /// Runs to the end.
  /// - Returns: what was measured.
  /// - Throws: `.failed` when a connection breaks or the server falls silent.
  consuming func run() throws(BenchError) -> LoadResult {
    for index in 0..<settings.connections {
      do throws(Errno) {
        try poller.add(connections[index].fd, tag: UInt64(index), reading: true, writing: false)
      } catch {
        throw .failed(error.message)
      }
    }
    let start = Clock.monotonicNanoseconds()
    let measureFrom = start + LoadRun.nanoseconds(settings.warmupSeconds)
    let end = measureFrom + LoadRun.nanoseconds(settings.seconds)
    var serverAtStart: Double?
    var measuredFrom = measureFrom
    var lastReply = start
    var schedule = settings.rate.map { LoadSchedule(start: start, rate: $0) }
    begin(start)
    while true {
      if schedule != nil { send(due: &schedule) }
      let before = result.requests
      try wait(milliseconds: schedule == nil ? 1000 : 0)
      if let failure { throw failure }
      let now = Clock.monotonicNanoseconds()
      if result.requests != before || !isMeasuring { lastReply = now }
      if now - lastReply > LoadRun.silenceSecondsMax * 1_000_000_000 {
        throw .failed("no reply for \(LoadRun.silenceSecondsMax) s")
      }
      if !isMeasuring, now >= measureFrom {
        isMeasuring = true
        result = LoadResult()
        measuredFrom = now
        serverAtStart = settings.pid.flatMap { ProcessTime.seconds(of: $0) }
      } else if now >= end {
        result.seconds = Double(now - measuredFrom) / 1e9
        break
      }
    }
    if let serverAtStart, let pid = settings.pid {
      result.serverSeconds = ProcessTime.seconds(of: pid).map { $0 - serverAtStart }
    }
    return result
  }

  private static func nanoseconds(_ seconds: Double) -> UInt64 { UInt64(seconds * 1e9) }

  /// Starts the closed loop, or makes all connections wait for the schedule.
  private mutating func begin(_ now: UInt64) {
    for index in 0..<settings.connections {
      if settings.rate == nil {
        startBatch(index, now)
      } else {
        idle.append(index)
      }
    }
  }

  /// Sends what has fallen due, as far as there are idle connections.
  private mutating func send(due schedule: inout LoadSchedule?) {
    let now = Clock.monotonicNanoseconds()
    while let time = schedule?.next, time <= now, let index = idle.popLast() {
      startBatch(index, time)
      schedule?.advance()
    }
  }

  private mutating func wait(milliseconds: CInt) throws(BenchError) {
    // The events are copied out, since the body of `wait` may not change the run.
    withUnsafeTemporaryAllocation(of: (UInt64, PollEvents).self, capacity: Poller.eventsMax) {
      ready in
      var count = 0
      do throws(Errno) {
        try poller.wait(milliseconds: milliseconds) { tag, events in
          ready[count] = (tag, events)
          count += 1
        }
      } catch {
        failure = .failed("epoll_wait: \(error.message)")
      }
      for position in 0..<count { handle(Int(ready[position].0), ready[position].1) }
    }
  }

  private mutating func handle(_ index: Int, _ events: PollEvents) {
    if events.contains(.writable) { flush(index) }
    if events.isDisjoint(with: [.readable, .hangUp, .error]) { return }
    let count = Socket.receive(connections[index].fd, into: room)
    if count == -Int(EAGAIN) { return }
    guard count > 0 else {
      failure = .failed("the server closed a connection")
      return
    }
    let received = UnsafeRawBufferPointer(rebasing: room[..<count])
    // A pointer of its own: changed in place through `connections[index]`, the compiler makes code
    // that the thread sanitizer's build refuses ("Invalid bitcast", Swift 6.3.1).
    let connection = connections + index
    let (ended, errors) = connection.pointee.replies.feed(received)
    let now = Clock.monotonicNanoseconds()
    connection.pointee.outstanding -= ended
    guard connections[index].outstanding >= 0 else {
      failure = .failed("more replies than requests; is the protocol right?")
      return
    }
    result.requests += ended
    result.errors += errors
    result.bytes += count
    let since = connections[index].startedAt
    if isMeasuring {
      for _ in 0..<ended { result.latency.add(now > since ? now - since : 0) }
    }
    guard ended > 0, connections[index].outstanding == 0 else { return }
    if settings.rate == nil {
      startBatch(index, now)
    } else {
      idle.append(index)
    }
  }

  private mutating func startBatch(_ index: Int, _ time: UInt64) {
    let next = connections[index].nextRequest
    connections[index].unsent = requests.range(from: next, batch: settings.pipeline)
    connections[index].nextRequest = (next + settings.pipeline) % requests.count
    connections[index].outstanding = settings.pipeline
    connections[index].startedAt = time
    flush(index)
  }

  private mutating func flush(_ index: Int) {
    var unsent = connections[index].unsent
    while !unsent.isEmpty {
      let sent = requests.bytes.withUnsafeBytes {
        Socket.send(connections[index].fd, UnsafeRawBufferPointer(rebasing: $0[unsent]))
      }
      if sent == -Int(EAGAIN) { break }
      guard sent > 0 else {
        failure = .failed("the server closed a connection")
        break
      }
      unsent = (unsent.lowerBound + sent)..<unsent.upperBound
    }
    connections[index].unsent = unsent
    let wantsRoom = !unsent.isEmpty
    if wantsRoom == connections[index].waitsForRoom { return }
    connections[index].waitsForRoom = wantsRoom
    do throws(Errno) {
      try poller.change(
        connections[index].fd, tag: UInt64(index), reading: true, writing: wantsRoom)
    } catch {
      failure = .failed("epoll_ctl: \(error.message)")
    }
  }
}

/// When requests of an open loop fall due.
struct LoadSchedule {
  private let start: UInt64
  private let nanosecondsEach: Double
  private var sent = 0

  /// Begins a schedule.
  /// - Parameters:
  ///   - start: monotonic nanoseconds at which the first request is due.
  ///   - rate: requests a second, above 0.
  init(start: UInt64, rate: Double) {
    self.start = start
    nanosecondsEach = 1e9 / rate
  }

  /// When the next request is due, in monotonic nanoseconds.
  var next: UInt64 { start + UInt64(Double(sent) * nanosecondsEach) }

  /// Notes that it was sent.
  mutating func advance() { sent += 1 }
}
