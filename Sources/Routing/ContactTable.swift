import Registry

/// Contacts as the chain asks for them: one small row each, and who has which.
struct ContactTable: Sendable {
  struct Row: BitwiseCopyable {
    var org: UInt32 = .max
    /// Days; `.min` and `.max` when open.
    var validFrom: Int32 = .min
    var validTo: Int32 = .max
    var areas = Lists<UInt32>.Place()
    var isPublic = false
    var isInternal = false
    /// Whether there is a phone or an e-mail at all.
    var isReachable = false
    /// Whether absences are registered, so that the record is worth reading for them.
    var mayBeAbsent = false
    /// Whether a service names the contact, or the contact a service.
    var isOfService = false
  }

  /// All that is kept of one contact.
  struct Kept {
    /// Its row, but for where its areas stand and for what services say.
    var row = Row()
    var areas: [UInt32] = []
    /// The services that it names.
    var services: [UInt32] = []

    fileprivate func pairs(_ number: UInt32) -> [KeyedNumbers.Pair] {
      services.map { .init(key: UInt64($0), number: number) }
    }
  }

  private var rows: Rows<Row>
  private var areas: Lists<UInt32>
  /// Contacts by the service that they name.
  private var byService: KeyedNumbers
  /// Public contacts without a service by their organisation.
  private var byOrg: KeyedNumbers
  /// Guidance for all by area, and under `countryKey` that for the whole country.
  private var guidanceByArea: KeyedNumbers
  private let rules: GuidanceRules
  private let reader = ContactReader()

  init(_ registry: Registry, areas tree: AreaTree, orgs: OrgTable) {
    let numbers = registry.range(of: .contact)
    rules = GuidanceRules(areas: tree, orgs: orgs)
    var rows: [Row] = []
    rows.reserveCapacity(numbers.count)
    var lists = Lists<UInt32>()
    var byService: [KeyedNumbers.Pair] = []
    var roles = Roles()
    for index in numbers {
      let number = UInt32(truncatingIfNeeded: index)
      var kept = reader.kept(of: registry.records[index], registry)
      kept.row.areas = lists.append(kept.areas)
      kept.row.isOfService =
        !kept.services.isEmpty || Self.isNamed(Registry.Number(index), registry)
      rows.append(kept.row)
      byService += kept.pairs(number)
      rules.append(number, kept.row, kept.areas[...], to: &roles)
    }
    self.rows = Rows(rows, first: numbers.lowerBound)
    areas = lists
    self.byService = KeyedNumbers(byService)
    byOrg = KeyedNumbers(roles.byOrg)
    guidanceByArea = KeyedNumbers(roles.byArea)
  }

  /// Whether a service names a contact.
  private static func isNamed(_ contact: Registry.Number, _ registry: Registry) -> Bool {
    registry.incoming(to: contact).contains { registry[$0.from].kind == .service }
  }

  func row(of contact: Registry.Number) -> Row { rows[contact.rawValue] }

  /// The areas that a contact is for.
  func areas(of contact: Registry.Number) -> ArraySlice<UInt32> {
    areas[rows[contact.rawValue].areas]
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

  /// Guidance for the whole country.
  var countryGuidance: ArraySlice<UInt32> { guidanceByArea[GuidanceRules.countryKey] }

  // MARK: changes

  /// What is kept of a contact's record.
  func kept(of record: Record, _ registry: Registry) -> Kept { reader.kept(of: record, registry) }

  /// - Parameters:
  ///   - changes: of contacts.
  ///   - named: contacts that a changed service names or named.
  ///   - registry: after the changes.
  mutating func apply(
    _ changes: [Replacement<Kept>], named: some Sequence<UInt32>, _ registry: Registry
  ) {
    let touched = Set(named).union(changes.map(\.number))
    let before = roles(of: touched)
    for change in changes { byService.erase(change.gone { $0.pairs(change.number) }) }
    for change in changes {
      byService.insert(change.come { $0.pairs(change.number) }, registry)
      guard let new = change.new else {
        rows.remove(change.number)
        // One of the base keeps its row, which must stand for nothing.
        if rows.row(of: change.number) != nil { rows.set(Row(), of: change.number) }
        continue
      }
      var row = new.row
      row.areas = areas.replace(
        rows.row(of: change.number)?.areas ?? .init(), with: new.areas)
      rows.set(row, of: change.number)
    }
    for number in touched {
      guard var row = rows.row(of: number) else { continue }
      let contact = Registry.Number(number)
      row.isOfService =
        registry[contact].first(.service) != nil || Self.isNamed(contact, registry)
      rows.set(row, of: number)
    }
    replace(before, with: roles(of: touched), registry)
  }

  private func roles(of contacts: Set<UInt32>) -> Roles {
    var roles = Roles()
    for number in contacts {
      guard let row = rows.row(of: number) else { continue }
      rules.append(number, row, areas[row.areas], to: &roles)
    }
    return roles
  }

  private mutating func replace(_ old: Roles, with new: Roles, _ registry: Registry) {
    let byOrg = Replacement(number: 0, old: old.byOrg, new: new.byOrg)
    self.byOrg.erase(byOrg.gone { $0 })
    self.byOrg.insert(byOrg.come { $0 }, registry)
    let byArea = Replacement(number: 0, old: old.byArea, new: new.byArea)
    guidanceByArea.erase(byArea.gone { $0 })
    guidanceByArea.insert(byArea.come { $0 }, registry)
  }
}

extension ContactTable {
  /// Contacts by the organisations and areas for which they answer in general.
  struct Roles {
    var byOrg: [KeyedNumbers.Pair] = []
    var byArea: [KeyedNumbers.Pair] = []
  }

