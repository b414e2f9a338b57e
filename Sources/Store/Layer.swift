/// Which of the registry's two layers a record stands in.
package enum Layer: UInt8, Sendable, CaseIterable {
  /// Files in registry.d, read at start.
  case base = 0
  /// Changes made online; they win by id over the base.
  case edit = 1

  /// How the database spells it.
  var name: StaticString {
    switch self {
    case .base: "base"
    case .edit: "edit"
    }
  }

  /// The other one.
  var other: Layer { self == .base ? .edit : .base }
}
