package import CLinux
import Glibc

/// What epoll says of a descriptor, or what it is asked to watch.
package struct PollEvents: OptionSet, Sendable {
  /// Bits of `struct epoll_event.events`.
  package let rawValue: UInt32

  /// Wraps kernel bits.
  /// - Parameter rawValue: bits as in epoll_ctl(2).
  @inlinable
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// There is something to read, or the peer has finished writing (EPOLLIN).
  @inlinable package static var readable: PollEvents { PollEvents(rawValue: 0x001) }
  /// There is room to write (EPOLLOUT).
  @inlinable package static var writable: PollEvents { PollEvents(rawValue: 0x004) }
  /// The descriptor has failed (EPOLLERR); always reported.
  @inlinable package static var error: PollEvents { PollEvents(rawValue: 0x008) }
  /// The connection is closed in both directions (EPOLLHUP); always reported.
  @inlinable package static var hangUp: PollEvents { PollEvents(rawValue: 0x010) }
}

/// Waits on many descriptors at once: epoll(7), level-triggered, with one reused buffer.
///
/// A descriptor is known by the tag it was added with, so that the loop finds its connection
/// without a search. The poller does not own what it watches: remove a descriptor before it is
/// closed. It belongs to one thread; `wait` must not be called from within its own body.
package struct Poller: ~Copyable {
  /// Events taken from the kernel at once; more stay for the next turn.
  package static let eventsMax = 256

  @usableFromInline let epoll: OwnedDescriptor
  @usableFromInline let events: UnsafeMutablePointer<epoll_event>

  /// Opens an epoll descriptor, close-on-exec.
  /// - Throws: the errno of epoll_create1(2).
  package init() throws(Errno) {
    let fd = epoll_create1(CInt(O_CLOEXEC))
    guard fd >= 0 else { throw Errno.last }
    epoll = OwnedDescriptor(owning: fd)
    events = .allocate(capacity: Poller.eventsMax)
    events.initialize(repeating: epoll_event(), count: Poller.eventsMax)
  }

  deinit { events.deallocate() }

  /// Begins to watch a descriptor.
  /// - Parameters:
  ///   - fd: the descriptor, not watched yet.
  ///   - tag: given back with its events.
  ///   - reading: whether to report readable.
  ///   - writing: whether to report writable.
  /// - Throws: the errno of epoll_ctl(2), such as ENOSPC when the user watches too many.
  @inlinable
  package func add(_ fd: CInt, tag: UInt64, reading: Bool, writing: Bool) throws(Errno) {
    try control(EPOLL_CTL_ADD, fd, tag, reading, writing)
  }

  /// Changes what is reported of a watched descriptor.
  /// - Parameters:
  ///   - fd: a descriptor added before.
  ///   - tag: given back with its events from now on.
  ///   - reading: whether to report readable.
  ///   - writing: whether to report writable.
  /// - Throws: the errno of epoll_ctl(2).
  @inlinable
  package func change(_ fd: CInt, tag: UInt64, reading: Bool, writing: Bool) throws(Errno) {
    try control(EPOLL_CTL_MOD, fd, tag, reading, writing)
  }

  /// Stops watching a descriptor. Events of it that this turn of `wait` already took are still
  /// delivered, so a tag must stay recognisable until the turn is over.
  /// - Parameter fd: a descriptor added before.
  /// - Throws: the errno of epoll_ctl(2).
  @inlinable
  package func remove(_ fd: CInt) throws(Errno) {
    try control(EPOLL_CTL_DEL, fd, 0, false, false)
  }

  /// Waits for events and hands them out one by one.
  /// - Parameters:
  ///   - timeout: longest wait, rounded up to a millisecond; zero asks without waiting, nil waits
  ///     for ever.
  ///   - body: gets the tag and the events of each ready descriptor.
  /// - Throws: the errno of epoll_wait(2). An interruption by a signal is no error: no events.
  @inlinable
  package func wait(
    timeout: Duration?, _ body: (_ tag: UInt64, _ events: PollEvents) -> Void
  ) throws(Errno) {
    try wait(milliseconds: timeout.map(Poller.milliseconds) ?? -1, body)
  }

  /// Waits as `wait(timeout:_:)` does, for a caller that has counted milliseconds itself.
  /// - Parameters:
  ///   - milliseconds: longest wait; 0 asks without waiting, -1 waits for ever.
  ///   - body: gets the tag and the events of each ready descriptor.
  /// - Throws: the errno of epoll_wait(2). An interruption by a signal is no error: no events.
  @inlinable
  package func wait(
    milliseconds: CInt, _ body: (_ tag: UInt64, _ events: PollEvents) -> Void
  ) throws(Errno) {
    let count = epoll_wait(epoll.rawValue, events, CInt(Poller.eventsMax), milliseconds)
    guard count >= 0 else {
      let reason = Errno.last
      if reason.code == EINTR { return }
      throw reason
    }
    var index = 0
    while index < Int(count) {
      body(events[index].data.u64, PollEvents(rawValue: events[index].events))
      index += 1
    }
  }

  /// Whole milliseconds that are not shorter than a duration.
  /// - Parameter duration: any length; negative counts as zero.
  /// - Returns: 0 to `CInt.max`.
  @usableFromInline
  static func milliseconds(_ duration: Duration) -> CInt {
    let (seconds, attoseconds) = duration.components
    if seconds < 0 || attoseconds < 0 { return 0 }
    if seconds >= Int64(CInt.max / 1000) { return CInt.max }
    let attosecondsPerMillisecond: Int64 = 1_000_000_000_000_000
    let rest = (attoseconds + attosecondsPerMillisecond - 1) / attosecondsPerMillisecond
    return CInt(seconds * 1000 + rest)
  }

  @usableFromInline
  @inline(__always)
  func control(
    _ operation: CInt, _ fd: CInt, _ tag: UInt64, _ reading: Bool, _ writing: Bool
  ) throws(Errno) {
    var event = epoll_event()
    event.events =
      (reading ? PollEvents.readable.rawValue : 0) | (writing ? PollEvents.writable.rawValue : 0)
    event.data.u64 = tag
    if epoll_ctl(epoll.rawValue, operation, fd, &event) != 0 { throw Errno.last }
  }
}
