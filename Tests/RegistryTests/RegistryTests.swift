import Testing

@testable import Registry

@Suite struct RegistryTests {
  private func base() throws -> Registry { try load([("base.rec", baseText)]) }

  private func ids(_ numbers: [Registry.Number], _ registry: Registry) -> [String] {
    numbers.map { registry[$0].idText }
  }

  @Test func `records are in order of kind and id`() throws {
    #expect(
      try base().records.map(\.idText) == [
        "area/kunta", "area/maa", "org/kunta", "type/koulu", "type/neuvola", "service/koulu",
        "contact/rehtori", "interface/koulu-neuvola",
      ])
  }

  @Test func `ids with the same beginning are in order of their bytes`() throws {
    let slugs = ["kunta-10", "kunta-1", "kunta-2", "kunta-1a", "kunta-1.a", "kunta", "kunta-1-a"]
    let text = slugs.map { "Id: area/\($0)\nName: A\nKind: country\n" }.joined(separator: "\n")
    let registry = try load([("x.rec", text)])
    #expect(
      registry.records.map(\.idText) == [
        "area/kunta", "area/kunta-1", "area/kunta-1-a", "area/kunta-1.a", "area/kunta-10",
        "area/kunta-1a", "area/kunta-2",
      ])
  }

  @Test func `the numbers of a kind are those of its records`() throws {
    let registry = try base()
    for (index, spec) in Schema.kinds.enumerated() {
      let kind = Kind(rawValue: UInt8(index))
      let numbers = registry.records.indices.filter { registry.records[$0].kind == kind }
      #expect(Array(registry.range(of: kind)) == numbers, "\(spec.name)")
    }
  }

  @Test(arguments: [
    "", "area", "area/", "area/maa ", "area/ma", "area/maax", "org/maa", "Id: area/maa",
    "area/maa\nName: Maa",
  ])
  func `what is no record's id is not found`(id: String) throws {
    let registry = try base()
    #expect(registry.number(of: id) == nil)
    #expect(registry.text(of: Array(id.utf8).span, 0..<id.utf8.count) == nil)
  }

  @Test func `a record is found by its id within a line`() throws {
    let registry = try base()
    let line = Array("show org/kunta x".utf8)
    #expect(registry.number(of: line.span, 5..<14) == registry.number(of: "org/kunta"))
    #expect(
      registry.text(of: line.span, 5..<14)?.text
        == registry[try number("org/kunta", registry)].text)
  }

  @Test func `references lead to records and back`() throws {
    let registry = try base()
    let service = try number("service/koulu", registry)
    let org = try number("org/kunta", registry)
    #expect(registry.target(.owner, of: service) == org)
    #expect(registry.target(.producer, of: service) == nil)
    let interface = try number("interface/koulu-neuvola", registry)
    #expect(
      ids(registry.targets(.between, of: interface), registry) == ["type/koulu", "type/neuvola"])
    #expect(ids(registry.sources(of: org, field: .owner), registry) == ["service/koulu"])
    #expect(ids(registry.sources(of: org, field: .org), registry) == ["contact/rehtori"])
    #expect(registry.sources(of: org, field: .producer) == [])
  }

  @Test func `values are found by the whole name of their field`() throws {
    let text = """
      Id: org/a
      Name: Nimi
      Name_sv: Namn
      Kind: state
      Area: area/a
      Area: area/b
      Note: Phone: 112
      + Email: x
      + Kind: parish
      """
    let areas = "Id: area/a\nName: A\nKind: country\n\nId: area/b\nName: B\nKind: country\n"
    let registry = try load([("a.rec", areas), ("x.rec", text)])
    let record = registry[try number("org/a", registry)]
    #expect(record.string(.name) == "Nimi")
    #expect(record.string(.nameSv) == "Namn")
    #expect(record.string(.nameEn) == nil)
    #expect(record.string(.kind) == "state")
    #expect(record.string(.phone) == nil)
    #expect(record.string(.email) == nil)
    #expect(record.string(.note) == "Phone: 112\n+ Email: x\n+ Kind: parish")
    #expect(record.all(.area).map { String(decoding: $0, as: UTF8.self) } == ["area/a", "area/b"])
    #expect(record.has(.kind, "state".utf8) && !record.has(.kind, "stat".utf8))
    #expect(String(decoding: record.slug, as: UTF8.self) == "a")
    var fields: [String] = []
    record.forEachField { row, range in
      fields.append("\(row.name)=\(range.count)")
    }
    #expect(
      fields == ["Id=5", "Name=4", "Name_sv=4", "Kind=5", "Area=6", "Area=6", "Note=36"])
  }
}
