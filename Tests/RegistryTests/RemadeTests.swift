import TestSupport
import Testing

@testable import Registry

@Suite struct RemadeTests {
  private func record(_ id: String, _ name: Int, area: String? = nil) -> Record {
    let within = area.map { "Within: \($0)\n" } ?? ""
    return Record(
      kind: .area, text: Array("Id: \(id)\nName: N\(name)\nKind: municipality\n\(within)".utf8))
  }

  @Test func `made anew it is what changes in place make it`() {
    var random = Seeded()
    for _ in 0..<60 {
      var inPlace = Registry.empty
      var anew = Registry.empty
      for revision in 2..<8 {
        var changes: [Change] = []
        for id in Set((0..<random.int(1...9)).map { _ in "area/\(random.int(1...12))" }).sorted() {
          let there = anew.number(of: id) != nil
          if there, random.once(in: 4) {
            changes.append(.remove(id: Array(id.utf8)))
          } else {
            let area = random.once(in: 2) ? "area/\(random.int(1...12))" : nil
            changes.append(.put(record(id, random.int(1...3), area: area)))
          }
        }
        inPlace.apply(changes, revision: revision)
        anew = anew.remade(with: changes, revision: revision)
        #expect(anew.isCompact && anew.revision == revision && anew.count == inPlace.count)
        let texts = anew.numbers().map { anew[$0].text }
        #expect(texts == inPlace.numbers().map { inPlace[$0].text })
        for number in anew.numbers() {
          let sources = anew.incoming(to: number).map { anew[$0.from].idText }
          #expect(sources == sources.sorted(), "in order of the linking record")
        }
      }
    }
  }
}
