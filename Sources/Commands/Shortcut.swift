import Forms
import Registry
import Routing

/// The one request that programs send all day, `show` and a bare id, without cutting the line into
/// options and words first.
///
/// A line that is anything else goes the common way, so that the two cannot differ: the shortcut
/// takes only an id that is in the table, byte for byte. Under pipelining it is so short that the
/// processor fetches the next record while it still copies this one.
enum Shortcut {
  /// Answers the line if it is `show` and the id of a record, and records are asked for as rec.
  ///
  /// - Returns: whether it did; if not, nothing has been written.
  static func answered(
    _ line: Span<UInt8>, _ core: borrowing Core, _ session: borrowing Session,
    _ reply: inout Reply
  ) -> Bool {
    guard session.form == .rec, line.count > 5, isShow(line),
      session.rights.viewer.seesAll || !isContact(line),
      let found = core.router.registry.text(of: line, 5..<line.count)
    else { return false }
    reply.bytes.append(contentsOf: found.text)
    if found.layer == .base { reply.bytes.append(contentsOf: core.router.registry.baseOrigin) }
    reply.ok()
    return true
  }

  /// Whether the id is a contact's, of whom not everybody sees everything.
  private static func isContact(_ line: Span<UInt8>) -> Bool {
    line.count > 7 && line[5] == UInt8(ascii: "c") && line[6] == UInt8(ascii: "o")
  }

  private static func isShow(_ line: Span<UInt8>) -> Bool {
    line[0] == UInt8(ascii: "s") && line[1] == UInt8(ascii: "h") && line[2] == UInt8(ascii: "o")
      && line[3] == UInt8(ascii: "w") && line[4] == 0x20
  }
}
