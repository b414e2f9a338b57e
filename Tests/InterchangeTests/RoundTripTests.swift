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

  private func expectSame(_ registry: Registry, _ separator: String) {
    for (index, spec) in Schema.kinds.enumerated() {
      let kind = Kind(rawValue: UInt8(index))
      let text = sheet(kind, of: registry, separator: separator)
      if registry.count(of: kind) == 0 { continue }
      var settings = Support.settings()
      settings.kind = index % 2 == 0 ? kind : nil
      let result = SheetConverter(registry, settings: settings)
        .convert([InputFile(name: spec.name, bytes: Array(text.utf8))])
      #expect(result.complaints == [])
      let written = registry.numbers(of: kind).map { registry[$0].text }
      #expect(result.bytes == Array(written.joined(separator: [0x0A])), "\(spec.name)")
    }
  }

  @Test(arguments: [";", ",", "\t"])
  func `the test registry comes back as it went out`(_ separator: String) {
    expectSame(Support.registry, separator)
  }

  @Test func `the shipped registry comes back as it went out`() {
    expectSame(Support.load("/etc/yhdyspinta/registry.d"), ";")
  }
}
