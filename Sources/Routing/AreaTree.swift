import Registry

/// The areas as a tree to ask: what lies within what, nearest first.
///
/// Areas are the registry's first kind, so an area's number is also its place here. Each keeps all
/// areas that it lies within, itself first, then outwards in order of steps; a country is a few
/// hundred areas of three or four steps, and asking becomes a walk over a handful of integers.
struct AreaTree: Sendable {
  enum AreaKind: UInt8, Sendable {
    case country, province, region, municipality, familyCentre
  }

  private let first: Int
  private let kinds: [AreaKind]
  private let starts: [UInt32]
  private let chain: [UInt32]
  /// All wellbeing regions, in order of id.
  let regions: [Registry.Number]

  /// The fields of an area's record that the tree keeps.
  static let fields: [FieldName] = [.kind, .within]

  init(_ registry: Registry) {
    let numbers = registry.range(of: .area)
    first = numbers.lowerBound
    var kinds: [AreaKind] = []
    var starts: [UInt32] = [0]
    var chain: [UInt32] = []
    let parents = numbers.map { registry.targets(.within, of: Registry.Number($0)) }
    for (offset, number) in numbers.enumerated() {
      kinds.append(Self.kind(of: registry[Registry.Number(number)]))
      let start = chain.count
      chain.append(UInt32(number))
      var next = start
      while next < chain.count {
        for parent in parents[Int(chain[next]) - first]
        where !chain[start...].contains(parent.rawValue) {
          chain.append(parent.rawValue)
        }
        next += 1
      }
      starts.append(UInt32(chain.count))
      assert(starts.count == offset + 2)
    }
    self.kinds = kinds
    self.starts = starts
    self.chain = chain
    regions = zip(numbers, kinds).filter { $0.1 == .region }.map { Registry.Number($0.0) }
  }

  private static func kind(of record: Record) -> AreaKind {
    switch record.string(.kind) {
    case "country": .country
    case "province": .province
    case "wellbeing-region": .region
    case "family-centre-area": .familyCentre
    default: .municipality
    }
  }

  var count: Int { kinds.count }

  func kind(of area: Registry.Number) -> AreaKind { kinds[Int(area.rawValue) - first] }

  /// The area itself and all that it lies within, nearest first.
  func outwards(from area: Registry.Number) -> ArraySlice<UInt32> {
    let offset = Int(area.rawValue) - first
    return chain[Int(starts[offset])..<Int(starts[offset + 1])]
  }

  /// How many areas outwards `outer` stands from `inner`; 0 for itself, nil if it does not cover it.
  func distance(from inner: Registry.Number, to outer: Registry.Number) -> Int? {
    let chain = outwards(from: inner)
    return chain.firstIndex(of: outer.rawValue).map { $0 - chain.startIndex }
  }

  /// Whether `inner` is `outer` itself or lies within it.
  func covers(_ outer: Registry.Number, _ inner: Registry.Number) -> Bool {
    distance(from: inner, to: outer) != nil
  }

  /// The nearest area of a kind, the area itself included.
  func nearest(_ kind: AreaKind, from area: Registry.Number) -> Registry.Number? {
    outwards(from: area).lazy.map { Registry.Number($0) }.first { self.kind(of: $0) == kind }
  }
}
