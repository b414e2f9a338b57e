import Records

/// Changes are applied to the value in place, at the cost of the records that they touch. They
/// have been checked against the whole before; see `Draft`.
extension Registry {
  /// Applies changes that together make another revision.
  ///
  /// - Parameters:
  ///   - changes: checked; at most one for each id.
  ///   - revision: what the registry is to say of itself from now on.
  package mutating func apply(_ changes: [Change], revision: Int) {
    self.revision = revision
    // Links are drawn when all records are there: the changes may name each other.
    var drawn: [Number] = []
    for change in changes {
      let old = number(of: change.id)
      switch change {
      case .put(let record):
        let keepsLinks = old.map { number in
          !record.changedFields(from: self[number]).intersects(record.kind.spec.links)
        }
        if let old, keepsLinks != true { eraseLinks(of: old) }
        let number = put(record, in: old)
        if keepsLinks != true { drawn.append(number) }
      case .remove:
        guard let old else { continue }
        eraseLinks(of: old)
        remove(old)
      }
    }
    for number in drawn { drawLinks(of: number) }
  }

  /// The same records with their numbers in order of kind and id, and no gap.
  package func compacted() -> Registry {
    if isCompact { return self }
    return Registry(sorted: numbers().map { self[$0] }, files: files, revision: revision)
  }

  /// The registry with changes applied, made anew: for so many that moving what is there would
  /// cost more.
  ///
  /// - Parameters:
  ///   - changes: checked; at most one for each id.
  ///   - revision: what the registry is to say of itself.
  /// - Returns: a compact registry.
  package func remade(with changes: [Change], revision: Int) -> Registry {
    let changed = Set(changes.map { Array($0.id) })
    var records: [Record] = []
    records.reserveCapacity(count + changes.count)
    for number in numbers() where !changed.contains(Array(self[number].id)) {
      records.append(self[number])
    }
    let put = changes.compactMap(\.record).sorted { $0.precedes($1) }
    var merged: [Record] = []
    merged.reserveCapacity(records.count + put.count)
    var next = 0
    for record in records {
      while next < put.count, put[next].precedes(record) {
        merged.append(put[next])
        next += 1
      }
      merged.append(record)
    }
    merged += put[next...]
    return Registry(sorted: merged, files: files, revision: revision)
  }

  /// - Parameters:
  ///   - records: in order of kind and id, no id twice.
  ///   - files: that the base came from.
  ///   - revision: what the registry is to say of itself.
  private init(sorted records: [Record], files: [String], revision: Int) {
    var ids = IdTable(capacity: records.count)
    for index in records.indices { _ = ids.insert(UInt32(index), records[index]) }
    self.init(
      records: records, files: files, revision: revision, ids: ids,
      incoming: Array(repeating: [], count: records.count))
    for index in records.indices {
      for link in outgoing(of: Number(index)) {
        incoming[Int(link.target.rawValue)].append(
          Incoming(from: Number(index), field: link.field))
      }
    }
  }

  private mutating func put(_ record: Record, in old: Number?) -> Number {
    if let old {
      records[Int(old.rawValue)] = record
      ids.replace(old.rawValue, record)
      return old
    }
    let number = Number(records.count)
    records.append(record)
    incoming.append([])
    _ = ids.insert(number.rawValue, record)
    let place = added.partition { !records[Int($0)].precedes(record) }
    added.insert(number.rawValue, at: place)
    count(record.kind, by: 1)
    return number
  }

  private mutating func remove(_ number: Number) {
    let record = self[number]
    ids.remove(record)
    added.removeAll { $0 == number.rawValue }
    count(record.kind, by: -1)
    records[Int(number.rawValue)] = Record(kind: record.kind, text: [])
  }

  // MARK: links

  /// A record's own links: the field's position among those of its kind, and the target.
  private func outgoing(of number: Number) -> [(field: UInt8, target: Number)] {
    var links: [(UInt8, Number)] = []
    let record = self[number]
    let fields = record.kind.spec.fields
    var position = 0
    record.forEachField { row, range in
      guard !row.targets.isEmpty else { return }
      while fields[position].prefix != row.prefix { position += 1 }
      let id = record.identifier(in: range, row)
      if let target = self.number(of: record.text.span, id) {
        links.append((UInt8(position), target))
      }
    }
    return links
  }

  private mutating func eraseLinks(of number: Number) {
    for link in outgoing(of: number) {
      incoming[Int(link.target.rawValue)].removeAll { $0.from == number }
    }
  }

  private mutating func drawLinks(of number: Number) {
    for link in outgoing(of: number) {
      let target = Int(link.target.rawValue)
      // In order of the linking record, and of its fields.
      let place = incoming[target].partition { other in
        precedes(number, other.from) || other.from == number && other.field > link.field
      }
      incoming[target].insert(Incoming(from: number, field: link.field), at: place)
    }
  }
}

extension Record {
  /// The id in a reference's value: all of it, or the first word of a confirmation.
  func identifier(in range: Range<Int>, _ row: FieldSpec) -> Range<Int> {
    guard row.type == .confirmation else { return range }
    let end = text[range].firstIndex(of: 0x20) ?? range.upperBound
    return range.lowerBound..<end
  }
}
