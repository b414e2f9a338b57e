/// One field of one kind: a row of the schema table.
package struct FieldSpec: Sendable {
  package let name: String
  package let type: FieldType
  package let labels: Labels
  /// Whether the field may stand several times in a record.
  package let repeats: Bool
  package let isRequired: Bool
  /// Whether the value can tell who or where a person is, and is kept from those without the right.
  package let isPersonal: Bool
  /// Whether `find` and `route` look for words in it.
  package let isSearched: Bool
  /// Whether chains of this reference must never come back to where they began.
  package let isAcyclic: Bool
  /// Whether it names who owns the record, so that their editors may change it.
  package let isOwning: Bool
  /// Whether only editors of all records may change it: it decides about others' matters.
  package let isReserved: Bool
  /// Whether naming a record here claims a part in it, so that only those who may edit that
  /// record, or whose own area it lies in, may add it.
  package let isClaiming: Bool
  /// Fewest times that a record has it.
  package let countMin: Int
  /// Protocol version that first had it.
  package let since: Int
  /// The name as it begins a line of a record's text: `Name: `.
  let prefix: [UInt8]

  package struct Trait: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let repeats = Trait(rawValue: 1)
    package static let required = Trait(rawValue: 2)
    package static let personal = Trait(rawValue: 4)
    package static let searched = Trait(rawValue: 8)
    package static let acyclic = Trait(rawValue: 16)
    /// Stands at least twice.
    package static let paired = Trait(rawValue: 32)
    package static let owning = Trait(rawValue: 64)
    package static let reserved = Trait(rawValue: 128)
    package static let claiming = Trait(rawValue: 256)
  }

  package init(
    _ name: String, _ type: FieldType, _ labels: Labels, _ traits: Trait = [], since: Int = 1
  ) {
    self.name = name
    self.type = type
    self.labels = labels
    repeats = traits.contains(.repeats)
    isRequired = traits.contains(.required)
    isPersonal = traits.contains(.personal)
    isSearched = traits.contains(.searched)
    isAcyclic = traits.contains(.acyclic)
    isOwning = traits.contains(.owning)
    isReserved = traits.contains(.reserved)
    isClaiming = traits.contains(.claiming)
    countMin = traits.contains(.paired) ? 2 : traits.contains(.required) ? 1 : 0
    self.since = since
    prefix = Array((name + ": ").utf8)
  }

  /// What is wrong with how often a record has the field; nil if nothing.
  func problem(withCount count: Int, of kind: KindSpec) -> String? {
    if count > 1, !repeats { return "stands twice; only one is allowed" }
    if count >= countMin { return nil }
    let need = countMin == 1 ? "missing" : "stands less than \(countMin) times"
    return "\(need); every \(kind.name) needs it"
  }

  /// Kinds that the value may name, if it names a record.
  package var targets: [String] {
    switch type {
    case .reference(let kinds): kinds
    case .confirmation: ["org"]
    default: []
    }
  }
}
