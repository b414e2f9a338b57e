import Testing

@testable import yhdyspinta_bench

@Suite struct SyntheticTests {
  private let country = SyntheticCountry()

  private func services(seed: UInt64) -> SyntheticServices {
    SyntheticServices(country, count: 500, random: Random(seed: seed))
  }

  private func ids(_ made: SyntheticServices) -> [String] {
    (country.areaRecords() + country.orgRecords() + made.contacts + made.services).map(\.id)
      + SyntheticTypes.all.map { "type/\($0.slug)" }
  }

  @Test func `the country has Finland's size`() {
    #expect(country.municipalities.count == 308)
    #expect(country.regions.count == 21)
    #expect(SyntheticTypes.all.count == 45)
  }

  @Test func `ids and names are unique`() {
    let all = ids(services(seed: 1))
    #expect(Set(all).count == all.count)
    let names = country.municipalities.map(\.name) + country.regions.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `every record that is referred to exists`() {
    let made = services(seed: 1)
    let known = Set(ids(made))
    for record in made.services + made.contacts + country.orgRecords() + country.areaRecords() {
      for line in record.text.split(separator: "\n") {
        let value = String(line[(line.firstIndex(of: ":") ?? line.startIndex)...].dropFirst(2))
        let field = line.prefix { $0 != ":" }
        if ["Type", "Owner", "Area", "Contact", "Org", "Deputy", "Within"].contains(field) {
          #expect(known.contains(value), "\(record.id): \(line)")
        }
      }
    }
  }

  @Test func `where responsibilities meet there is what a country has`() {
    let joint = SyntheticCooperation(country, random: Random(seed: 1))
    #expect(joint.templates.count > 150)
    #expect(joint.interfaces.count == 840)
    #expect(joint.networks.count == 308 + 21)
    let all = [
      joint.templates, joint.interfaces, joint.networks, joint.events, joint.goals, joint.measures,
    ].flatMap(\.self)
    #expect(Set(all.map(\.id)).count == all.count)
    let known = Set(ids(services(seed: 1)) + all.map(\.id))
    let references = [
      "Between", "Lead", "Member", "Chair", "Area", "Goal", "Actor", "Parent", "Org",
    ]
    for record in all {
      for line in record.text.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard references.contains(String(parts[0])) else { continue }
        #expect(known.contains(String(parts[1].dropFirst())), "\(record.id): \(line)")
      }
    }
  }

  @Test func `the same seed makes the same records`() {
    #expect(services(seed: 7).services == services(seed: 7).services)
    #expect(services(seed: 7).services != services(seed: 8).services)
  }

  @Test func `lookups of two protocols ask for the same records`() {
    let made = services(seed: 1).services
    var ours = SyntheticRequests(country, made, random: Random(seed: 2))
    var theirs = SyntheticRequests(country, made, random: Random(seed: 2))
    let show = ours.lookups("show").split(separator: "\n").map { $0.dropFirst(5) }
    let get = theirs.lookups("GET").split(separator: "\n").map { $0.dropFirst(4) }
    #expect(show == get)
  }
}
