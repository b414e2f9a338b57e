package import Registry
import Records

extension Row {
  /// A record's fields, to which others can be added.
  package init(_ record: Record) {
    self.init()
    for field in record.kind.spec.fields {
      let values = record.all(FieldName(field.name)).map { Unfolding.value($0) }
      if field.repeats {
        if !values.isEmpty { add(field.name, .list(values)) }
      } else if let value = values.first {
        add(field.name, .text(value))
      }
    }
  }
}
