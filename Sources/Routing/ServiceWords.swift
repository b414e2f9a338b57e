import Registry

/// The services' own words: by which a question tells services of one type from each other, and
/// by which it finds a type that its own vocabulary would not.
struct ServiceWords: Sendable {
  /// A stem of a service and where it stands, in one integer.
  struct Entry: BitwiseCopyable, Hashable {
    let rawValue: UInt32

    init(stem: UInt32, isName: Bool, isOwn: Bool = false) {
      rawValue = stem << 2 | (isOwn ? 2 : 0) | (isName ? 1 : 0)
    }

    var stem: UInt32 { rawValue >> 2 }
    /// Whether no phrase of the service's type has it.
    var isOwn: Bool { rawValue & 2 != 0 }
    /// Whether it stands in the service's name, or in that of an association that gives it.
    var isName: Bool { rawValue & 1 != 0 }
  }

  /// All that is kept of one service.
  struct Kept {
    /// Place of its type among the types.
    var type: UInt32
    /// The first of its owners.
    var owner = UInt32.max
    var areas: ArraySlice<UInt32>
    /// Each of its stems once.
    var entries: [Entry] = []
    /// Stems that no phrase of its type has.
    var own: [UInt32] = []
    /// Stems of its name that no phrase of any type has.
    var names: [UInt32] = []

    /// What it says for the weights of stems.
    struct Use: Hashable {
      let type: UInt32
      let stem: UInt32
    }

    var uses: [Use] { own.map { Use(type: type, stem: $0) } }

    /// Its entries, each with whether the stem is its own.
    fileprivate var marked: [Entry] {
      entries.map { Entry(stem: $0.stem, isName: $0.isName, isOwn: own.contains($0.stem)) }
    }

    fileprivate func pairs(_ number: UInt32) -> [KeyedNumbers.Pair] {
      own.flatMap { stem in
        areas.map { .init(key: UInt64(stem) << 32 | UInt64($0), number: number) }
      }
    }
  }

  private var rows: Rows<Lists<Entry>.Place>
  private var lists: Lists<Entry>
  /// Services by stem and area, for stems that no phrase of their type has.
  private var byPlace: KeyedNumbers
  /// The owners in whose services' names a stem stands.
  private var owners: StemUsers

  init(_ builder: ServiceWordsBuilder) {
    rows = Rows(builder.places, first: builder.first)
    lists = builder.lists
    byPlace = KeyedNumbers(builder.pairs)
    owners = builder.owners
  }

  func entries(of service: UInt32) -> ArraySlice<Entry> { lists[rows[service]] }

  /// Services that have a stem beyond their type's vocabulary and are registered for that area.
  func services(stem: UInt32, area: UInt32) -> ArraySlice<UInt32> {
    byPlace[UInt64(stem) << 32 | UInt64(area)]
  }

  /// Whether a stem stands in the names of one or two owners' services alone, and in no phrase of
  /// the types: who says it asks by name.
  func isDistinctive(_ stem: UInt32) -> Bool { (1...2).contains(owners.count(of: stem)) }

  // MARK: changes

  mutating func apply(_ changes: [Replacement<Kept>], _ registry: Registry) {
    for change in changes { byPlace.erase(change.gone { $0.pairs(change.number) }) }
    for change in changes {
      byPlace.insert(change.come { $0.pairs(change.number) }, registry)
      for stem in change.new?.names ?? [] { owners.add(change.new?.owner ?? .max, stem: stem) }
      for stem in change.old?.names ?? [] { owners.remove(change.old?.owner ?? .max, stem: stem) }
      guard let new = change.new else {
        rows.remove(change.number)
        continue
      }
      let place = rows.row(of: change.number) ?? .init()
      rows.set(lists.replace(place, with: new.marked), of: change.number)
    }
  }
}

/// Collects the services' words while the registry's records are read, service by service.
struct ServiceWordsBuilder {
  let first: Int
  private(set) var places: [Lists<ServiceWords.Entry>.Place] = []
  private(set) var lists = Lists<ServiceWords.Entry>()
  private(set) var pairs: [KeyedNumbers.Pair] = []
  private(set) var owners = StemUsers()

  init(first: Int) { self.first = first }

  /// Adds the next service.
  mutating func add(_ service: UInt32, _ kept: ServiceWords.Kept) {
    places.append(lists.append(kept.marked))
    for stem in kept.own {
      for area in kept.areas {
        pairs.append(.init(key: UInt64(stem) << 32 | UInt64(area), number: service))
      }
    }
    for stem in kept.names { owners.add(kept.owner, stem: stem) }
  }
}
