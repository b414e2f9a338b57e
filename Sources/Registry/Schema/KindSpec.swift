/// One kind of record: a row of the schema table with its fields in the order in which records
/// are written.
package struct KindSpec: Sendable {
  package let name: String
  package let labels: Labels
  package let fields: [FieldSpec]
  /// The fields that name other records.
  let links: FieldSet
  /// The fields that decide whether somebody can be reached about a service.
  let reach: FieldSet
  package let since: Int

  /// Makes a row of the fields that the kind has beyond those that every kind has.
  package init(
    _ name: String, _ labels: Labels, _ own: [FieldSpec], since: Int = 1
  ) {
    self.name = name
    self.labels = labels
    self.since = since
    fields = Schema.leadingFields + own + Schema.closingFields
    links = FieldSet(fields) { !$0.targets.isEmpty }
    reach = FieldSet(fields) { Self.reachFields.contains($0.name) }
  }

  /// Fields that decide whether somebody can be reached about a service.
  private static let reachFields = [
    "Phone", "Email", "Org", "Service", "Visibility", "Contact", "Owner", "Producer",
  ]

  /// Where a field stands in the order of the kind, or nil if the kind has none of that name.
  package func position(ofField name: some Collection<UInt8>) -> Int? {
    for (index, field) in fields.enumerated()
    where field.prefix.count == name.count + 2 && field.prefix.starts(with: name) {
      return index
    }
    return nil
  }

  package func field(named name: String) -> FieldSpec? {
    fields.first { $0.name == name }
  }
}

/// A kind by its place in `Schema.kinds`.
package struct Kind: Hashable, Sendable, BitwiseCopyable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kind of that name.
  package init?(named name: some Collection<UInt8>) {
    for (index, spec) in Schema.kinds.enumerated() where spec.name.utf8.elementsEqual(name) {
      self.init(rawValue: UInt8(index))
      return
    }
    return nil
  }

  package var spec: KindSpec { Schema.kinds[Int(rawValue)] }
}
