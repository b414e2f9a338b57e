import Registry

/// Where a PTV item holds, as areas of the registry.
struct PtvAreas {
  let finder: RecordFinder

  /// Reads `areaType` and `areas`.
  ///
  /// - Returns: ids in order, and what could not be told.
  func read(_ value: JSONValue) -> (ids: [String], problems: [String]) {
    switch value.string("areaType") {
    case "Nationwide", "WholeCountry": return (finder.country.map { [$0] } ?? [], [])
    case "NationwideExceptAlandIslands", "WholeCountryExceptAlandIslands":
      return (finder.mainland, [])
    default: break
    }
    var ids: [String] = []
    var problems: [String] = []
    for area in value.list("areas") {
      for id in read(area: area, &problems) where !ids.contains(id) { ids.append(id) }
    }
    return (ids.sorted(), problems)
  }

  private func read(area: JSONValue, _ problems: inout [String]) -> [String] {
    let type = area.string("type") ?? "Municipality"
    let municipalities = area.list("municipalities")
    if let region = region(area, type: type) { return [region] }
    if municipalities.isEmpty {
      problems.append(
        "area of type \(type) without municipalities, code \(area.peek("code") ?? "none"), "
          + "is no area of the registry; left out")
    }
    return municipalities.compactMap { municipality($0, &problems) }
  }

  /// A wellbeing region; provinces and hospital districts have codes of their own, so that only
  /// their municipalities tell where they are.
  private func region(_ area: JSONValue, type: String) -> String? {
    let small = type.lowercased()
    let named = PtvTexts(area.list("name"))
    let name = named.peek("fi") ?? ""
    guard
      small.contains("wellbeing") || small.contains("welfare")
        || Slug.folded(name).hasSuffix("hyvinvointialue")
    else { return nil }
    let byName = finder.ids(named: name, kind: .area)
    let code = area.peek("code") ?? ""
    let byCode = finder.areas(code: code.utf8.count == 1 ? "0\(code)" : code)
      .filter { finder.kindOfArea($0) == "wellbeing-region" }
    guard let id = byName.count == 1 ? byName[0] : byCode.first else { return nil }
    area["code"]?.take()
    area["name"]?.takeAll()
    area["municipalities"]?.takeAll()
    return id
  }

  private func municipality(_ value: JSONValue, _ problems: inout [String]) -> String? {
    let name = PtvTexts(value.list("name")).peek("fi")
    let code = value.string("code") ?? ""
    if let id = finder.municipality(code: code) {
      value["name"]?.takeAll()
      return id
    }
    let byName = name.map { finder.ids(named: $0, kind: .area) } ?? []
    if byName.count == 1 {
      value["name"]?.takeAll()
      return byName[0]
    }
    problems.append("municipality \(code) \(name ?? "") is not in the registry; left out")
    return nil
  }
}
