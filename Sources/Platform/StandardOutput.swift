import CLinux
import Glibc

/// Bytes to files, pipes and terminals.
package enum StandardOutput {
  /// Writes everything, however many calls it takes.
  /// - Parameters:
  ///   - bytes: what to write.
  ///   - fd: an open descriptor; a nonblocking one without room fails with EAGAIN.
  /// - Throws: the errno of write(2), such as EPIPE when SIGPIPE is ignored.
  package static func write(all bytes: UnsafeRawBufferPointer, _ fd: CInt) throws(Errno) {
    var offset = 0
    while offset < bytes.count {
      let count = Glibc.write(fd, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      if count >= 0 {
        offset += count
      } else {
        let reason = Errno.last
        if reason.code != EINTR { throw reason }
      }
    }
  }

  /// Writes a text whole.
  /// - Parameters:
  ///   - text: what to write, as UTF-8.
  ///   - fd: an open descriptor.
  /// - Throws: the errno of write(2).
  package static func write(_ text: String, _ fd: CInt) throws(Errno) {
    var copy = text
    let failure = copy.withUTF8 { bytes -> Errno? in
      do throws(Errno) {
        try write(all: UnsafeRawBufferPointer(bytes), fd)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Whether a descriptor is a terminal.
  /// - Parameter fd: any number.
  /// - Returns: false for anything else, closed descriptors included.
  package static func isTerminal(_ fd: CInt) -> Bool {
    isatty(fd) == 1
  }

  /// Width of a terminal.
  /// - Parameter fd: any number.
  /// - Returns: columns, nil when it is no terminal or does not tell.
  package static func terminalColumns(_ fd: CInt) -> Int? {
    let columns = clinux_terminal_columns(fd)
    return columns == 0 ? nil : Int(columns)
  }
}
