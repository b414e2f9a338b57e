/// An answer that is written in pieces, as there is room for it, from the registry that it began
/// with.
package protocol LongAnswer: Sendable {
  /// Appends what comes next until there are so many bytes, then, behind the last of it, the `OK`
  /// line.
  ///
  /// - Parameters:
  ///   - reply: what is appended to; perhaps nothing, while much is looked at and little found.
  ///   - bytesMax: bytes of the reply beyond which nothing more is begun.
  /// - Returns: whether the answer is complete.
  mutating func write(to reply: inout Reply, until bytesMax: Int) -> Bool
}
