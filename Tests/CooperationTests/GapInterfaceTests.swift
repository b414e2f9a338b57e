import Registry
import Routing
import Testing

@testable import Cooperation

/// Gaps at interfaces, and what comes and goes between two moments.
@Suite struct GapInterfaceTests {
  private static let template = """
    Id: template/neuvola-varhaiskasvatus
    Name: Neuvola ja varhaiskasvatus
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Task: Laaja terveystarkastus
    Lead_kind: wellbeing-region


    """

  private static func interface(
    _ slug: String, area: String, lead: String = "kymi", _ more: String = ""
  ) -> String {
    """
    Id: interface/\(slug)
    Name: \(slug)
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Area: area/\(area)
    Task: Laaja terveystarkastus
    Lead: org/\(lead)
    Participant: org/kotka
    \(more.isEmpty ? "Note: -" : more)


    """
  }

  private static let missing = "interface-missing template/neuvola-varhaiskasvatus"

  @Test("what is missing in a whole region is one gap; where one body has both, none")
  func missing() {
    #expect(
      GapCountry.gaps(Self.template) == [
        "\(Self.missing) area/kymi org/kymi 2 70000",
        "\(Self.missing) area/lappee org/saimaa 1 70000",
      ])
    let kotka = Self.interface("kotka", area: "kotka")
    #expect(
      GapCountry.gaps(Self.template + kotka, in: "kymi", kinds: ["interface-missing"]) == [
        "\(Self.missing) area/hamina org/kymi 1 20000"
      ])
  }

  @Test(
    "each status is its own gap",
    arguments: [
      ("Note: -", "interface-unconfirmed", "org/kymi"),
      (
        "Agreed: 2026-01-01\nConfirmed: org/kymi 2026-01-01 agreed", "interface-one-side",
        "org/kotka"
      ),
      (
        "Agreed: 2026-01-01\nReview_by: 2026-11-22\nConfirmed: org/kymi 2026-01-01 agreed",
        "interface-lapsed", "org/kymi"
      ),
      (
        "Agreed: 2026-01-01\nReview_by: 2026-11-22\nConfirmed: org/kotka 2026-01-01 disputed",
        "interface-disputed", "org/kymi"
      ),
    ])
  func statuses(fields: String, kind: String, owner: String) {
    let more = Self.interface("x", area: "kotka", fields)
    #expect(GapCountry.gaps(more) == ["\(kind) interface/x area/kotka \(owner) 1 50000"])
  }

  @Test("what all have confirmed has no gap unless the day of the agreement is missing")
  func agreed() {
    let words = """
      Confirmed: org/kymi 2026-01-02 agreed
      Confirmed: org/kotka 2026-01-02 agreed
      """
    let agreed = Self.interface("x", area: "kotka", "Agreed: 2026-01-01\n" + words)
    #expect(GapCountry.gaps(agreed) == [])
    let router = GapCountry.router(Self.interface("x", area: "kotka", words))
    var report = GapReport(GapCountry.search(router))
    while !report.advance() {}
    #expect(report.gaps.map(\.detail) == [.noAgreed])
  }

  @Test("two interfaces of the same types and area with other leads point at each other")
  func circular() {
    let one = Self.interface("a", area: "kotka")
    let other = Self.interface("b", area: "kotka", lead: "kotka")
    #expect(
      GapCountry.gaps(one + other, kinds: ["circular"]) == [
        "circular interface/a area/kotka org/kymi 1 50000"
      ])
    // The nearer one goes before, and they do not contradict each other.
    let region = Self.interface("b", area: "kymi", lead: "kotka")
    #expect(GapCountry.gaps(one + region, kinds: ["circular"]) == [])
    #expect(
      GapCountry.gaps(one + Self.interface("b", area: "kotka"), kinds: ["circular"]) == [])
  }

  // MARK: since

  private static func changes(_ before: String, _ after: String) -> [String] {
    let past = GapCountry.router(before)
    let present = GapCountry.router(after)
    var report = GapReport(GapCountry.search(present), since: GapCountry.search(past))
    return GapCountry.lines(&report)
  }

  @Test("one municipality that agrees closes its own gap and leaves its neighbours'")
  func closes() {
    let kotka = Self.interface("kotka", area: "kotka")
    #expect(
      Self.changes(Self.template, Self.template + kotka) == [
        "closed \(Self.missing) area/kotka org/kymi 1 50000",
        "opened interface-unconfirmed interface/kotka area/kotka org/kymi 1 50000",
      ])
    #expect(
      Self.changes(Self.template + kotka, Self.template) == [
        "opened \(Self.missing) area/kotka org/kymi 1 50000",
        "closed interface-unconfirmed interface/kotka area/kotka org/kymi 1 50000",
      ])
  }

  @Test("numbers that moved and texts that changed open and close nothing") func same() {
    let earlier = "Id: contact/aa\nName: aa\nKind: role\nOrg: org/liitto\nVerified: 2026-11-01\n\n"
    let one = Self.interface("x", area: "kotka")
    #expect(Self.changes(Self.template + one, Self.template + one + earlier) == [])
    #expect(Self.changes(one, one.replacing("Note: -", with: "Note: toinen")) == [])
  }

  // MARK: the table

  @Test("every kind stands in the table once, in each language, with a remedy") func table() {
    #expect(Set(GapKind.all.map(\.word)).count == GapKind.all.count)
    for kind in GapKind.all {
      for language in AnswerLanguage.allCases {
        #expect(!kind.labels[language].isEmpty && !kind.text[language].isEmpty)
        #expect(!kind.remedy[language].isEmpty)
      }
    }
  }

  @Test("looking in the smallest pieces finds the same") func pieces() {
    let more = Self.template + Self.interface("x", area: "kotka")
    var search = GapCountry.search(GapCountry.router(more))
    var pieces = 0
    while !search.advance(1) { pieces += 1 }
    #expect(pieces > 20)
    var report = GapReport(search)
    #expect(GapCountry.lines(&report) == GapCountry.gaps(more))
  }

  @Test("municipality by municipality there are as many as a region's gaps count") func folding() {
    let more =
      Self.template
      + "Id: type/diakonia\nName: Diakonia\nOrganizer: parish\n\n"
    func sum(_ area: String?) -> Int {
      var report = GapReport(GapCountry.search(GapCountry.router(more), in: area))
      while !report.advance() {}
      return report.gaps.reduce(0) { $0 + $1.municipalities }
    }
    let each = ["kotka", "hamina", "lappee", "helsinki"].map { sum($0) }
    #expect(each == [2, 2, 2, 1])
    #expect(sum(nil) == each.reduce(0, +))
    #expect(sum("kymi") == each[0] + each[1])
  }
}
