import Registry

extension Record.Layer {
  /// As the database spells it.
  var storedName: StaticString {
    switch self {
    case .base: "base"
    case .edit: "edit"
    }
  }

  var other: Record.Layer { self == .base ? .edit : .base }
}
