import Registry

/// Puts the organiser in its place that the law names since 2023, and says so.
///
/// Social, health and rescue services moved from the municipalities to the wellbeing regions on
/// 2023-01-01. What PTV says may be older. Source: laws 611/2021 and 612/2021; Helsinki organises
/// itself (615/2021), and Åland has laws of its own.
struct OwnerLaw {
  let finder: RecordFinder

  func organizer(ofType type: String) -> String? {
    finder.registry.number(of: type).flatMap { finder.registry[$0].string(.organizer) }
  }

  /// Owners that are municipalities become the region of the draft's municipalities, when its type
  /// is the regions'.
  ///
  /// - Returns: what to say of it, or nil if nothing was changed.
  func move(_ draft: inout RecordDraft) -> String? {
    guard let type = draft.first("Type"), organizer(ofType: type) == "wellbeing-region" else {
      return nil
    }
    let owners = draft.all("Owner")
    let municipal = owners.filter { finder.kindOfOrg($0) == "municipality" }
    guard !municipal.isEmpty else { return nil }
    var now: [String] = []
    for owner in municipal {
      for area in areas(of: owner) {
        guard case .org(let org) = finder.organiser("wellbeing-region", of: area) else { continue }
        if !now.contains(org) { now.append(org) }
      }
    }
    if now.isEmpty || now.allSatisfy({ owners.contains($0) }) { return nil }
    let kept = owners.filter { !municipal.contains($0) || now.contains($0) }
    draft.set("Owner", kept + now.filter { !kept.contains($0) })
    let before = municipal.map { "\(finder.name(of: $0)) (\($0))" }.joined(separator: ", ")
    let after = now.map { "\(finder.name(of: $0)) (\($0))" }.joined(separator: ", ")
    draft.note(
      "PTV:n mukaan vastuutaho on \(before); järjestämisvastuu on 1.1.2023 alkaen: \(after) "
        + "(lait 611/2021 ja 612/2021), joten vastuutaho on vaihdettu.")
    return "PTV says \(before); changed to \(after), which organises this type since 2023-01-01"
  }

  private func areas(of owner: String) -> [String] {
    guard let number = finder.registry.number(of: owner) else { return [] }
    return finder.registry[number].all(.area).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Says in the note that a text from before the reform speaks of the municipality.
  func warn(_ draft: inout RecordDraft) -> Bool {
    guard let type = draft.first("Type"), organizer(ofType: type) == "wellbeing-region",
      let text = draft.first("Description"), Self.speaksOfMunicipality(text),
      !draft.all("Area").allSatisfy({ finder.isAland($0) })
    else { return false }
    draft.note(
      "Kuvaus puhuu kunnasta; järjestäjä on 1.1.2023 alkaen hyvinvointialue, Helsingissä kaupunki.")
    return true
  }

  /// Whether a text has a form of kunta or kommun, alone or at the beginning of a word.
  static func speaksOfMunicipality(_ text: String) -> Bool {
    let forms: Set<Substring> = [
      "kunta", "kunnan", "kuntaa", "kunnat", "kuntien", "kuntia", "kunnalla", "kunnalle",
      "kunnalta", "kunnassa", "kunnasta", "kuntaan", "kunnissa", "kunnilla", "kunnille",
      "kuntasi", "kotikunta", "kotikunnan", "kotikuntasi", "asuinkunta", "asuinkunnan",
      "kaupunki", "kaupungin", "kommun", "kommunen", "kommuner", "kommunens", "kommunerna",
      "hemkommun", "hemkommunen", "municipality", "municipalities", "municipal",
    ]
    return Slug.folded(text).split(separator: " ").contains { forms.contains($0) }
  }

  /// Owners that the law names for a draft's type and areas, if it can tell for every area.
  func owners(type: String, areas: [String]) -> [String]? {
    guard let kind = organizer(ofType: type), !areas.isEmpty else { return nil }
    var owners: [String] = []
    for area in areas {
      guard case .org(let org) = finder.organiser(kind, of: area) else { return nil }
      if !owners.contains(org) { owners.append(org) }
    }
    return owners
  }
}
