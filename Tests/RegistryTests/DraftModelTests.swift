import TestSupport
import Testing

@testable import Registry

@Suite struct DraftModelTests {
  @Test func `a draft decides as a check of the whole does`() throws {
    var random = Seeded()
    var taken = 0
    var refused = 0
    for _ in 0..<14 { try run(&random, &taken, &refused) }
    // Both must have been tried often for the test to mean anything.
    #expect(taken > 150 && refused > 150, "\(taken) taken, \(refused) refused")
  }

  private func run(_ random: inout Seeded, _ taken: inout Int, _ refused: inout Int) throws {
    var registry = Registry.empty
    var draft = Draft()
    var model = DraftModel(drafted: [:], kept: [:])
    var waiting: [(changes: [Change], texts: [String: String?], revision: Int)] = []
    var revision = 1
    for _ in 0..<60 {
      switch random.int(1...8) {
      case 1 where !waiting.isEmpty:
        let first = waiting.removeFirst()
        registry.apply(first.changes, revision: first.revision)
        draft.forget(first.changes, revision: first.revision)
        for (id, text) in first.texts { model.kept[id] = text }
      case 2 where random.once(in: 6):
        draft.clear()
        waiting = []
        model.drafted = model.kept
      default:
        let texts = Self.someChanges(model, &random)
        let changes = try Self.changes(texts)
        let problems = draft.stage(changes, revision: revision + 1, in: registry)
        #expect(problems.isEmpty == model.allows(texts), "\(texts) \(problems.map(\.text))")
        guard problems.isEmpty else {
          refused += 1
          break
        }
        taken += 1
        revision += 1
        waiting.append((changes, texts, revision))
        for (id, text) in texts { model.drafted[id] = text }
      }
      check(draft, model, registry)
      #expect(draft.isEmpty == waiting.isEmpty)
    }
  }

  /// Whether the draft has what the model has, and is asked who names what.
  private func check(_ draft: Draft, _ model: DraftModel, _ registry: Registry) {
    for id in RandomRecords.ids {
      let found = draft.record(Array(id.utf8)[...], in: registry).map { text($0) }
      #expect(found == model.drafted[id], "\(id)")
      let sources = draft.sources(of: Array(id.utf8)[...], in: registry).map(\.idText)
      let naming = model.drafted.filter { $0.value.contains(": \(id)\n") && $0.key != id }.keys
      #expect(sources.filter { $0 != id }.sorted() == naming.sorted(), "\(id)")
    }
  }

  private static func someChanges(
    _ model: DraftModel, _ random: inout Seeded
  ) -> [String: String?] {
    var changes: [String: String?] = [:]
    if model.drafted.isEmpty { return RandomRecords.first }
    for _ in 0..<random.int(1...3) {
      let id = random.one(of: RandomRecords.ids)
      let removes = model.drafted[id] != nil && random.once(in: 4)
      changes[id] = .some(removes ? nil : RandomRecords.text(id, &random))
    }
    return changes
  }

  private static func changes(_ texts: [String: String?]) throws -> [Change] {
    try texts.sorted { $0.key < $1.key }.map { id, text in
      guard let text else { return remove(id) }
      return .put(try record(text))
    }
  }
}
