import Interchange
import Records
import Registry
import Testing

/// Records written as a sheet and read back are the same, byte for byte.
@Suite struct RoundTripTests {
  /// A kind's records as a sheet, as a spreadsheet may get and save it.
  private func sheet(_ kind: Kind, of registry: Registry, separator: String) -> String {
    let fields = kind.spec.fields
    var text = fields.map(\.name).joined(separator: separator) + "\r\n"
    for number in registry.numbers(of: kind) {
      let record = registry[number]
      let cells = fields.map { field -> String in
        let values = record.all(FieldName(field.name)).map { value in
          var plain: [UInt8] = []
          Unfolding.append(value, to: &plain)
          return String(decoding: plain, as: UTF8.self)
        }
        let cell = values.joined(separator: "|")
        let isRun = cell.first.map { "=+-@".contains($0) } ?? false
        return "\"" + (isRun ? "'" : "") + cell.replacing("\"", with: "\"\"") + "\""
      }
      text += cells.joined(separator: separator) + "\r\n"
    }
    return text
  }

  /// The converter is told the kind if it `isNamed`; else the file's name says it.
  private func expectSame(
    _ registry: Registry, _ kinds: [Kind], _ separator: String, isNamed: Bool
  ) {
    var settings = Support.settings()
    settings.kind = isNamed ? kinds.first : nil
    let sheets = kinds.map {
      InputFile(
        name: $0.spec.name, bytes: Array(sheet($0, of: registry, separator: separator).utf8))
    }
    let result = SheetConverter(registry, settings: settings).convert(sheets)
    #expect(result.complaints == [])
    let written = kinds.flatMap { registry.numbers(of: $0).map { registry[$0].text } }
    #expect(result.bytes == Array(written.joined(separator: [0x0A])), "\(kinds.map(\.spec.name))")
  }

  private func kinds(of registry: Registry) -> [Kind] {
    Schema.kinds.indices.map { Kind(rawValue: UInt8($0)) }.filter { registry.count(of: $0) > 0 }
  }

  @Test(arguments: [";", ",", "\t"])
  func `the test registry comes back as it went out`(_ separator: String) {
    let registry = Support.registry
    for (index, kind) in kinds(of: registry).enumerated() {
      expectSame(registry, [kind], separator, isNamed: index % 2 == 0)
    }
  }

  @Test func `the shipped registry comes back as it went out`() {
    let registry = Support.load("/etc/yhdyspinta/registry.d")
    expectSame(registry, kinds(of: registry), ";", isNamed: false)
  }
}
