import Registry
import Routing

/// Interfaces, family centres, meeting places and languages.
extension GapSearch {
  /// Two types that a template joins, of different bodies, without anything on record between them.
  /// Where one body has both there is nobody to agree with.
  mutating func findMissingInterface(_ unit: Unit) {
    guard case .neighbours(let pair, let place) = unit, let template = book.template(at: pair),
      valid(template) != nil,
      let one = owner(of: pair.first, place: place),
      let other = owner(of: pair.second, place: place), one != other,
      book.entry(at: pair, in: scope.places[place], on: time.date, router).status == .missing
    else { return }
    let wanted = registry[template].string(.leadKind)
    let leads = wanted != nil && registry[other].string(.kind) == wanted
    found(
      at: template, place: place, twin: pair.second, type: pair.first,
      owner: leads ? other : one, with: [pair.second, leads ? one : other])
  }

  mutating func findInterface(_ unit: Unit, status: InterfaceStatus) {
    guard case .record(let number) = unit, valid(number) != nil else { return }
    let view = InterfaceView(number, registry)
    guard view.status(on: time.date) == status else { return }
    var with = view.parties
    var detail = Gap.Detail.none
    switch status {
    case .lapsed: if let day = view.reviewBy { detail = .reviewBy(day) }
    case .disputed: with = view.words.filter { !$0.isAgreed }.map(\.org)
    case .unconfirmed:
      let isOneSided = !view.unconfirmed.isEmpty && view.unconfirmed.count < view.parties.count
      if isOneSided { return }
      if view.parties.isEmpty { detail = .noParties }
      if !view.parties.isEmpty, view.unconfirmed.isEmpty { detail = .noAgreed }
    case .agreed, .missing: return
    }
    note(number, view, with: with, detail: detail, owner: view.lead ?? view.parties.first)
  }

  mutating func findOneSided(_ unit: Unit) {
    guard case .record(let number) = unit, valid(number) != nil else { return }
    let view = InterfaceView(number, registry)
    let rest = view.unconfirmed
    guard view.status(on: time.date) == .unconfirmed, !rest.isEmpty,
      rest.count < view.parties.count
    else { return }
    note(number, view, with: Array(rest.dropFirst()), detail: .none, owner: rest.first)
  }

  private mutating func note(
    _ number: Registry.Number, _ view: InterfaceView, with: [Registry.Number],
    detail: Gap.Detail, owner: Registry.Number?
  ) {
    let types = InterfaceBook.types(between: number, registry)
    found(
      at: number, areas: registry.targets(.area, of: number), type: types.first, owner: owner,
      with: types.dropFirst() + with.filter { $0 != owner }, detail: detail)
  }

  // MARK: places

  mutating func findNoFamilyCentre(_ unit: Unit) {
    guard case .municipality(let place) = unit,
      let type = registry.number(of: Self.familyCentre)
    else { return }
    let municipality = scope.places[place]
    guard !isRegistered(type, in: municipality) else { return }
    let outwards = router.outwards(from: municipality)
    guard !centres().contains(where: { outwards.contains($0) }) else { return }
    let region = router.region(of: municipality)
    found(
      at: type, place: place, type: type,
      owner: region.flatMap { router.body(of: $0) } ?? router.body(of: municipality))
  }

  mutating func findNoMeetingPlace(_ unit: Unit) {
    guard case .municipality(let place) = unit,
      let type = registry.number(of: Self.meetingPlace),
      !isRegistered(type, in: scope.places[place])
    else { return }
    found(at: type, place: place, type: type, owner: router.body(of: scope.places[place]))
  }

  private func isRegistered(_ type: Registry.Number, in area: Registry.Number) -> Bool {
    router.parties(for: type, in: area, at: time).contains { $0.basis == .registered }
  }

  /// Areas of the networks that are a family centre: those that say in which form.
  private mutating func centres() -> [Registry.Number] {
    if let known = memory.centres { return known }
    let centres = registry.numbers(of: .network).filter {
      registry[$0].first(.form) != nil && valid($0) != nil
    }.flatMap { registry.targets(.area, of: $0) }
    memory.centres = centres
    return centres
  }

  /// The municipality's own body and its region's, where either has nobody who serves in Swedish.
  mutating func findNoSwedishContact(_ unit: Unit) {
    guard case .municipality(let place) = unit else { return }
    let municipality = scope.places[place]
    guard registry[municipality].all(.language).contains(where: { $0.elementsEqual("sv".utf8) })
    else { return }
    let region = router.region(of: municipality)
    let bodies = [router.body(of: municipality), region.flatMap { router.body(of: $0) }]
    let outwards = router.outwards(from: municipality)
    for body in bodies.compactMap(\.self) {
      let serves = swedish(of: body).contains { areas in
        areas.isEmpty || areas.contains { outwards.contains($0) }
      }
      if !serves { found(at: body, place: place, owner: body) }
    }
  }

  /// The areas of each contact of a body, or of one that is part of it, who serves in Swedish.
  private mutating func swedish(of body: Registry.Number) -> [[Registry.Number]] {
    if let known = memory.swedish[body] { return known }
    var found: [[Registry.Number]] = []
    for org in [body] + registry.sources(of: body, field: .parent) {
      for contact in registry.sources(of: org, field: .org) {
        guard let record = valid(contact),
          record.all(.language).contains(where: { $0.elementsEqual("sv".utf8) })
        else { continue }
        found.append(registry.targets(.area, of: contact))
      }
    }
    memory.swedish[body] = found
    return found
  }
}
