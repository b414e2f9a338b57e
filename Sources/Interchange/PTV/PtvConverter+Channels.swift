import Registry

extension PtvConverter {
  /// Drafts a channel's contacts, or gives its address to the services that it serves.
  mutating func add(channel item: PtvItem) {
    guard isPublished(item) else { return }
    let value = item.value
    let type = value.string("serviceChannelType") ?? ""
    for entry in value.list("services") {
      guard let service = entry["service"], let id = service.peek("id") else { continue }
      links[item.id, default: []].append((id.lowercased(), service))
    }
    let served = takeServices(of: item.id)
    var ptv = ""
    if let id = value.peek("organizationId") { ptv = id.lowercased() }
    let owner = ptv.isEmpty ? nil : org(ptv: ptv, name: nil, place: item.place)
    if owner != nil { value["organizationId"]?.take() }
    let reach = PtvReach(
      phones: value.list("phoneNumbers") + value.list("supportPhones"),
      emails: value.list("emails") + value.list("supportEmails"), item: item)
    problems += reach.problems
    let hours = PtvHours.read(value.list("serviceHours"), today: settings.today)
    for (message, weight) in hours.problems {
      problems.append(item.problem("serviceHours", message, weight))
    }
    giveWeb(of: item, type: type, to: served)
    guard !reach.phones.isEmpty || !reach.emails.isEmpty else {
      giveHours(hours.hours, of: item, type: type, to: served)
      return
    }
    var base = RecordDraft(.contact, item.place, key: item.id)
    addNames(PtvTexts(value.list("serviceChannelNames")), to: &base)
    base.add("Kind", "role")
    base.add("Org", owner)
    base.add("Hours", hours.hours)
    for language in value.list("languages") {
      base.add("Language", language.string()?.lowercased())
    }
    let areas = PtvAreas(finder: finder).read(value)
    for id in areas.ids { base.add("Area", id) }
    for message in areas.problems { problems.append(item.problem("areas", message)) }
    for id in served { base.add("Service", id) }
    if links[item.id]?.contains(where: { moved.contains($0.service) }) == true {
      problems.append(
        item.problem(
          "phoneNumbers", "serves what has another organiser since 2023; check the number"))
    }
    base.add("Source", Self.source(value))
    addContacts(base, reach)
  }

  /// One contact for each number and each further address: which of them belong together PTV does
  /// not say, but for the first.
  private mutating func addContacts(_ base: RecordDraft, _ reach: PtvReach) {
    add(contact: base, phone: reach.phones.first, mail: reach.emails.first, more: nil)
    for (index, phone) in reach.phones.enumerated().dropFirst() {
      add(contact: base, phone: phone, mail: nil, more: phone.title ?? "\(index + 1)")
    }
    for mail in reach.emails.dropFirst() {
      add(contact: base, phone: nil, mail: mail, more: String(mail.address.prefix { $0 != "@" }))
    }
  }

  /// Drafts one contact; `more` tells it from others of the same channel.
  private mutating func add(
    contact base: RecordDraft, phone: PtvReach.Phone?, mail: PtvReach.Mail?, more: String?
  ) {
    var draft = base
    draft.add("Phone", phone?.number)
    draft.add("Email", mail?.address)
    draft.add("Title", phone?.title)
    if let charge = phone?.charge { draft.note("Puhelun hinta: \(Cleaning.line(charge))") }
    for field in ["Name", "Name_sv", "Name_en"] {
      if let more, let name = draft.first(field) { draft.set(field, ["\(name), \(more)"]) }
    }
    draft.key = "\(base.key) \(phone?.number ?? "") \(mail?.address ?? "")"
    draft.fill(settings.defaults)
    let org = draft.first("Org").map { String($0.drop { $0 != "/" }.dropFirst()) }
    draft.slugParts = [org ?? "", draft.first("Name") ?? ""]
    contactDrafts.append(draft)
  }

  /// Ids of the services that a channel serves, in order; those that are told count as carried
  /// over.
  private mutating func takeServices(of channel: String) -> [String] {
    var ids = Set<String>()
    for (ptv, mark) in links[channel] ?? [] {
      guard let id = services[ptv] ?? finder.id(ofPtv: ptv, kind: .service) else { continue }
      mark.takeAll()
      ids.insert(id)
    }
    return ids.sorted()
  }

  /// Contacts that a service has with a channel of its own.
  mutating func addConnections(of item: PtvItem) {
    guard let service = services[item.id],
      let own = serviceIndex[service].map({ serviceDrafts[$0] })
    else { return }
    for entry in item.value.list("serviceChannels") {
      guard let details = entry["contactDetails"] else { continue }
      let reach = PtvReach(
        phones: details.list("phoneNumbers"), emails: details.list("emails"), item: item)
      problems += reach.problems
      guard !reach.phones.isEmpty || !reach.emails.isEmpty else { continue }
      let channel = entry["serviceChannel"]
      var base = RecordDraft(
        .contact, item.place, key: "\(item.id) \(channel?.peek("id") ?? "")")
      let names = [own.first("Name"), channel?.string("name")].compactMap { $0 }
      base.add("Name", names.joined(separator: ", "))
      base.add("Kind", "role")
      base.add("Org", own.first("Owner"))
      let hours = PtvHours.read(entry.list("serviceHours"), today: settings.today)
      base.add("Hours", hours.hours)
      for (message, weight) in hours.problems {
        problems.append(item.problem("serviceChannels.serviceHours", message, weight))
      }
      base.add("Service", service)
      base.add("Source", Self.source(item.value))
      addContacts(base, reach)
    }
  }

  // MARK: what a service gets of its channels

  /// Gives a channel's web address to its services that have none: the place to do something
  /// before the place to read.
  private mutating func giveWeb(of item: PtvItem, type: String, to served: [String]) {
    let pages = item.value.list("channelUrls") + item.value.list("webPages")
    guard
      ["EChannel", "Electronic", "WebPage", "PrintableForm", "ServiceLocation", "Phone"]
        .contains(type), let page = Self.web(pages)
    else { return }
    for id in served {
      guard let index = serviceIndex[id],
        serviceDrafts[index].first("Web") == nil
      else { continue }
      serviceDrafts[index].add("Web", page.string())
      givers.insert(item.place)
    }
  }

  /// Gives the hours of a place without number to the one service that is given there.
  private mutating func giveHours(
    _ hours: String?, of item: PtvItem, type: String, to served: [String]
  ) {
    if type == "ServiceLocation", served.count == 1, let hours,
      let index = serviceIndex[served[0]],
      serviceDrafts[index].first("Hours") == nil
    {
      serviceDrafts[index].add("Hours", hours)
      givers.insert(item.place)
      return
    }
    let names = PtvTexts(item.value.list("serviceChannelNames"))
    let isWeb = ["EChannel", "Electronic", "WebPage", "PrintableForm"].contains(type)
    problems.append(
      item.problem(
        "phoneNumbers",
        "\"\(names.first("fi") ?? "")\" has neither number nor address; no contact made",
        isWeb && !served.isEmpty ? .note : .attention))
    if !isWeb || served.isEmpty { notMade += 1 }
  }
}
