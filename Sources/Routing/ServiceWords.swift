import Registry

/// The services' own words: by which a question tells services of one type from each other, and
/// by which it finds a type that its own vocabulary would not.
struct ServiceWords: Sendable {
  /// A stem of a service and where it stands, in one integer.
  struct Entry: BitwiseCopyable {
    let rawValue: UInt32

    init(stem: UInt32, isName: Bool) { rawValue = stem << 1 | (isName ? 1 : 0) }

    var stem: UInt32 { rawValue >> 1 }
    /// Whether it stands in the service's name, or in that of an association that gives it.
    var isName: Bool { rawValue & 1 != 0 }
  }

  private let first: Int
  private let starts: [UInt32]
  private let entries: [Entry]
  /// Services by stem and area, for stems that no phrase of their type has.
  private let byPlace: KeyedNumbers
  /// Stems that stand in the names of one or two owners' services alone: asking by name.
  private let distinctive: [Bool]

  init(_ builder: ServiceWordsBuilder) {
    first = builder.first
    starts = builder.starts
    entries = builder.entries
    byPlace = KeyedNumbers(builder.pairs)
    distinctive = builder.distinctive
  }

  func entries(of service: UInt32) -> ArraySlice<Entry> {
    let index = Int(service) - first
    return entries[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// Services that have a stem beyond their type's vocabulary and are registered for that area.
  func services(stem: UInt32, area: UInt32) -> ArraySlice<UInt32> {
    byPlace[UInt64(stem) << 32 | UInt64(area)]
  }

  func isDistinctive(_ stem: UInt32) -> Bool {
    Int(stem) < distinctive.count && distinctive[Int(stem)]
  }
}

/// Collects the services' words while the registry's records are read, service by service.
struct ServiceWordsBuilder {
  let first: Int
  private(set) var starts: [UInt32] = [0]
  private(set) var entries: [ServiceWords.Entry] = []
  private(set) var pairs: [KeyedNumbers.Pair] = []
  /// The last owner in whose service's name a stem stood, and how many owners it had.
  private var lastOwner: [UInt32] = []
  private var ownerCount: [UInt8] = []

  init(first: Int) { self.first = first }

  /// Adds the next service's stems; its own are those that no phrase of its type has.
  mutating func add(
    _ service: UInt32, _ words: [ServiceWords.Entry], own: [UInt32],
    areas: ArraySlice<UInt32>, owner: UInt32
  ) {
    entries += words
    starts.append(UInt32(entries.count))
    for stem in own {
      for area in areas {
        pairs.append(.init(key: UInt64(stem) << 32 | UInt64(area), number: service))
      }
    }
    for word in words where word.isName { note(owner: owner, stem: Int(word.stem)) }
  }

  private mutating func note(owner: UInt32, stem: Int) {
    if stem >= lastOwner.count {
      lastOwner += Array(repeating: .max, count: stem + 1 - lastOwner.count)
      ownerCount += Array(repeating: 0, count: stem + 1 - ownerCount.count)
    }
    guard lastOwner[stem] != owner else { return }
    lastOwner[stem] = owner
    if ownerCount[stem] < .max { ownerCount[stem] += 1 }
  }

  var distinctive: [Bool] { ownerCount.map { $0 == 1 || $0 == 2 } }
}
