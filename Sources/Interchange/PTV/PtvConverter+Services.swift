import Registry

extension PtvConverter {
  /// Drafts a service.
  mutating func add(service item: PtvItem) {
    guard isPublished(item) else { return }
    let value = item.value
    var draft = RecordDraft(.service, item.place, key: item.id)
    let names = PtvTexts(value.list("serviceNames"))
    addNames(names, to: &draft)
    let general = value.peek("generalDescriptionId").flatMap { descriptions[$0.lowercased()] }
    if general != nil { value["generalDescriptionId"]?.take() }
    addOrganizations(of: item, to: &draft)
    addAreas(of: item, to: &draft)
    addTexts(of: value, general: general, to: &draft)
    for language in value.list("languages") {
      draft.add("Language", language.string()?.lowercased())
    }
    for word in names.all(types: ["AlternativeName", "AlternateName"]) { draft.add("Word", word) }
    for word in PtvTexts(value.list("keywords")).all() { draft.add("Word", word) }
    for term in value.list("ontologyTerms") {
      for word in GeneralDescription.names(of: term) { draft.add("Word", word) }
    }
    for word in general?.words ?? [] { draft.add("Word", word) }
    draft.add("Ptv", item.id)
    draft.add("Source", Self.source(value))
    draft.fill(settings.defaults)
    addType(of: item, general: general, to: &draft)
    applyLaw(item, general: general, to: &draft)
    let owner = draft.first("Owner").map { String($0.drop { $0 != "/" }.dropFirst()) }
    draft.slugParts = [owner ?? "", draft.first("Name") ?? ""]
    rememberLinks(of: item)
    serviceDrafts.append(draft)
  }

  // MARK: who

  private mutating func addOrganizations(of item: PtvItem, to draft: inout RecordDraft) {
    var owners: [String] = []
    var others: [String] = []
    var producers: [String] = []
    var isPurchased = false
    for entry in item.value.list("organizations") {
      guard let body = entry["organization"], let ptv = body.peek("id") else { continue }
      guard let id = org(ptv: ptv, name: body.peek("name"), place: item.place) else { continue }
      body["id"]?.take()
      body["name"]?.take()
      switch entry.string("roleType") {
      case "Responsible", "MainResponsible": owners.append(id)
      case "OtherResponsible": others.append(id)
      case "Producer": producers.append(id)
      default: problems.append(item.problem("organizations.roleType", "unknown role; left out"))
      }
      if entry.string("provisionType")?.hasPrefix("Purchase") == true { isPurchased = true }
    }
    for id in owners + others.sorted() { draft.add("Owner", id) }
    for id in producers.sorted() where !draft.all("Owner").contains(id) {
      draft.add("Producer", id)
    }
    if isPurchased { draft.add("Nature", "purchased") }
  }

  private mutating func addAreas(of item: PtvItem, to draft: inout RecordDraft) {
    let areas = PtvAreas(finder: finder).read(item.value)
    for id in areas.ids { draft.add("Area", id) }
    for message in areas.problems { problems.append(item.problem("areas", message)) }
    guard draft.first("Area") == nil, areas.problems.isEmpty, let owner = draft.first("Owner"),
      let number = finder.registry.number(of: owner)
    else { return }
    let own = finder.registry[number].all(.area).map { String(decoding: $0, as: UTF8.self) }
    draft.set("Area", own)
    if !own.isEmpty {
      problems.append(item.problem("areas", "none given; those of \(owner) are used", .note))
    }
  }

  // MARK: what

  private func addTexts(
    of value: JSONValue, general: GeneralDescription?, to draft: inout RecordDraft
  ) {
    let texts = PtvTexts(value.list("serviceDescriptions"))
    let summary = texts.first("fi", types: ["Summary", "ShortDescription"]) ?? general?.summary
    let text = texts.first("fi", types: ["Description"]) ?? general?.text
    draft.add("Description", Self.joined(summary, text))
    let intake = texts.first("fi", types: ["UserInstruction", "ServiceUserInstruction"])
    draft.add("Intake", Self.joined(intake, PtvTexts(value.list("requirements")).first("fi")))
    let name = draft.first("Name") ?? ""
    draft.add("Age", AgeText.read(name) ?? summary.flatMap { AgeText.read($0) })
  }

