import CLinux
import Glibc

/// A refusal of the kernel or the C library: the number that errno(3) had.
package struct Errno: Error, Equatable, Sendable {
  /// The errno number, for instance `ENOENT`.
  package let code: CInt

  /// Wraps a number.
  /// - Parameter code: an errno number, as returned or left in `errno`.
  @inlinable
  package init(code: CInt) {
    self.code = code
  }

  /// What the last failed call of this thread left behind.
  @inlinable
  package static var last: Errno { Errno(code: errno) }

  /// The symbol, `ENOENT`; `E<number>` for a number the C library does not know.
  package var name: String {
    guard let name = strerrorname_np(code) else { return "E\(code)" }
    return String(cString: name)
  }

  /// The C library's English text, `No such file or directory`, never translated.
  package var message: String {
    guard let text = strerrordesc_np(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
