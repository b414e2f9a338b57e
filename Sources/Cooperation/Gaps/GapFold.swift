import Registry
import Routing

/// Makes gaps of findings: what is equal but for the municipality becomes one gap for a region, or
/// for all that was asked about if every municipality has it.
struct GapFold: Sendable {
  private struct Key: Hashable {
    let kind: Int
    let number: Registry.Number
    let twin: Registry.Number?
  }

  private let search: GapSearch
  private let change: Gap.Change?
  /// Positions of findings that are one gap, or the parts of one, in the order of the first.
  private var groups: [[Int]] = []
  private var places: [Key: Int] = [:]
  private var next = 0

  private var registry: Registry { _read { yield search.registry } }

  /// - Parameters:
  ///   - search: complete; its findings are read.
  ///   - change: what became of them, if two moments are compared.
  init(_ search: GapSearch, change: Gap.Change? = nil) {
    self.search = search
    self.change = change
  }

  /// Takes a finding, by its position.
  mutating func add(_ position: Int) {
    let finding = search.findings[position]
    guard finding.place != nil else {
      groups.append([position])
      return
    }
    let key = Key(kind: finding.kind, number: finding.number, twin: finding.twin)
    if let place = places[key] {
      groups[place].append(position)
    } else {
      places[key] = groups.count
      groups.append([position])
    }
  }

  /// The gaps of the next group, in order; nil behind the last one.
  mutating func gaps() -> [Gap]? {
    guard next < groups.count else { return nil }
    next += 1
    let findings = groups[next - 1].map { search.findings[$0] }
    guard let first = findings.first else { return [] }
    if first.place == nil { return [gap(of: first)] }
    let scope = search.scope
    // In every municipality, and these of several regions: it is nobody's alone.
    if findings.count == scope.places.count, scope.sizes.count > 1 {
      return [gap(of: findings, in: scope.area ?? scope.country)]
    }
    var regions: [Registry.Number] = []
    var parts: [Registry.Number: [GapFinding]] = [:]
    for finding in findings {
      let region = scope.regions[finding.place ?? 0]
      if parts[region] == nil { regions.append(region) }
      parts[region, default: []].append(finding)
    }
    return regions.map { region in
      let part = parts[region] ?? []
      return gap(of: part, in: part.count == 1 ? municipality(of: part[0]) : region)
    }
  }

  private func municipality(of finding: GapFinding) -> Registry.Number? {
    finding.place.map { search.scope.places[$0] }
  }

  private func gap(of finding: GapFinding) -> Gap {
    var gap = Gap(kind: finding.kind, number: finding.number)
    gap.type = finding.type
    gap.area = search.scope.cover(of: finding.areas)
    gap.owner = finding.owner
    gap.with = finding.with
    if let twin = finding.twin, twin != finding.owner, !gap.with.contains(twin) {
      gap.with.append(twin)
    }
    gap.detail = finding.detail
    gap.residents = search.scope.residents(of: finding.reach)
    gap.municipalities = finding.reach.count
    gap.change = change
    return gap
  }

  /// One gap of several municipalities. If not all of the area have it, they stand in it by name.
  private func gap(of part: [GapFinding], in area: Registry.Number?) -> Gap {
    let first = part[0]
    let scope = search.scope
    var gap = Gap(kind: first.kind, number: first.number)
    gap.type = first.type
    gap.area = area
    let isOneOwner = part.allSatisfy { $0.owner == first.owner }
    gap.owner = isOneOwner ? first.owner : area.flatMap { search.router.body(of: $0) }
    let isSame = part.allSatisfy { $0.with == first.with }
    gap.with = isSame ? first.with : first.twin.map { [$0] } ?? []
    if part.count > 1, let area, let size = scope.sizes[area], part.count < size {
      gap.with += part.compactMap { municipality(of: $0) }
    }
    let places = part.compactMap(\.place)
    gap.residents = scope.residents(of: places)
    gap.municipalities = places.count
    gap.change = change
    return gap
  }
}
