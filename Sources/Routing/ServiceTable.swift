import Registry

/// Services as the resolution asks for them: by type and area, with what decides among them.
///
/// One small row per service, in order of id. What is wanted only of the few services that make it
/// into an answer is read from their records then.
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

  struct Row: BitwiseCopyable {
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
    /// Where its owners begin in `owners`; the next row's beginning ends them.
    var ownerStart: UInt32 = 0
    /// Where its areas begin in `ownAreas`; the next row's beginning ends them.
    var areaStart: UInt32 = 0
  }

  let first: Int
  /// One for each service, and one behind the last that ends its owners.
  private let rows: [Row]
  private let owners: [UInt32]
  private let ownAreas: [UInt32]
  /// Contacts that services name, in order of the services.
  let namedContacts: [UInt32]
  private let byPlace: KeyedNumbers
  private let nationwide: KeyedNumbers

  init(_ registry: Registry, areas: AreaTree) {
    let numbers = registry.range(of: .service)
    first = numbers.lowerBound
    var rows: [Row] = []
    rows.reserveCapacity(numbers.count)
    var pairs: [KeyedNumbers.Pair] = []
    pairs.reserveCapacity(numbers.count * 2)
    var countrywide: [KeyedNumbers.Pair] = []
    var owners: [UInt32] = []
    var ownAreas: [UInt32] = []
    var namedContacts: [UInt32] = []
    var reader = ServiceReader(registry, areas)
    for index in numbers {
      reader.read(registry.records[index])
      reader.row.ownerStart = UInt32(owners.count)
      owners += reader.owners
      reader.row.areaStart = UInt32(ownAreas.count)
      ownAreas += reader.areas
      namedContacts += reader.contacts
      let number = UInt32(truncatingIfNeeded: index)
      for area in reader.areas {
        pairs.append(.init(key: Self.key(reader.row.type, area), number: number))
      }
      if reader.row.isNationwide {
        countrywide.append(.init(key: UInt64(reader.row.type), number: number))
      }
      rows.append(reader.row)
    }
    rows.append(
      Row(
        type: .max, ownerStart: UInt32(owners.count), areaStart: UInt32(ownAreas.count)))
    self.rows = rows
    self.owners = owners
    self.ownAreas = ownAreas
    self.namedContacts = namedContacts
    byPlace = KeyedNumbers(pairs)
    nationwide = KeyedNumbers(countrywide)
  }

  private static func key(_ type: UInt32, _ area: UInt32) -> UInt64 {
    UInt64(type) << 32 | UInt64(area)
  }

  func row(of service: UInt32) -> Row { rows[Int(service) - first] }

  /// The organisations that own a service, in the order of its record.
  func owners(of service: UInt32) -> ArraySlice<UInt32> {
    let index = Int(service) - first
    return owners[Int(rows[index].ownerStart)..<Int(rows[index + 1].ownerStart)]
  }

  /// The areas that a service is for, in the order of its record.
  func areas(of service: UInt32) -> ArraySlice<UInt32> {
    let index = Int(service) - first
    return ownAreas[Int(rows[index].areaStart)..<Int(rows[index + 1].areaStart)]
  }

  /// All rows in order of id.
  var all: ArraySlice<Row> { rows.dropLast() }

  /// Services of a type registered for exactly that area, in order of id.
  func services(of type: Registry.Number, in area: UInt32) -> ArraySlice<UInt32> {
    byPlace[Self.key(type.rawValue, area)]
  }

  /// Services of a type that serve the country, or all regions of it, alike.
  func nationwideServices(of type: Registry.Number) -> ArraySlice<UInt32> {
    nationwide[UInt64(type.rawValue)]
  }
}

/// Reads the fields of a service that its row and the indices keep, in one pass over its text.
private struct ServiceReader {
  private let registry: Registry
  private let tree: AreaTree
  private let fields = Fields()
  var row = ServiceTable.Row(type: .max)
  private(set) var areas: [UInt32] = []
  private(set) var owners: [UInt32] = []
  private(set) var contacts: [UInt32] = []

  /// The fields that are read, in a value of its own: a static is looked up each time.
  private struct Fields {
    let type = FieldCursor.Name(.type)
    let area = FieldCursor.Name(.area)
    let owner = FieldCursor.Name(.owner)
    let contact = FieldCursor.Name(.contact)
    let age = FieldCursor.Name(.age)
    let nature = FieldCursor.Name(.nature)
    let validFrom = FieldCursor.Name(.validFrom)
    let source = FieldCursor.Name(FieldName("Source"))
    let validTo = FieldCursor.Name(.validTo)
  }

  init(_ registry: Registry, _ tree: AreaTree) {
    self.registry = registry
    self.tree = tree
  }

  /// Takes a service's fields in place of those of the one before.
  mutating func read(_ record: Record) {
    row = ServiceTable.Row(type: .max)
    areas.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    contacts.removeAll(keepingCapacity: true)
    let text = record.text.span
    var cursor = FieldCursor()
    // What comes behind the dates, the sources and notes, is half of the text.
    while cursor.advance(in: text), cursor.name != fields.source {
      switch cursor.name {
      case fields.type:
        if let type = registry.number(of: text, cursor.value) { row.type = type.rawValue }
      case fields.area:
        if let area = registry.number(of: text, cursor.value) { areas.append(area.rawValue) }
      case fields.owner:
        if let owner = registry.number(of: text, cursor.value) { owners.append(owner.rawValue) }
      case fields.contact:
        if let contact = registry.number(of: text, cursor.value) {
          contacts.append(contact.rawValue)
        }
      case fields.age: readAge(record.text[cursor.value])
      case fields.nature: row.nature = ServiceTable.Nature(text[cursor.value.lowerBound])
      case fields.validFrom:
        row.validFrom = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .min
      case fields.validTo:
        row.validTo = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .max
      default: break
      }
    }
    row.isNationwide = isNationwide()
  }

  private mutating func readAge(_ value: ArraySlice<UInt8>) {
    guard let age = AgeRange(parsing: value) else { return }
    row.ageFirst = UInt8(clamping: age.first)
    row.ageLast = UInt8(clamping: age.last ?? 255)
  }

  /// The mainland's order is often registered by naming every region, which leaves out Åland.
  private func isNationwide() -> Bool {
    if areas.contains(where: { tree.kind(of: Registry.Number($0)) == .country }) { return true }
    guard !tree.regions.isEmpty, areas.count >= tree.regions.count else { return false }
    return tree.regions.allSatisfy { areas.contains($0.rawValue) }
  }
}

extension ServiceTable.Row {
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