  /// Two texts below each other; the first is left out if the second begins with it.
  static func joined(_ first: String?, _ second: String?) -> String? {
    let parts = [first, second].compactMap { $0 }.map { Cleaning.text($0) }.filter { !$0.isEmpty }
    guard parts.count == 2 else { return parts.first }
    if parts[1].hasPrefix(parts[0]) { return parts[1] }
    if parts[0].hasPrefix(parts[1]) { return parts[0] }
    return parts.joined(separator: "\n")
  }

  private mutating func addType(
    of item: PtvItem, general: GeneralDescription?, to draft: inout RecordDraft
  ) {
    let value = item.value
    var signs = TypeFinder.Signs()
    signs.keys = [item.id, value.peek("generalDescriptionId") ?? ""].filter { !$0.isEmpty }
    signs.names = [draft.first("Name"), draft.first("Name_sv"), draft.first("Name_en")]
      .compactMap { $0 }
    signs.descriptionNames = general?.names ?? []
    for item in value.list("serviceClasses") {
      if let code = item.string("code") { signs.classes.append(code) }
      signs.classNames += GeneralDescription.names(of: item)
    }
    signs.classes += general?.classes ?? []
    signs.classNames += general?.classNames ?? []
    signs.isNationwide = finder.country.map { draft.all("Area").contains($0) } ?? false
    guard draft.first("Type") == nil else { return }
    switch types.find(signs) {
    case .found(let type, let rule):
      draft.set("Type", [type])
      draft.rule = rule
      if TypeFinder.guessRules.contains(rule) {
        let from = rule == "class" ? "palveluluokasta" : "nimestä"
        draft.note("Tyyppi on päätelty \(from); tarkista.")
        problems.append(
          item.problem(
            "serviceClasses",
            "\"\(draft.first("Name") ?? "")\" held to be \(type) by its \(rule); check it"))
      }
    case .unknown(let nearest):
      let near = nearest.isEmpty ? "none is near" : "nearest: " + nearest.joined(separator: ", ")
      draft.reasons["Type"] =
        "not told by name, class or description, \(near); help with a row \"\(item.id);TYPE\" in "
        + "--types, or --set Type=…"
    }
  }

  /// Puts today's organiser in its place, and says what a service is by law.
  private mutating func applyLaw(
    _ item: PtvItem, general: GeneralDescription?, to draft: inout RecordDraft
  ) {
    let isNew = (item.value.peek("modified") ?? "") >= "2023"
    if general != nil || !isNew {
      if let change = law.move(&draft) {
        moved.insert(item.id)
        problems.append(item.problem("organizations", change))
      }
    }
    if law.warn(&draft) {
      problems.append(
        item.problem(
          "serviceDescriptions", "speaks of the municipality; the note says who organises it now",
          .note))
    }
    if draft.first("Owner") == nil, settings.ownerByLaw, let type = draft.first("Type"),
      let owners = law.owners(type: type, areas: draft.all("Area"))
    {
      draft.set("Owner", owners)
    }
    let isLegal = general?.hasLaw == true || !item.value.list("legislation").isEmpty
    guard isLegal, draft.first("Nature") == nil, let type = draft.first("Type"),
      let owner = draft.first("Owner")
    else { return }
    let isOrganizer = law.owners(type: type, areas: draft.all("Area"))?.contains(owner)
    if isOrganizer ?? (finder.kindOfOrg(owner) == law.organizer(ofType: type)) {
      draft.add("Nature", "statutory")
    }
  }

  private mutating func rememberLinks(of item: PtvItem) {
    for entry in item.value.list("serviceChannels") {
      guard let channel = entry["serviceChannel"], let id = channel.peek("id") else { continue }
      links[id.lowercased(), default: []].append((item.id, channel))
    }
  }
}
