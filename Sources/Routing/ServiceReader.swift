import Registry

/// Reads the fields of a service that its row and the indices keep, in one pass over its text.
struct ServiceReader: Sendable {
  private let tree: AreaTree
  private let fields = Fields()

  /// The fields that are read, in a value of its own: a static is looked up each time.
  private struct Fields: Sendable {
    let type = FieldCursor.Name(.type)
    let area = FieldCursor.Name(.area)
    let owner = FieldCursor.Name(.owner)
    let age = FieldCursor.Name(.age)
    let nature = FieldCursor.Name(.nature)
    let partOf = FieldCursor.Name(.partOf)
    let validFrom = FieldCursor.Name(.validFrom)
    let source = FieldCursor.Name(FieldName("Source"))
    let validTo = FieldCursor.Name(.validTo)
  }

  init(_ tree: AreaTree) { self.tree = tree }

  /// Puts a service's fields in place of those of the one before.
  func read(_ record: Record, _ registry: Registry, into kept: inout ServiceTable.Kept) {
    kept.row = ServiceTable.Row(type: .max)
    kept.areas.removeAll(keepingCapacity: true)
    kept.owners.removeAll(keepingCapacity: true)
    let text = record.text.span
    var cursor = FieldCursor()
    // What comes behind the dates, the sources and notes, is half of the text.
    while cursor.advance(in: text), cursor.name != fields.source {
      switch cursor.name {
      case fields.type:
        if let type = registry.number(of: text, cursor.value) { kept.row.type = type.rawValue }
      case fields.area:
        if let area = registry.number(of: text, cursor.value) { kept.areas.append(area.rawValue) }
      case fields.owner:
        if let owner = registry.number(of: text, cursor.value) {
          kept.owners.append(owner.rawValue)
        }
      case fields.age: readAge(record.text[cursor.value], into: &kept.row)
      case fields.nature: kept.row.nature = ServiceTable.Nature(text[cursor.value.lowerBound])
      case fields.partOf:
        if let whole = registry.number(of: text, cursor.value) { kept.row.whole = whole.rawValue }
      case fields.validFrom:
        kept.row.validFrom = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .min
      case fields.validTo:
        kept.row.validTo = CivilDate(parsing: record.text[cursor.value])?.dayNumber ?? .max
      default: break
      }
    }
    kept.row.isNationwide = isNationwide(kept.areas)
  }

  private func readAge(_ value: ArraySlice<UInt8>, into row: inout ServiceTable.Row) {
    guard let age = AgeRange(parsing: value) else { return }
    row.ageFirst = UInt8(clamping: age.first)
    row.ageLast = UInt8(clamping: age.last ?? 255)
  }

  /// The mainland's order is often registered by naming every region, which leaves out Åland.
  private func isNationwide(_ areas: [UInt32]) -> Bool {
    if areas.contains(where: { tree.kind(of: Registry.Number($0)) == .country }) { return true }
    guard !tree.regions.isEmpty, areas.count >= tree.regions.count else { return false }
    return tree.regions.allSatisfy { areas.contains($0.rawValue) }
  }
}
