import Glibc
import Platform
import Testing

struct PollerTests {
  @Test func `readable and writable come with the tag`() throws {
    let (near, far) = try socketPair()
    defer { close(near) }
    defer { close(far) }
    let poller = try Poller()
    try poller.add(near, tag: .max, reading: true, writing: false)
    var seen: [(UInt64, PollEvents)] = []
    try poller.wait(timeout: .zero) { seen.append(($0, $1)) }
    #expect(seen.isEmpty)
    _ = write(far, "x", 1)
    try poller.wait(timeout: nil) { seen.append(($0, $1)) }
    #expect(seen.count == 1)
    #expect(seen.first?.0 == .max)
    #expect(seen.first?.1 == .readable)
    seen = []
    try poller.change(near, tag: 7, reading: false, writing: true)
    try poller.wait(timeout: nil) { seen.append(($0, $1)) }
    #expect(seen.first?.0 == 7)
    #expect(seen.first?.1 == .writable)
  }

  @Test func `a closed peer hangs up`() throws {
    let (near, far) = try socketPair()
    defer { close(near) }
    let poller = try Poller()
    try poller.add(near, tag: 1, reading: true, writing: false)
    close(far)
    var seen: PollEvents = []
    try poller.wait(timeout: nil) { seen = $1 }
    #expect(seen.contains(.hangUp))
    #expect(seen.contains(.readable))
  }

  @Test func `a removed descriptor is silent, and cannot be removed twice`() throws {
    let (near, far) = try socketPair()
    defer { close(near) }
    defer { close(far) }
    let poller = try Poller()
    try poller.add(near, tag: 1, reading: true, writing: true)
    try poller.remove(near)
    var count = 0
    try poller.wait(timeout: .milliseconds(1)) { _, _ in count += 1 }
    #expect(count == 0)
    #expect(throws: Errno(code: ENOENT)) { try poller.remove(near) }
  }

  @Test func `a wait is never shorter than asked`() throws {
    let poller = try Poller()
    let start = Clock.monotonicNanoseconds()
    try poller.wait(timeout: .microseconds(5_100)) { _, _ in }
    #expect(Clock.monotonicNanoseconds() - start >= 5_100_000)
  }

  @Test func `more than one bufferful arrives in several turns`() throws {
    let poller = try Poller()
    var events: [CInt] = []
    defer { events.forEach { close($0) } }
    let (near, far) = try socketPair()
    defer { close(near) }
    defer { close(far) }
    _ = write(far, "x", 1)
    for tag in 0..<UInt64(Poller.eventsMax + 10) {
      let copy = dup(near)
      events.append(copy)
      try poller.add(copy, tag: tag, reading: true, writing: false)
    }
    var seen: Set<UInt64> = []
    for _ in 0..<4 { try poller.wait(timeout: .zero) { tag, _ in seen.insert(tag) } }
    #expect(seen.count == Poller.eventsMax + 10)
  }

  @Test func `an event from another thread wakes the loop once`() throws {
    let poller = try Poller()
    let event = try EventDescriptor()
    var drained = false
    try poller.add(event.rawValue, tag: 3, reading: true, writing: false)
    drained = event.drain()
    #expect(!drained)
    let number = dup(event.rawValue)
    try Thread.start(name: "a name of more than 15 bytes", stackBytes: 1) {
      eventfdWrite(number)
      eventfdWrite(number)
    }
    var tag: UInt64?
    try poller.wait(timeout: nil) { seen, _ in tag = seen }
    #expect(tag == 3)
    drained = event.drain()
    #expect(drained)
    close(number)
  }

  @Test func `signalling keeps count as one`() throws {
    let event = try EventDescriptor()
    var drained = false
    event.signal()
    event.signal()
    drained = event.drain()
    #expect(drained)
    drained = event.drain()
    #expect(!drained)
  }
}

/// What `EventDescriptor.signal` does, on a number that a thread may share.
private func eventfdWrite(_ fd: CInt) {
  var one: UInt64 = 1
  _ = write(fd, &one, 8)
}
