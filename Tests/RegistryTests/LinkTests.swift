import TestSupport
import Testing

@testable import Registry

@Suite struct LinkTests {
  private func text(_ links: [Link]?, _ registry: Registry) -> [String]? {
    links?.map { "\($0.direction.rawValue) \($0.field) \(registry[$0.number].idText)" }
  }

  @Test(
    arguments: [
      ("area/maa", ["in Within area/kunta"]),
      ("area/kunta", ["out Within area/maa", "in Area org/kunta", "in Area service/koulu"]),
      (
        "org/kunta",
        ["out Area area/kunta", "in Owner service/koulu", "in Org contact/rehtori"]
      ),
      ("type/neuvola", ["in Between interface/koulu-neuvola"]),
      (
        "service/koulu",
        ["out Type type/koulu", "out Owner org/kunta", "out Area area/kunta"]
      ),
    ])
  func `a record's own links come first, then those that name it`(
    id: String, links: [String]
  ) throws {
    let registry = try load([("base.rec", baseText)])
    #expect(text(registry.links(of: try number(id, registry)), registry) == links)
  }

  @Test func `a confirmation links to the organisation that gave it`() throws {
    let confirmed = baseText + "\nConfirmed: org/kunta 2026-05-01 agreed\n"
    let registry = try load([("base.rec", confirmed)])
    let interface = try number("interface/koulu-neuvola", registry)
    let org = try number("org/kunta", registry)
    #expect(text(registry.links(of: interface), registry)?.last == "out Confirmed org/kunta")
    #expect(text(registry.links(of: org), registry)?.last == "in Confirmed interface/koulu-neuvola")
  }

  @Test(
    arguments: [
      ("area/maa", "area/maa", []),
      ("area/kunta", "area/maa", ["out Within area/maa"]),
      ("area/maa", "area/kunta", ["in Within area/kunta"]),
      (
        "contact/rehtori", "type/neuvola",
        [
          "out Org org/kunta", "in Owner service/koulu", "out Type type/koulu",
          "in Between interface/koulu-neuvola", "out Between type/neuvola",
        ]
      ),
    ])
  func `a path is the shortest chain, in either direction`(
    start: String, end: String, steps: [String]
  ) throws {
    let registry = try load([("base.rec", baseText)])
    let path = registry.path(from: try number(start, registry), to: try number(end, registry))
    #expect(text(path, registry) == steps)
  }

  @Test func `where nothing leads there is no path`() throws {
    let registry = try load([
      ("base.rec", baseText), ("x.rec", "Id: org/yksin\nName: Yksin\nKind: state\n"),
    ])
    let alone = try number("org/yksin", registry)
    #expect(registry.path(from: alone, to: try number("area/maa", registry)) == nil)
    #expect(registry.path(from: try number("area/maa", registry), to: alone) == nil)
    #expect(registry.path(from: alone, to: alone) == [])
  }

  @Test func `paths are as long as a naive search says, and each step is a link`() throws {
    var random = Seeded()
    for _ in 0..<60 {
      let count = random.int(1...12)
      var edges: [(Int, Int)] = []
      for index in 1..<max(2, count) where index < count {
        // Only to those before, so that nothing goes in a circle.
        for _ in 0..<random.int(0...2) { edges.append((index, random.int(0...index - 1))) }
      }
      let registry = try graph(count, edges)
      let distances = distances(count, edges)
      for start in 0..<count {
        for end in 0..<count {
          let from = Registry.Number(start)
          let path = registry.path(from: from, to: Registry.Number(end))
          #expect(path?.count == distances[start][end], "\(edges) \(start) \(end)")
          var at = from
          for step in path ?? [] {
            #expect(registry.links(of: at).contains(step))
            at = step.number
          }
          #expect(path == nil || at == Registry.Number(end))
        }
      }
    }
  }

  /// Areas whose number is their place in the order of ids.
  private func graph(_ count: Int, _ edges: [(Int, Int)]) throws -> Registry {
    func slug(_ index: Int) -> String { index < 10 ? "a0\(index)" : "a\(index)" }
    let text = (0..<count).map { index in
      "Id: area/\(slug(index))\nName: A\nKind: province\n"
        + edges.filter { $0.0 == index }.map { "Within: area/\(slug($0.1))\n" }.joined()
    }
    return try load([("x.rec", text.joined(separator: "\n"))])
  }

  /// Floyd and Warshall: every pair through every third.
  private func distances(_ count: Int, _ edges: [(Int, Int)]) -> [[Int?]] {
    let far = 1000
    var table = [[Int]](repeating: [Int](repeating: far, count: count), count: count)
    for index in 0..<count { table[index][index] = 0 }
    for (from, to) in edges {
      table[from][to] = 1
      table[to][from] = 1
    }
    for middle in 0..<count {
      for from in 0..<count {
        for to in 0..<count {
          table[from][to] = min(table[from][to], table[from][middle] + table[middle][to])
        }
      }
    }
    return table.map { $0.map { $0 == far ? nil : $0 } }
  }
}

@Suite struct IdTableTests {
  private func record(_ id: String) -> Record {
    Record(
      kind: .area, text: Array("Id: \(id)\nName: A\n".utf8), place: .init(file: 0, line: 1))
  }

  @Test func `it says what a dictionary says`() {
    var random = Seeded()
    for _ in 0..<30 {
      // Few letters, so that ids come twice and one begins another.
      let ids = (0..<random.int(0...300)).map { _ in
        "area/" + random.text(of: ["a", "b", "1", "-", "ab"], count: 1...5)
      }
      let records = ids.map(record)
      var table = IdTable(capacity: records.count)
      var naive: [String: UInt32] = [:]
      for (index, id) in ids.enumerated() {
        let first = naive[id] ?? UInt32(index)
        naive[id] = first
        #expect(table.insert(UInt32(index), records[index]) == first)
      }
      #expect(table.count == naive.count)
      for _ in 0..<300 {
        let id = "area/" + random.text(of: ["a", "b", "1", "-", "ab"], count: 0...5)
        let line = Array("x \(id) y".utf8)
        let range = 2..<2 + id.utf8.count
        #expect(table.number(of: line.span, range) == naive[id])
        let text = naive[id].map { records[Int($0)].text }
        #expect(table.text(of: line.span, range)?.text == text)
      }
    }
  }

  @Test func `a table made for no records finds none and takes some`() {
    let records = (0..<8).map { record("area/\($0)") }
    var table = IdTable(capacity: 0)
    #expect(table.number(of: Array("area/1".utf8).span, 0..<6) == nil)
    for index in records.indices { _ = table.insert(UInt32(index), records[index]) }
    #expect(table.number(of: Array("area/7".utf8).span, 0..<6) == 7)
  }
}
