import Registry

/// Gives drafts their ids: the same input, in any order, always gets the same.
///
/// A record of the registry with the same PTV id, or the same made id and the same name and owner,
/// keeps its id: converting again after an import changes records instead of doubling them.
struct IdMaker {
  let finder: RecordFinder
  private(set) var problems: [ConvertProblem] = []
  /// Drafts that said the same as another.
  private(set) var doubles = 0

  init(finder: RecordFinder) { self.finder = finder }

  /// Gives an id to each draft that has none. Drafts that say the same twice are taken out.
  mutating func assign(_ drafts: [RecordDraft]) -> [RecordDraft] {
    var drafts = withoutDoubles(drafts)
    var kept = Set<String>()
    var groups: [String: [Int]] = [:]
    for index in drafts.indices where drafts[index].first("Id") == nil {
      // Of several that the registry has once, the others get ids of their own.
      if let id = keptID(of: drafts[index]), kept.insert(id).inserted {
        drafts[index].fields.insert(("Id", id), at: 0)
      } else {
        groups[base(of: drafts[index]), default: []].append(index)
      }
    }
    var taken = Set(drafts.compactMap { $0.first("Id") })
    for (base, members) in groups.sorted(by: { $0.key < $1.key }) {
      let isShared = members.count > 1 || taken.contains(base)
      for index in members.sorted(by: { drafts[$0].key < drafts[$1].key }) {
        var id = base
        let isFree = isFree(base, for: drafts[index])
        if !isFree {
          problems.append(
            drafts[index].problem(
              nil,
              "\(base) of the registry may be the same; with the same Ptv or Id it would be changed",
              .note))
        }
        if isShared || !isFree {
          id = "\(base)-\(Slug.mark(of: drafts[index].key))"
        }
        var round = 1
        while taken.contains(id) {
          round += 1
          id = "\(base)-\(Slug.mark(of: "\(drafts[index].key) \(round)"))"
        }
        taken.insert(id)
        drafts[index].fields.insert(("Id", id), at: 0)
      }
    }
    return drafts
  }

  /// The id that the registry has for the same PTV item.
  private func keptID(of draft: RecordDraft) -> String? {
    guard let ptv = draft.first("Ptv") else { return nil }
    return finder.id(ofPtv: ptv, kind: draft.kind)
  }

  /// The id without anything that tells equal names apart.
  private func base(of draft: RecordDraft) -> String {
    let kind = draft.kind.spec.name
    var slug = draft.slugParts.map { Slug.of($0) }.reduce("") { Slug.joined($0, $1) }
    if slug.isEmpty { slug = Slug.mark(of: draft.key) }
    // Room for a hyphen and eight digits behind it.
    return "\(kind)/\(Slug.cut(slug, bytesMax: Identifier.bytesMax - kind.utf8.count - 10))"
  }

  /// Whether an id is nobody's, or that of the very record.
  private func isFree(_ id: String, for draft: RecordDraft) -> Bool {
    guard let number = finder.registry.number(of: id) else { return true }
    let record = finder.registry[number]
    guard record.string(.name) == draft.first("Name") else { return false }
    if let ptv = record.string(FieldName("Ptv")), let own = draft.first("Ptv"),
      ptv.lowercased() != own.lowercased()
    {
      return false
    }
    return record.string(.owner) == draft.first("Owner")
      && record.string(.org) == draft.first("Org")
  }

  /// Takes out drafts that say exactly what another says.
  private mutating func withoutDoubles(_ drafts: [RecordDraft]) -> [RecordDraft] {
    var seen: [String: ConvertProblem.Place] = [:]
    var kept: [RecordDraft] = []
    for draft in drafts {
      let content = "\(draft.kind.rawValue)\n\(draft.key)\n\(draft.content)"
      if let first = seen[content] {
        doubles += 1
        problems.append(draft.problem(nil, "says the same as \(Self.name(of: first)); left out"))
      } else {
        seen[content] = draft.place
        kept.append(draft)
      }
    }
    return kept
  }

  private static func name(of place: ConvertProblem.Place) -> String {
    switch place {
    case .everywhere: "another"
    case .file(let file): file
    case .row(_, let row): "row \(row)"
    case .item(let file, let item): "\(file):\(item)"
    }
  }
}
