import TestSupport
import Testing

@testable import Registry

/// A registry to which changes were applied is the one that a load of the changed records gives.
@Suite struct ApplyTests {
  // MARK: one change

  @Test func aChangedRecordKeepsItsNumber() throws {
    var registry = try load([("base.rec", baseText)])
    let old = try number("contact/rehtori", registry)
    let text = baseText.replacing("Name: Rehtori", with: "Name: Vararehtori")
    let changed = try load([("base.rec", text)])
    let contact = changed[try number("contact/rehtori", changed)]
    registry.apply([.put(contact)], revision: 2)
    #expect(try number("contact/rehtori", registry) == old)
    #expect(registry[old].text == contact.text)
    #expect(registry.revision == 2)
    #expect(registry.isCompact)
  }

  @Test func anAddedRecordStandsBehindTheOthersAndInOrder() throws {
    var registry = try load([("base.rec", baseText)])
    let count = registry.count
    let before = registry.records.map(\.idText)
    registry.apply([.put(try added("contact/apu"))], revision: 2)
    #expect(try number("contact/apu", registry) == Registry.Number(count))
    #expect(registry.records.dropLast().map(\.idText) == before)
    #expect(ids(registry, .contact) == ["contact/apu", "contact/rehtori"])
    #expect(registry.count == count + 1)
    #expect(registry.count(of: .contact) == 2)
    #expect(!registry.isCompact)
  }

  @Test func aRemovedRecordLeavesItsPlaceEmpty() throws {
    var registry = try load([("base.rec", baseText)])
    let count = registry.count
    let removed = try number("interface/koulu-neuvola", registry)
    let id = Array("interface/koulu-neuvola".utf8)
    registry.apply([.remove(id: id)], revision: 2)
    #expect(registry.number(of: id[...]) == nil)
    #expect(registry[removed].isRemoved)
    #expect(ids(registry, .interface).isEmpty)
    #expect(registry.count == count - 1)
    #expect(registry.count(of: .interface) == 0)
    #expect(
      registry.incoming(to: try number("type/koulu", registry)).map(\.from) == [
        try number("service/koulu", registry)
      ])
  }

  @Test func aRecordThatComesBackGetsAnotherNumber() throws {
    var registry = try load([("base.rec", baseText)])
    let old = try number("contact/rehtori", registry)
    let record = registry[old]
    registry.apply([.remove(id: Array(record.id))], revision: 2)
    registry.apply([.put(record)], revision: 3)
    #expect(try number("contact/rehtori", registry) != old)
    #expect(describe(registry) == describe(try load([("base.rec", baseText)])))
  }

  @Test func changesOfOneRevisionMayNameEachOther() throws {
    var registry = try load([("base.rec", baseText)])
    let changed = try load([
      ("base.rec", baseText), ("more.rec", Self.contact("a", deputies: ["b"])),
      ("last.rec", Self.contact("b", deputies: [])),
    ])
    let new = try ["contact/a", "contact/b"].map { changed[try number($0, changed)] }
    registry.apply(new.map { .put($0) }, revision: 2)
    #expect(describe(registry) == describe(changed))
  }

  @Test func aCompactRegistryIsItsOwnCompaction() throws {
    let registry = try load([("base.rec", baseText)])
    #expect(registry.compacted().records.map(\.text) == registry.records.map(\.text))
  }

  // MARK: many changes

  @Test("random changes give what a load gives")
  func randomChanges() throws {
    var random = Seeded()
    var contacts: [String: [String]] = [:]
    var services: [String: [String]] = [:]
    var registry = try load([("base.rec", baseText)])
    for step in 1...200 {
      let before = Self.texts(contacts, services)
      for _ in 0..<random.int(1...4) { Self.change(&contacts, &services, &random) }
      let after = Self.texts(contacts, services)
      let fresh = try load([
        ("base.rec", baseText), ("more.rec", after.values.sorted().joined(separator: "\n\n")),
      ])
      var changes: [Change] = []
      for (id, text) in after where before[id] != text {
        changes.append(.put(fresh[try number(id, fresh)]))
      }
      for id in before.keys where after[id] == nil { changes.append(.remove(id: Array(id.utf8))) }
      registry.apply(changes.shuffled(using: &random), revision: step)
      #expect(describe(registry) == describe(fresh))
      let compact = registry.compacted()
      #expect(compact.isCompact && compact.revision == step)
      // Behind them may stand what is left of records that came and went.
      #expect(compact.records.prefix(fresh.count).map(\.text) == fresh.records.map(\.text))
      #expect(describe(compact) == describe(fresh))
      if random.once(in: 20) { registry = compact }
    }
  }

  /// Adds, changes or removes a contact with its deputies or a service with its contacts.
  private static func change(
    _ contacts: inout [String: [String]], _ services: inout [String: [String]],
    _ random: inout Seeded
  ) {
    let id = String(random.int(10...40))
    let others = contacts.keys.filter { $0 < id }.sorted().shuffled(using: &random)
    switch random.int(1...4) {
    case 1, 2: contacts[id] = Array(others.prefix(random.int(0...3)))
    case 3: services[id] = random.once(in: 3) ? nil : Array(others.prefix(random.int(0...3)))
    default:
      contacts[id] = nil
      for (other, named) in contacts { contacts[other] = named.filter { $0 != id } }
      for (other, named) in services { services[other] = named.filter { $0 != id } }
    }
  }

  private static func texts(
    _ contacts: [String: [String]], _ services: [String: [String]]
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for (id, deputies) in contacts { texts["contact/\(id)"] = contact(id, deputies: deputies) }
    for (id, contacts) in services {
      texts["service/\(id)"] =
        "Id: service/\(id)\nName: Palvelu\nType: type/koulu\nOwner: org/kunta\nArea: area/kunta\n"
        + contacts.map { "Contact: contact/\($0)" }.joined(separator: "\n")
    }
    return texts
  }

  private static func contact(_ id: String, deputies: [String]) -> String {
    (["Id: contact/\(id)", "Name: Yhteys", "Kind: role", "Org: org/kunta"]
      + deputies.map { "Deputy: contact/\($0)" }).joined(separator: "\n")
  }

  // MARK: what a registry says

  private func ids(_ registry: Registry, _ kind: Kind) -> [String] {
    registry.numbers(of: kind).map { registry[$0].idText }
  }

  /// Records in order with the links that name them, each by id, and what their ids find.
  private func describe(_ registry: Registry) -> [String] {
    let byKind = Schema.kinds.indices.flatMap { ids(registry, Kind(rawValue: UInt8($0))) }
    let all = registry.numbers().map { number in
      let record = registry[number]
      let links = registry.incoming(to: number).map {
        "\(registry[$0.from].idText) \($0.field)"
      }
      let found = registry.number(of: record.id) == number
      let sent = registry.text(of: record.id.span, 0..<record.id.count)?.text == record.text
      return "\(String(decoding: record.text, as: UTF8.self)) \(links) \(found) \(sent)"
    }
    return all + byKind + ["\(registry.count)"]
  }

  /// A contact of the base with another id.
  private func added(_ id: String) throws -> Record {
    let slug = id.dropFirst("contact/".count)
    let changed = try load([
      ("base.rec", baseText), ("more.rec", Self.contact(String(slug), deputies: [])),
    ])
    return changed[try number(id, changed)]
  }
}