  /// Which contacts answer in general, and for what.
  struct GuidanceRules: Sendable {
    let areas: AreaTree
    let orgs: OrgTable

    /// Stands for the country among the areas; no record has it as a number.
    static let countryKey = UInt64.max

    func append(
      _ number: UInt32, _ row: Row, _ own: ArraySlice<UInt32>, to roles: inout Roles
    ) {
      guard !row.isOfService, row.isPublic, row.org != .max else { return }
      roles.byOrg.append(.init(key: UInt64(row.org), number: number))
      let kind = orgs.kind(of: Registry.Number(row.org))
      for area in own {
        let place = areas.kind(of: Registry.Number(area))
        guard isGuidance(kind, place) else { continue }
        roles.byArea.append(.init(key: UInt64(area), number: number))
        if place == .country {
          roles.byArea.append(.init(key: Self.countryKey, number: number))
        }
      }
    }

    /// General guidance is a public body's: an association's office does not guide for all.
    private func isGuidance(_ org: OrgKind, _ area: AreaTree.AreaKind) -> Bool {
      switch area {
      case .country, .province: org == .state || org == .municipality
      case .region, .municipality, .familyCentre: org == .municipality || org == .region
      }
    }
  }
}

extension ContactTable.Row {
  /// Whether the contact is given out on a day: valid and not internal.
  func isGiven(on date: CivilDate) -> Bool {
    !isInternal && isValid(on: date)
  }

  /// Whether the contact is valid on a day.
  func isValid(on date: CivilDate) -> Bool {
    validFrom <= date.dayNumber && date.dayNumber <= validTo
  }
}

/// Reads the fields of a contact that its row keeps, in one pass over its text.
private struct ContactReader: Sendable {
  private let fields = Fields()

  /// The fields that are read, in a value of its own: a static is looked up each time.
  private struct Fields: Sendable {
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

  func kept(of record: Record, _ registry: Registry) -> ContactTable.Kept {
    let text = record.text.span
    var kept = ContactTable.Kept()
    var cursor = FieldCursor()
    while cursor.advance(in: text) {
      switch cursor.name {
      case fields.org: kept.row.org = registry.number(of: text, cursor.value)?.rawValue ?? .max
      case fields.phone, fields.email: kept.row.isReachable = true
      case fields.area:
        if let area = registry.number(of: text, cursor.value) { kept.areas.append(area.rawValue) }
      case fields.service:
        if let service = registry.number(of: text, cursor.value) {
          kept.services.append(service.rawValue)
        }
      case fields.absent: kept.row.mayBeAbsent = true
      case fields.visibility:
        kept.row.isPublic = text[cursor.value.lowerBound] == UInt8(ascii: "p")
        kept.row.isInternal = text[cursor.value.lowerBound] == UInt8(ascii: "i")
      case fields.validFrom:
        kept.row.validFrom = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .min
      case fields.validTo:
        kept.row.validTo = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .max
      default: break
      }
    }
    return kept
  }
}
