/// Bounds of one request, shared by both ends of the socket.
///
/// The table of all limits, with reasons and what the peer sees, is in
/// yhdyspinta-protocol(7); the server's own bounds are in `Server/Limits.swift`.
package enum WireLimits {
  /// Longest request line in bytes, without its line feed.
  package static let lineBytesMax = 8192
  /// Most `key=value` options of one request.
  package static let optionsMax = 16
  /// Most words of one request behind its options, where the verb takes words.
  package static let wordsMax = 16
  /// Longest verb in bytes that an error reply repeats.
  package static let verbBytesMax = 32
}
