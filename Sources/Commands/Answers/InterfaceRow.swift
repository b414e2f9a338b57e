import Cooperation
import Forms
import Registry
import Routing

/// An interface as a row: its record's fields, then what follows from them and from the registry.
/// Where nothing has been agreed, what the template expects.
struct InterfaceRow {
  /// Fields behind those of the record.
  static let derivedFields = [
    "Status", "Unconfirmed", "Template", "Lead_kind", "Law", "Side", "Side_owner", "Side_contact",
    "Side_phone", "Side_open",
  ]
  /// The columns of a table.
  static let columns = Kind.interface.spec.fields.map(\.name) + derivedFields

  let registry: Registry

  func row(
    of interface: Registry.Number, _ status: InterfaceStatus, unconfirmed: [Registry.Number],
    _ sides: [InterfaceSide]
  ) -> Row {
    var row = Row(registry[interface])
    row.add("Status", status.rawValue)
    row.add("Unconfirmed", unconfirmed.map { registry[$0].idText })
    add(sides, to: &row)
    return row
  }

  /// - Parameters:
  ///   - template: of what is missing.
  ///   - area: where; nil for everywhere.
  ///   - sides: who would agree there.
  ///   - language: of its name.
  /// - Returns: the row, without an id.
  func row(
    ofMissing template: Registry.Number, in area: Registry.Number?, _ sides: [InterfaceSide],
    _ language: AnswerLanguage
  ) -> Row {
    let record = Row(registry[template])
    var row = Row()
    row.add("Template", registry[template].id)
    row.add("Name", RecordText.name(of: registry[template], in: language))
    row.add("Between", sides.map { registry[$0.part].idText })
    row.add("Area", area.map { [registry[$0].idText] } ?? [])
    row.add("Task", record.value(of: "Task"))
    row.add("Handover", record.value(of: "Handover"))
    row.add("Information", record.value(of: "Information"))
    row.add("Status", InterfaceStatus.missing.rawValue)
    row.add("Lead_kind", record.value(of: "Lead_kind"))
    row.add("Law", record.value(of: "Law"))
    add(sides, to: &row)
    return row
  }

  /// The sides' fields stand in the same order, with `-` for what is not known.
  private func add(_ sides: [InterfaceSide], to row: inout Row) {
    func add(_ name: String, _ values: [String?]) {
      row.add(name, values.map { $0 ?? "-" })
    }
    add("Side", sides.map { registry[$0.part].idText })
    add("Side_owner", sides.map { $0.owner.map { registry[$0].idText } })
    add(
      "Side_contact",
      sides.map { side in
        (side.contact?.contact ?? side.contact?.org).map { registry[$0].idText }
      })
    add("Side_phone", sides.map { $0.contact?.phone ?? $0.contact?.email })
    add("Side_open", sides.map { $0.contact?.open.map { OpenText.wire($0) } })
  }
}

extension Row {
  /// What it has in a field; nil if it has none.
  fileprivate func value(of name: String) -> String? {
    let cell = cell(name)
    return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
  }
}
