import Registry

/// Contacts as the chain asks for them: one small row each, in order of id, and who has which.
struct ContactTable: Sendable {
  struct Row: BitwiseCopyable {
    var org: UInt32 = .max
    /// Days; `.min` and `.max` when open.
    var validFrom: Int32 = .min
    var validTo: Int32 = .max
    /// Where its areas begin in `areas`; the next row's beginning ends them.
    var areaStart: UInt32 = 0
    var isPublic = false
    var isInternal = false
    /// Whether there is a phone or an e-mail at all.
    var isReachable = false
    /// Whether absences are registered, so that the record is worth reading for them.
    var mayBeAbsent = false
  }

  private let first: Int
  private let rows: [Row]
  private let areas: [UInt32]
  /// Contacts by the service that they name.
  private let byService: KeyedNumbers
  /// Public contacts without a service by their organisation.
  private let byOrg: KeyedNumbers
  /// Guidance for all by area.
  private let guidanceByArea: KeyedNumbers
  /// Guidance for the whole country.
  let countryGuidance: ArraySlice<UInt32>

  init(
    _ registry: Registry, areas tree: AreaTree, orgs: OrgTable, services: ServiceTable
  ) {
    let numbers = registry.range(of: .contact)
    first = numbers.lowerBound
    var builder = ContactTableBuilder(registry)
    builder.read(services)
    rows = builder.rows + [Row(areaStart: UInt32(builder.areas.count))]
    areas = builder.areas
    byService = KeyedNumbers(builder.byService)
    var byOrg: [KeyedNumbers.Pair] = []
    var byArea: [KeyedNumbers.Pair] = []
    var country: [UInt32] = []
    for index in numbers where !builder.hasService(index) {
      let row = builder.rows[index - first]
      guard row.isPublic, row.org != .max else { continue }
      let number = UInt32(truncatingIfNeeded: index)
      byOrg.append(.init(key: UInt64(row.org), number: number))
      let kind = orgs.kind(of: Registry.Number(row.org))
      let end = index + 1 < numbers.upperBound ? builder.rows[index + 1 - first].areaStart : nil
      for area in areas[Int(row.areaStart)..<Int(end ?? UInt32(areas.count))] {
        let place = tree.kind(of: Registry.Number(area))
        guard Self.isGuidance(kind, place) else { continue }
        byArea.append(.init(key: UInt64(area), number: number))
        if place == .country { country.append(number) }
      }
    }
    self.byOrg = KeyedNumbers(byOrg)
    guidanceByArea = KeyedNumbers(byArea)
    countryGuidance = country[...]
  }

  /// General guidance is a public body's: an association's office does not guide for all.
  private static func isGuidance(_ org: OrgKind, _ area: AreaTree.AreaKind) -> Bool {
    switch area {
    case .country, .province: org == .state || org == .municipality
    case .region, .municipality, .familyCentre: org == .municipality || org == .region
    }
  }

  func row(of contact: Registry.Number) -> Row { rows[Int(contact.rawValue) - first] }

  /// The areas that a contact is for.
  func areas(of contact: Registry.Number) -> ArraySlice<UInt32> {
    let index = Int(contact.rawValue) - first
    return areas[Int(rows[index].areaStart)..<Int(rows[index + 1].areaStart)]
  }

  /// Contacts that name a service themselves, in order of id.
  func contacts(naming service: Registry.Number) -> ArraySlice<UInt32> {
    byService[UInt64(service.rawValue)]
  }

  /// An organisation's role mailboxes: public contacts that belong to no service. A superior or a
  /// stand-in without a service of their own is not public and so no general number.
  func contacts(of org: Registry.Number) -> ArraySlice<UInt32> { byOrg[UInt64(org.rawValue)] }

  /// General guidance of exactly that area, in order of id.
  func guidance(of area: UInt32) -> ArraySlice<UInt32> { guidanceByArea[UInt64(area)] }
}

extension ContactTable.Row {
  /// Whether the contact can be given out at all: valid, not internal, with a number or address.
  func isUsable(on date: CivilDate) -> Bool {
    !isInternal && isReachable && validFrom <= date.dayNumber && date.dayNumber <= validTo
  }
}

/// Reads the contacts and notes which of them a service has, by either side's word.
private struct ContactTableBuilder {
  let registry: Registry
  private(set) var rows: [ContactTable.Row] = []
  private(set) var areas: [UInt32] = []
  private(set) var byService: [KeyedNumbers.Pair] = []
  private var isOfService: [Bool]
  private let first: Int
  private let fields = Fields()

  /// The fields that are read, in a value of its own: a static is looked up each time.
  private struct Fields {
    let org = FieldCursor.Name(.org)
    let phone = FieldCursor.Name(.phone)
    let email = FieldCursor.Name(.email)
    let area = FieldCursor.Name(.area)
    let service = FieldCursor.Name(.service)
    let absent = FieldCursor.Name(.absent)
    let visibility = FieldCursor.Name(.visibility)
    let validFrom = FieldCursor.Name(.validFrom)
    let validTo = FieldCursor.Name(.validTo)
  }

  init(_ registry: Registry) {
    self.registry = registry
    first = registry.range(of: .contact).lowerBound
    isOfService = Array(repeating: false, count: registry.range(of: .contact).count)
    rows.reserveCapacity(isOfService.count)
  }

  /// Whether a service names the contact, or the contact a service.
  func hasService(_ index: Int) -> Bool { isOfService[index - first] }

  mutating func read(_ services: ServiceTable) {
    for index in registry.range(of: .contact) { readContact(index) }
    for contact in services.namedContacts { isOfService[Int(contact) - first] = true }
  }

  private mutating func readContact(_ index: Int) {
    let record = registry.records[index]
    let text = record.text.span
    var row = ContactTable.Row(areaStart: UInt32(areas.count))
    var cursor = FieldCursor()
    while cursor.advance(in: text) {
      switch cursor.name {
      case fields.org: row.org = registry.number(of: text, cursor.value)?.rawValue ?? .max
      case fields.phone, fields.email: row.isReachable = true
      case fields.area:
        if let area = registry.number(of: text, cursor.value) { areas.append(area.rawValue) }
      case fields.service:
        guard let service = registry.number(of: text, cursor.value) else { continue }
        byService.append(
          .init(key: UInt64(service.rawValue), number: UInt32(truncatingIfNeeded: index)))
        isOfService[index - first] = true
      case fields.absent: row.mayBeAbsent = true
      case fields.visibility:
        row.isPublic = text[cursor.value.lowerBound] == UInt8(ascii: "p")
        row.isInternal = text[cursor.value.lowerBound] == UInt8(ascii: "i")
      case fields.validFrom:
        row.validFrom = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .min
      case fields.validTo:
        row.validTo = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .max
      default: break
      }
    }
    rows.append(row)
  }
}
