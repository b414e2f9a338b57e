import Testing

@testable import yhdyspinta_bench

@Suite struct CrashModelTests {
  private let owned = CrashRegistry(writers: 2).owned[0]

  private func known() -> [String: CrashRecord] {
    Dictionary(uniqueKeysWithValues: owned.map { ($0.id, $0) })
  }

  /// Changes of a writer whose changes all happen.
  private func changes(seed: UInt64, count: Int) -> [CrashChange] {
    var changes = CrashChanges(writer: 0, seed: seed)
    var records = known()
    return (0..<count).map { _ in
      let change = changes.next(records, heavy: false)
      for (id, record) in change.effects { records[id] = record }
      return change
    }
  }

  @Test func `a record is written as the daemon writes it`() {
    let record = CrashRecord(
      "contact/a", ["Note": "yksi\nkaksi", "Kind": "role", "Name": "A", "Source": "x"])
    #expect(
      record.text == "Id: contact/a\nName: A\nKind: role\nSource: x\nNote: yksi\n+ kaksi\n")
    #expect(CrashRecord.quoted("a \"b\"\\\nc") == #""a \"b\"\\\nc""#)
  }

  @Test func `the same seed makes the same changes`() {
    #expect(
      changes(seed: 5, count: 300).map(\.request) == changes(seed: 5, count: 300).map(\.request))
    #expect(
      changes(seed: 5, count: 20).map(\.request) != changes(seed: 6, count: 20).map(\.request))
  }

  @Test func `every change is one, of ids of its own, by every verb`() {
    var records = known()
    var verbs: Set<Substring> = []
    for change in changes(seed: 1, count: 2000) {
      #expect(!change.effects.isEmpty)
      #expect(Set(change.effects.map(\.id)).count == change.effects.count)
      for (id, record) in change.effects {
        #expect(records[id] != record, "\(change.request.prefix(200))")
        #expect(id.contains("-0-") || id.contains("/w0-"), "\(id) belongs to another writer")
        records[id] = record
      }
      verbs.insert(change.request.prefix { $0 != " " })
    }
    #expect(verbs == ["put", "set", "unset", "remove", "import"])
  }

  @Test func `a writer whose records are all gone makes some`() {
    for seed in 0..<200 {
      var changes = CrashChanges(writer: 0, seed: UInt64(seed))
      let change = changes.next([:], heavy: false)
      #expect(change.effects.allSatisfy { $0.record != nil }, "\(change.request)")
    }
  }

  @Test func `some imports are too large for the loop`() {
    let imports = changes(seed: 1, count: 2000).map(\.request).filter { $0.hasPrefix("import") }
    #expect(imports.contains { $0.utf8.count > 64 << 10 })
    #expect(imports.contains { $0.utf8.count < 8 << 10 })
  }

  @Test func `records of a reply are taken apart`() {
    let body = "Id: a\nNote: x\n+ \n+ y\n\nId: b\nName: B\n"
    let records = CrashCheck.records(of: body)
    #expect(records == ["Id: a\nNote: x\n+ \n+ y\n", "Id: b\nName: B\n"])
    #expect(records.map { CrashCheck.value("Id: ", in: $0) } == ["a", "b"])
  }

  @Test func `edits want a socket, and rivals that are known`() throws {
    #expect(BenchCommand.run(["edits"]) == 2)
    #expect(BenchCommand.run(["crash"]) == 2)
    #expect(BenchCommand.run(["crash", "--daemon", "/nonexistent/daemon"]) == 1)
  }
}
