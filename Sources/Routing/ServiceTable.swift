import Registry

/// Services as the resolution asks for them: by type and area, with what decides among them.
///
/// One small row per service. What is wanted only of the few services that make it into an answer
/// is read from their records then.
struct ServiceTable: Sendable {
  enum Nature: UInt8, Sendable {
    case statutory, purchased, voluntary

    /// The nature whose word begins with this letter; the schema knows three.
    init?(_ initial: UInt8) {
      switch initial {
      case UInt8(ascii: "s"): self = .statutory
      case UInt8(ascii: "p"): self = .purchased
      case UInt8(ascii: "v"): self = .voluntary
      default: return nil
      }
    }
  }

  struct Row: BitwiseCopyable, Equatable {
    var type: UInt32
    /// Days; `.min` and `.max` when open.
    var validFrom: Int32 = .min
    var validTo: Int32 = .max
    /// Years; 0 and 255 when open.
    var ageFirst: UInt8 = 0
    var ageLast: UInt8 = 255
    /// Nil when not stated.
    var nature: Nature?
    /// Whether its areas are the country, or all regions of it.
    var isNationwide = false
    /// The service that it is part of; all ones if of none.
    var whole = UInt32.max
    var owners = Lists<UInt32>.Place()
    var areas = Lists<UInt32>.Place()
  }

  /// All that is kept of one service.
  struct Kept {
    /// Its row, but for where its lists stand.
    var row: Row
    var owners: [UInt32]
    var areas: [UInt32]
  }

  private var rows: Rows<Row>
  private var lists: Lists<UInt32>
  private var byPlace: KeyedNumbers
  private var nationwide: KeyedNumbers
  private let reader: ServiceReader

  init(_ registry: Registry, areas: AreaTree) {
    let numbers = registry.range(of: .service)
    var rows: [Row] = []
    rows.reserveCapacity(numbers.count)
    var pairs: [KeyedNumbers.Pair] = []
    pairs.reserveCapacity(numbers.count * 2)
    var countrywide: [KeyedNumbers.Pair] = []
    var lists = Lists<UInt32>()
    reader = ServiceReader(areas)
    var kept = Kept(row: Row(type: .max), owners: [], areas: [])
    for index in numbers {
      reader.read(registry.records[index], registry, into: &kept)
      kept.row.owners = lists.append(kept.owners)
      kept.row.areas = lists.append(kept.areas)
      rows.append(kept.row)
      let number = UInt32(truncatingIfNeeded: index)
      for area in kept.areas {
        pairs.append(.init(key: Self.key(kept.row.type, area), number: number))
      }
      if kept.row.isNationwide {
        countrywide.append(.init(key: UInt64(kept.row.type), number: number))
      }
    }
    self.rows = Rows(rows, first: numbers.lowerBound)
    self.lists = lists
    byPlace = KeyedNumbers(pairs)
    nationwide = KeyedNumbers(countrywide)
  }

  fileprivate static func key(_ type: UInt32, _ area: UInt32) -> UInt64 {
    UInt64(type) << 32 | UInt64(area)
  }

  func row(of service: UInt32) -> Row { rows[service] }

  /// The organisations that own a service, in the order of its record.
  func owners(of service: UInt32) -> ArraySlice<UInt32> { lists[rows[service].owners] }

  /// The areas that a service is for, in the order of its record.
  func areas(of service: UInt32) -> ArraySlice<UInt32> { lists[rows[service].areas] }

  /// All rows of a table to which nothing was applied, in order of id.
  var all: [Row] { rows.base }

  /// Services of a type registered for exactly that area, in order of id.
  func services(of type: Registry.Number, in area: UInt32) -> ArraySlice<UInt32> {
    byPlace[Self.key(type.rawValue, area)]
  }

  /// Services of a type that serve the country, or all regions of it, alike.
  func nationwideServices(of type: Registry.Number) -> ArraySlice<UInt32> {
    nationwide[UInt64(type.rawValue)]
  }

  // MARK: changes

  /// What is kept of a service's record.
  func kept(of record: Record, _ registry: Registry) -> Kept {
    var kept = Kept(row: Row(type: .max), owners: [], areas: [])
    reader.read(record, registry, into: &kept)
    return kept
  }

  mutating func apply(_ changes: [Replacement<Kept>], _ registry: Registry) {
    for change in changes {
      byPlace.erase(change.gone { $0.places(of: change.number) })
      nationwide.erase(change.gone { $0.country(of: change.number) })
    }
    for change in changes {
      byPlace.insert(change.come { $0.places(of: change.number) }, registry)
      nationwide.insert(change.come { $0.country(of: change.number) }, registry)
      guard let new = change.new else {
        rows.remove(change.number)
        continue
      }
      let old = rows.row(of: change.number)
      var row = new.row
      row.owners = lists.replace(old?.owners ?? .init(), with: new.owners)
      row.areas = lists.replace(old?.areas ?? .init(), with: new.areas)
      rows.set(row, of: change.number)
    }
  }
}

extension ServiceTable.Kept {
  fileprivate func places(of number: UInt32) -> [KeyedNumbers.Pair] {
    areas.map { .init(key: ServiceTable.key(row.type, $0), number: number) }
  }

  fileprivate func country(of number: UInt32) -> [KeyedNumbers.Pair] {
    row.isNationwide ? [.init(key: UInt64(row.type), number: number)] : []
  }
}

extension ServiceTable.Row {
  /// Whether it is part of another service.
  var isPart: Bool { whole != .max }

  /// Whether the service is given on a day.
  func isValid(on date: CivilDate) -> Bool {
    validFrom <= date.dayNumber && date.dayNumber <= validTo
  }

  /// Whether somebody of an age is served, full years, first and last that are possible; everybody
  /// is while the age is unknown.
  func serves(_ age: ClosedRange<Int>?) -> Bool {
    guard let age else { return true }
    // An adult's age is more often the parent's than that of whom a child's service is for.
    if age.lowerBound >= 18, ageLast < 18 { return true }
    return age.overlaps(Int(ageFirst)...max(Int(ageFirst), Int(ageLast)))
  }
}
