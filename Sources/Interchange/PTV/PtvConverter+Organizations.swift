import Registry

extension PtvConverter {
  /// Finds organisations in the registry, and drafts those that are not there.
  mutating func addOrganizations(_ items: [PtvItem]) {
    var parents: [(draft: String, parent: String)] = []
    for item in items {
      if let known = known(item) {
        orgs[item.id] = known
        let hint = finder.id(ofPtv: item.id, kind: .org) == nil ? "; its Ptv is \(item.id)" : ""
        problems.append(
          item.problem(
            nil, "is \(known) of the registry, whose record stays as it is\(hint)", .note))
        continue
      }
      guard isPublished(item) else { continue }
      if let parent = item.value.peek("parentOrganizationId") { parents.append((item.id, parent)) }
      orgDrafts.append(draft(of: item))
    }
    var maker = IdMaker(finder: finder)
    orgDrafts = maker.assign(orgDrafts)
    problems += maker.problems
    for draft in orgDrafts where draft.first("Kind") != nil {
      if let ptv = draft.first("Ptv"), let id = draft.first("Id") { orgs[ptv] = id }
    }
    for (child, parent) in parents {
      guard let id = orgs[parent.lowercased()] ?? finder.id(ofPtv: parent, kind: .org),
        let index = orgDrafts.firstIndex(where: { $0.first("Ptv") == child })
      else { continue }
      items.first { $0.id == child }?.value["parentOrganizationId"]?.take()
      orgDrafts[index].add("Parent", id)
    }
  }

  /// The registry's organisation that an answer is about.
  private func known(_ item: PtvItem) -> String? {
    let value = item.value
    if let id = finder.id(ofPtv: item.id, kind: .org) { return id }
    if let number = value.peek("businessCode"), value.peek("parentOrganizationId") == nil,
      let id = finder.org(ofBusinessID: number)
    {
      return id
    }
    let names = value.list("organizationNames").compactMap { $0.peek("value") }
    for name in names {
      if let id = finder.org(named: name) { return id }
    }
    guard value.peek("organizationType") == "Municipality",
      value.peek("parentOrganizationId") == nil,
      let code = value["municipality"]?.peek("code"), let area = finder.municipality(code: code),
      case .org(let org) = finder.organiser("municipality", of: area)
    else { return nil }
    return org
  }

  private mutating func draft(of item: PtvItem) -> RecordDraft {
    let value = item.value
    var draft = RecordDraft(.org, item.place, key: item.id)
    let names = PtvTexts(value.list("organizationNames"))
    addNames(names, to: &draft)
    draft.add("Kind", Self.kind(value.string("organizationType"), name: draft.first("Name") ?? ""))
    draft.add("Business_id", value.string("businessCode"))
    let areas = PtvAreas(finder: finder).read(value)
    for id in areas.ids { draft.add("Area", id) }
    for message in areas.problems { problems.append(item.problem("areas", message)) }
    if draft.first("Area") == nil, let code = value["municipality"]?.string("code") {
      draft.add("Area", finder.municipality(code: code))
    }
    let reach = PtvReach(
      phones: value.list("phoneNumbers"), emails: value.list("emails"), item: item)
    draft.add("Phone", reach.phones.first?.number)
    draft.add("Email", reach.emails.first?.address)
    for more in reach.phones.dropFirst() { more.mark.tree.untake(more.mark.index) }
    for more in reach.emails.dropFirst() { more.mark.tree.untake(more.mark.index) }
    problems += reach.problems
    draft.add("Web", Self.web(value.list("webPages"))?.string())
    draft.add("Ptv", item.id)
    draft.add("Source", Self.source(value))
    draft.fill(settings.defaults)
    if draft.first("Kind") == nil {
      problems.append(
        item.problem(
          "organizationType",
          "\(value.peek("organizationType") ?? "none") tells no kind of organisation; "
            + "help with --set org.Kind=…"))
    }
    draft.slugParts = [draft.first("Name") ?? ""]
    return draft
  }

  /// What kind of organisation PTV's type is. Joint municipal authorities have no kind here: since
  /// 2023 most are no longer what they were.
  private static func kind(_ type: String?, name: String) -> String? {
    let folded = Slug.folded(name)
    if folded.contains("seurakun") || folded.contains("forsamling") { return "parish" }
    if folded.hasSuffix("hyvinvointialue") { return "wellbeing-region" }
    switch type {
    case "Municipality": return "municipality"
    case "State": return "state"
    case "Organization": return "third-sector"
    case "Company", "SotePrivate": return "private"
    default: return nil
    }
  }

  /// Adds names in three languages and other names as words. Without a Finnish name the Swedish or
  /// English one stands for it.
  mutating func addNames(_ names: PtvTexts, to draft: inout RecordDraft) {
    let types = ["Name"]
    let own = [("Name", "fi"), ("Name_sv", "sv"), ("Name_en", "en")].map { field, language in
      (field, names.first(language, types: types))
    }
    for (field, name) in own { draft.add(field, name.map { Cleaning.line($0) }) }
    guard draft.first("Name") == nil, let other = own.compactMap(\.1).first else { return }
    draft.add("Name", Cleaning.line(other))
    problems.append(draft.problem("names", "no Finnish name; \"\(other)\" stands for it", .note))
  }

  /// The first address of web pages, Finnish before others; not yet taken.
  static func web(_ pages: [JSONValue]) -> JSONValue? {
    let finnish = pages.first { ($0.peek("language") ?? "fi") == "fi" && $0.peek("url") != nil }
    return (finnish ?? pages.first { $0.peek("url") != nil })?["url"]
  }
}
