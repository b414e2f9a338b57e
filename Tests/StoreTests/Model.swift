import TestSupport
import Registry

@testable import Store

/// What a store should answer, kept in arrays.
struct Model {
  struct Item {
    let revision: Revision
    let layer: Record.Layer
    let id: [UInt8]
    let content: StoredContent
  }

  private(set) var items: [Item] = []
  private(set) var latest = 0

  mutating func apply(_ commit: StoredCommit) {
    latest = commit.revision.number
    for change in commit.changes {
      items.append(
        Item(
          revision: commit.revision, layer: commit.layer, id: change.id,
          content: change.text.map { .present($0) } ?? .removed))
    }
  }

  /// The record's content after the first so many versions, edit over base.
  private func held(_ id: [UInt8], count: Int) -> Item? {
    let past = items[..<count].filter { $0.id == id }
    return past.last { $0.layer == .edit } ?? past.last { $0.layer == .base }
  }

  private var versions: [StoredVersion] {
    items.indices.map { index in
      let item = items[index]
      let before = held(item.id, count: index)
      return StoredVersion(
        id: item.id, revision: item.revision, layer: item.layer, content: item.content,
        before: before?.content ?? .removed,
        isHidden: item.layer == .base && before?.layer == .edit)
    }
  }

  func history(of id: [UInt8], before: Int?, limit: Int) -> [StoredVersion] {
    Array(
      versions.filter { $0.id == id && $0.revision.number < before ?? Int.max }.reversed()
        .prefix(limit))
  }

  func changes(after: Int, through: Int, limit: Int) -> [StoredVersion] {
    var found: [StoredVersion] = []
    for version in versions
    where version.revision.number > after && version.revision.number <= through {
      if found.count >= limit, found.last?.revision.number != version.revision.number { break }
      found.append(version)
    }
    return found
  }

  func snapshot(at revision: Int) -> [StoredEntry] {
    let count = items.firstIndex { $0.revision.number > revision } ?? items.count
    let ids = Set(items[..<count].map(\.id)).sorted { $0.lexicographicallyPrecedes($1) }
    return ids.compactMap { id in
      guard let item = held(id, count: count), item.content != .removed else { return nil }
      return StoredEntry(
        id: id, layer: item.layer, revision: item.revision.number, content: item.content)
    }
  }

  func heads(_ layer: Record.Layer) -> [StoredHead] {
    let ids = Set(items.filter { $0.layer == layer }.map(\.id))
    return ids.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { id in
      items.last { $0.layer == layer && $0.id == id }.map {
        StoredHead(id: id, revision: $0.revision.number, content: $0.content)
      }
    }
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func revision(_ number: Int, time: Int64? = nil, reason: String = "") -> Revision {
  Revision(
    number: number, time: time ?? Int64(1000 + number), uid: 1000, user: "maija", verb: "put",
    reason: reason)
}

/// A commit of one change.
func edit(
  _ number: Int, _ id: String, _ text: String?, layer: Record.Layer = .edit, time: Int64? = nil,
  reason: String = ""
) -> StoredCommit {
  StoredCommit(
    revision: revision(number, time: time, reason: reason), layer: layer,
    changes: [StoredChange(id: bytes(id), text: text.map(bytes))])
}

extension Seeded {
  /// A commit of a few changes of a few ids, texts of very different lengths among them.
  mutating func commit(_ number: Int) -> StoredCommit {
    let changes = (0..<int(once(in: 8) ? 0...0 : 1...4)).map { _ in
      let id = bytes("contact/\(int(1...9))")
      if once(in: 4) { return StoredChange(id: id, text: nil) }
      let long = once(in: 6) ? int(3000...12_000) : int(0...300)
      let text = bytes("Id: ") + id + [0x0A] + [UInt8](repeating: 0x61, count: long)
      return StoredChange(id: id, text: text + bytes("\(number)\n"))
    }
    return StoredCommit(
      revision: revision(number, time: Int64(1000 + number / 3)),
      layer: once(in: 3) ? .base : .edit, changes: changes)
  }
}
