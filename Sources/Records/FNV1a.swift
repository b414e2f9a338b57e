/// The Fowler-Noll-Vo hash, variant 1a, of 64 bits: of the bytes and nothing else, so it is the same
/// in every process.
///
/// For tables of words and ids, where the standard library's hasher takes several times as long for
/// a few bytes, and for marks that a text determines. It keeps no editor from choosing texts that
/// collide: a table compares the bytes, too, so that a collision costs time alone.
package struct FNV1a: BitwiseCopyable, Sendable {
  package var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  @inlinable
  package init() {}

  @inlinable
  package init(_ bytes: Span<UInt8>) {
    for index in bytes.indices { add(bytes[index]) }
  }

  @inlinable
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Both halves in one, for tables of fewer than 2^32 entries.
  @inlinable
  package var folded: UInt32 { UInt32(truncatingIfNeeded: value ^ (value >> 32)) }
}
