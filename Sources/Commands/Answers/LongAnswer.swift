/// An answer that is made step by step from the registry that it began with, so that others get
/// their turn meanwhile.
package protocol LongAnswer: Sendable {
  /// Takes the next step, of some hundredths of a millisecond: looks at a few records, or appends a
  /// row, and behind the last one the `OK` line.
  ///
  /// - Parameter reply: what is appended to; often nothing, while much is looked at and little found.
  /// - Returns: whether the answer is complete.
  mutating func step(_ reply: inout Reply) -> Bool
}
