import Glibc
import Platform

/// Standard output: gathered and written in large pieces; a terminal gets no control characters.
struct Output {
  /// Gathered bytes that are written at once.
  private static let gatheredBytes = 65_536

  /// Whether what is written must be made harmless first.
  let isTerminal: Bool
  private let fd: CInt
  private var bytes: [UInt8] = []

  /// Takes a descriptor, without owning it.
  /// - Parameters:
  ///   - fd: where to write.
  ///   - isTerminal: whether a terminal would act on control characters.
  init(fd: CInt, isTerminal: Bool) {
    self.fd = fd
    self.isTerminal = isTerminal
  }

  /// Adds a line.
  /// - Parameters:
  ///   - line: its bytes without LF.
  ///   - isBare: whether the bar that begins a line of laid-out text is taken off.
  /// - Throws: the errno of write(2).
  mutating func append(_ line: Span<UInt8>, isBare: Bool) throws(Errno) {
    let skipped = isBare && !line.isEmpty && line[0] == UInt8(ascii: "|") ? 1 : 0
    if isTerminal {
      // A calendar's lines end in CR LF; to people the CR says nothing.
      let endsInReturn = line.count > skipped && line[line.count - 1] == 0x0D
      Visible.append(
        line.extracting(0..<line.count - (endsInReturn ? 1 : 0)), from: skipped, to: &bytes)
    } else {
      line.withUnsafeBufferPointer {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[skipped...]))
      }
    }
    bytes.append(0x0A)
    if bytes.count >= Output.gatheredBytes { try flush() }
  }

  /// Writes what is gathered.
  /// - Throws: the errno of write(2).
  mutating func flush() throws(Errno) {
    if bytes.isEmpty { return }
    defer { bytes.removeAll(keepingCapacity: true) }
    let failure = bytes.withUnsafeBytes { gathered -> Errno? in
      do throws(Errno) {
        try StandardOutput.write(all: gathered, fd)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}
