import Platform
import Registry
import Testing

@testable import Routing

/// A router to which changes were applied answers as one made of the changed registry.
@Suite struct ChangeTests {
  /// The fixture of all kinds of record.
  static let fixture: String = {
    let root = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let directory = "/\(root)/Fixtures/registry"
    do {
      return try Files.names(inDirectory: directory).sorted().map { name in
        let bytes = try Files.read(path: "\(directory)/\(name)", bytesMax: 1 << 20)
        return String(decoding: bytes, as: UTF8.self)
      }.joined(separator: "\n")
    } catch {
      preconditionFailure("\(directory): \(error)")
    }
  }()

  struct Start: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let seed: UInt64
    var testDescription: String { "\(name), seed \(seed)" }
  }

  static let starts: [Start] =
    (1...3).map { Start(name: "fixture", text: fixture, seed: $0) }
    + (4...9).map { Start(name: "country", text: TestRegistry.country, seed: $0) }

  @Test("random changes leave no trace", arguments: starts)
  func randomChanges(_ start: Start) {
    var texts = RecordTexts(start.text)
    var random = RandomChanges(seed: start.seed)
    // From few records as from many.
    for _ in 0..<start.seed * 8 { random.change(&texts) }
    var router = Router(texts.take().fresh)
    for step in 1...30 {
      random.change(&texts)
      let (changes, fresh) = texts.take()
      #expect(router.canApply(changes))
      router.apply(changes, revision: fresh.revision)
      let differences = RouterComparison(router, Router(fresh)).differences(step: step)
      #expect(differences.isEmpty, "step \(step)")
      if !differences.isEmpty { break }
    }
  }

  @Test("everything added and removed again leaves the router as it was")
  func backAgain() {
    var texts = RecordTexts(TestRegistry.country)
    let first = texts.registry()
    var router = Router(first)
    var random = RandomChanges(seed: 77)
    for _ in 1...40 { random.change(&texts) }
    router.apply(texts.take().changes, revision: 2)
    let now = texts.records
    let before = RecordTexts(TestRegistry.country).records
    for id in now.keys where before[id] == nil { texts.remove(id) }
    for (id, fields) in before where texts.records[id] != fields {
      texts.put(id, Array(fields.dropFirst()))
    }
    router.apply(texts.take().changes, revision: 3)
    let comparison = RouterComparison(router, Router(first))
    #expect((0..<12).flatMap { comparison.differences(step: $0) }.isEmpty)
  }

  @Test func aCopyStaysAsItWas() throws {
    var texts = RecordTexts(TestRegistry.country)
    var random = RandomChanges(seed: 5)
    for _ in 1...10 { random.change(&texts) }
    var router = Router(texts.take().fresh)
    let copy = router
    let same = Router(copy.registry)
    for _ in 1...10 { random.change(&texts) }
    router.apply(texts.take().changes, revision: 9)
    let comparison = RouterComparison(copy, same)
    #expect((0..<12).flatMap { comparison.differences(step: $0) }.isEmpty)
    #expect(!(0..<12).flatMap { RouterComparison(router, same).differences(step: $0) }.isEmpty)
  }

  // MARK: what can be applied

  /// A value for each field of the kinds that the tables are made of, other than the test records'.
  static let values: [String: [String: String]] = [
    "area/kotka": [
      "Name": "Uusikotka", "Name_sv": "Nykotka", "Name_en": "New Kotka", "Kind": "province",
      "Code": "999", "Within": "area/maa", "Place": "Hovinsaari", "Language": "sv",
      "Residents": "51000",
    ],
    "org/kotka": [
      "Name": "Uusikotka", "Name_sv": "Nykotka", "Name_en": "New Kotka", "Kind": "third-sector",
      "Business_id": "0201256-6", "Area": "area/hamina", "Parent": "org/kymenlaakso-hva",
      "Phone": "+999450000999", "Email": "kotka@example.org", "Web": "https://example.org",
      "Ptv": "12345678-1234-1234-1234-123456789012",
    ],
    "type/neuvola": [
      "Name": "Uusi nimi", "Name_sv": "Nytt namn", "Name_en": "New name",
      "Organizer": "municipality", "Law": "1326/2010", "Broader": "type/perhetyo",
      "Level": "early", "Class": "P1.2", "Word": "uusisana",
    ],
  ]
  static let closing = [
    "Valid_from": "2026-12-01", "Valid_to": "2026-12-02", "Verified": "2026-11-01",
    "Verified_by": "desk", "Source": "uusi", "Note": "uusi",
  ]

  @Test("a change of a field is refused or followed", arguments: values.keys.sorted())
  func fieldsOfTheTables(_ id: String) throws {
    let own = try #require(Self.values[id])
    let kind = try #require(Kind(named: Array(id.prefix { $0 != "/" }.utf8)))
    let first = RecordTexts(TestRegistry.country)
    var refused: Set<String> = []
    for field in kind.spec.fields where field.name != "Id" {
      var texts = first
      let value = try #require(own[field.name] ?? Self.closing[field.name], "\(field.name)")
      #expect(texts.values(field.name, of: id) != [value])
      texts.set(field.name, of: id, to: [value])
      var router = Router(first.registry())
      let (changes, fresh) = texts.take()
      guard router.canApply(changes) else {
        refused.insert(field.name)
        continue
      }
      router.apply(changes, revision: 2)
      let comparison = RouterComparison(router, Router(fresh))
      #expect((0..<12).flatMap { comparison.differences(step: $0) }.isEmpty, "\(field.name)")
    }
    let kept: Set<String> =
      switch kind {
      case .area: ["Name", "Name_sv", "Name_en", "Kind", "Code", "Within", "Place"]
      case .org: ["Name", "Name_sv", "Name_en", "Kind", "Area"]
      default: ["Name", "Name_sv", "Name_en", "Organizer", "Word"]
      }
    #expect(refused == kept)
  }

  @Test(
    "areas, organisations and types are neither added nor removed",
    arguments: [
      "Id: area/uusi\nName: Uusi\nKind: municipality\n",
      "Id: org/uusi\nName: Uusi\nKind: parish\n",
      "Id: type/uusi\nName: Uusi\nOrganizer: parish\n",
    ])
  func tablesStay(_ text: String) throws {
    var loader = RegistryLoader()
    loader.add(file: "new.rec", bytes: Array(text.utf8))
    let record = try #require(try loader.finish(revision: 1).records.first)
    let without = Router(RecordTexts(TestRegistry.country).registry())
    #expect(!without.canApply([.put(record)]))
    let with = Router(RecordTexts(TestRegistry.country + "\n\n" + text).registry())
    #expect(with.canApply([.put(record)]))
    #expect(!with.canApply([.remove(id: Array(record.id))]))
  }
}
