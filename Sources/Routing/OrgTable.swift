import Registry

/// Kinds of organisation as the router tells them apart; also who organises a type.
enum OrgKind: UInt8, Sendable {
  case municipality, region, thirdSector, parish, state, `private`

  init?(_ value: ArraySlice<UInt8>?) {
    guard let value else { return nil }
    let words = [
      "municipality", "wellbeing-region", "third-sector", "parish", "state", "private",
    ]
    guard let index = words.firstIndex(where: { $0.utf8.elementsEqual(value) }),
      let kind = OrgKind(rawValue: UInt8(index))
    else { return nil }
    self = kind
  }
}

/// Organisations by kind and area.
struct OrgTable: Sendable {
  private let first: Int
  private let kinds: [OrgKind]
  private let byArea: KeyedNumbers
  private let ownAreas: [[UInt32]]
  private let areas: AreaTree

  /// The fields of an organisation's record that the table keeps.
  static let fields: [FieldName] = [.kind, .area]

  init(_ registry: Registry, areas: AreaTree) {
    let numbers = registry.range(of: .org)
    first = numbers.lowerBound
    self.areas = areas
    var kinds: [OrgKind] = []
    kinds.reserveCapacity(numbers.count)
    var ownAreas: [[UInt32]] = []
    ownAreas.reserveCapacity(numbers.count)
    var pairs: [KeyedNumbers.Pair] = []
    pairs.reserveCapacity(numbers.count)
    for number in numbers {
      let record = registry.records[number]
      let kind = OrgKind(record.first(.kind)) ?? .private
      kinds.append(kind)
      let own = registry.targets(.area, of: Registry.Number(number)).map(\.rawValue)
      ownAreas.append(own)
      for area in own {
        pairs.append(
          .init(key: Self.key(kind, area), number: UInt32(truncatingIfNeeded: number)))
      }
    }
    self.kinds = kinds
    self.ownAreas = ownAreas
    byArea = KeyedNumbers(pairs)
  }

  private static func key(_ kind: OrgKind, _ area: UInt32) -> UInt64 {
    UInt64(kind.rawValue) << 32 | UInt64(area)
  }

  func kind(of org: Registry.Number) -> OrgKind { kinds[Int(org.rawValue) - first] }

  /// Steps outwards from an area to the nearest of an organisation's; nil if none covers it.
  func distance(from area: Registry.Number, to org: Registry.Number) -> Int? {
    ownAreas[Int(org.rawValue) - first].compactMap {
      areas.distance(from: area, to: Registry.Number($0))
    }.min()
  }

  /// The organisations of a kind whose area is the nearest to an area, itself or outwards.
  func nearest(_ kind: OrgKind, to area: Registry.Number) -> ArraySlice<UInt32> {
    for outer in areas.outwards(from: area) {
      let found = byArea[Self.key(kind, outer)]
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A municipality's or region's own organisation: the one of its kind for exactly that area.
  func own(of area: Registry.Number) -> Registry.Number? {
    let kind: OrgKind
    switch areas.kind(of: area) {
    case .municipality: kind = .municipality
    case .region: kind = .region
    case .country, .province: kind = .state
    case .familyCentre: return nil
    }
    let found = byArea[Self.key(kind, area.rawValue)]
    // A country has many state organisations and none that is the country.
    guard kind != .state, let org = found.first else { return nil }
    return Registry.Number(org)
  }
}
