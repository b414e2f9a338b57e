import Glibc

/// Sole owner of one descriptor; closing twice does not compile.
package struct OwnedDescriptor: ~Copyable, Sendable {
  /// The number, for calls that borrow it; it must not outlive the owner.
  package let rawValue: CInt

  /// Takes a descriptor over.
  /// - Parameter rawValue: an open descriptor that nobody else closes.
  @inlinable
  package init(owning rawValue: CInt) {
    precondition(rawValue >= 0, "a descriptor is never negative")
    self.rawValue = rawValue
  }

  /// Closes now, so that the caller sees the error `deinit` would swallow.
  /// - Throws: the errno of close(2). The descriptor is gone even then.
  @inlinable
  package consuming func close() throws(Errno) {
    let fd = rawValue
    discard self
    if Glibc.close(fd) != 0 { throw Errno.last }
  }

  /// Gives the descriptor away without closing it.
  /// - Returns: the number, now the caller's to close.
  @inlinable
  package consuming func release() -> CInt {
    let fd = rawValue
    discard self
    return fd
  }

  deinit { _ = Glibc.close(rawValue) }
}
