import Cooperation
import Forms
import Registry
import Routing
import Testing

@testable import Reports

/// What every page must be, whoever looks at it and however.
@Suite struct PageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: ReportKind
    let area: String?
    let language: AnswerLanguage

    var testDescription: String { "\(kind) in \(area ?? "all") \(language)" }
  }

  static let cases = ReportKind.allCases.flatMap { kind in
    ["area/etela", "area/alue", nil].flatMap { area in
      AnswerLanguage.allCases.map { Case(kind: kind, area: area, language: $0) }
    }
  }

  private func tree(_ one: Case) throws -> PageTree {
    let context = try Fixture.context(Fixture.router(), in: one.area, language: one.language)
    return PageTree(Fixture.page(one.kind, context).text)
  }

  @Test(arguments: cases)
  func `a page is well-formed and runs and fetches nothing`(_ one: Case) throws {
    let tree = try tree(one)
    #expect(tree.problems == [])
    let names = Set(tree.elements.map(\.name))
    for forbidden in ["script", "img", "iframe", "object", "link", "base", "form", "image", "use"] {
      #expect(!names.contains(forbidden))
    }
    for element in tree.elements {
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "src" && name != "srcdoc")
        if name == "href" { #expect(value.hasPrefix("#")) }
        if name == "style" { #expect(element.name == "col") }
      }
    }
    let style = try #require(tree.all("style").first).text
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test(arguments: cases)
  func `a page has its language, landmarks, and headings in order`(_ one: Case) throws {
    let tree = try tree(one)
    #expect(tree.all("html").first?["lang"] == one.language.rawValue)
    #expect(tree.all("title").first?.text.isEmpty == false)
    #expect(tree.all("main").count == 1 && tree.all("header").count == 1)
    #expect(tree.all("h1").count == 1)
    let levels = tree.elements.compactMap { element -> Int? in
      element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
    }
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    let skip = try #require(tree.all("a").first)
    #expect(skip["href"] == "#content" && tree.all("main").first?["id"] == "content")
  }

  @Test(arguments: cases)
  func `ids stand once, and what points at one finds it`(_ one: Case) throws {
    let tree = try tree(one)
    let ids = tree.elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    for element in tree.elements {
      if let anchor = element["href"] { #expect(ids.contains(String(anchor.dropFirst()))) }
      for id in (element["aria-labelledby"] ?? "").split(separator: " ") {
        #expect(ids.contains(String(id)))
      }
    }
  }

  @Test(arguments: cases)
  func `tables have captions and heads, drawings have words`(_ one: Case) throws {
    let tree = try tree(one)
    for place in tree.places(of: "table") {
      let parts = tree.parts(of: place)
      #expect(parts.contains { $0.name == "caption" && !$0.text.isEmpty })
      let heads = parts.filter { $0.name == "th" }
      #expect(heads.allSatisfy { $0["scope"] == "col" || $0["scope"] == "row" })
      // Each row has as many cells as there are heads of columns.
      let columns = heads.count { $0["scope"] == "col" }
      for row in tree.places(of: "tr") where tree.elements[row].within.contains(place) {
        let cells = tree.parts(of: row).filter { $0.name == "td" || $0.name == "th" }
        #expect(cells.count == columns)
      }
    }
    for place in tree.places(of: "svg") {
      let svg = tree.elements[place]
      if svg["aria-hidden"] == "true" { continue }
      #expect(svg["role"] == "img")
      let parts = tree.parts(of: place)
      #expect(parts.contains { $0.name == "title" && !$0.text.isEmpty })
      #expect(parts.contains { $0.name == "desc" && !$0.text.isEmpty })
      // What is one image to a screen reader must have nothing to stop at.
      #expect(!parts.contains { $0["tabindex"] != nil || $0.name == "a" })
    }
    for element in tree.elements where element["tabindex"] == "0" {
      #expect(element["role"] == "region" && element["aria-label"]?.isEmpty == false)
    }
  }

  @Test(arguments: cases)
  func `no text of a record becomes an element`(_ one: Case) throws {
    let context = try Fixture.context(Fixture.router(), in: one.area, language: one.language)
    let page = Fixture.page(one.kind, context).text
    for text in Fixture.hostile where text.contains("<") { #expect(!page.contains(text)) }
    #expect(!page.lowercased().contains("<script") && !page.contains("onerror=alert(1)\""))
  }

  @Test func `what was escaped is still there to be read`() throws {
    let context = try Fixture.context(Fixture.router(), in: "area/alue")
    let page = Fixture.page(.map, context).text
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("javascript:alert(1)"))
  }

  @Test func `stable ids stand on the page`() throws {
    let router = try Fixture.router()
    let map = Fixture.page(.map, try Fixture.context(router, in: "area/alue")).text
    for id in ["service/neuvola", "interface/kerho", "type/kirjasto"] {
      #expect(map.contains(">\(id)<"))
    }
    #expect(map.contains("id=\"interface/kerho\""))
    let plan = Fixture.page(.plan, try Fixture.context(router, in: "area/alue")).text
    #expect(plan.contains("id=\"measure/a\"") && plan.contains("id=\"indicator/a\""))
  }

  @Test(arguments: ReportKind.allCases)
  func `whom one may not see is on no page`(_ kind: ReportKind) throws {
    let router = try Fixture.router()
    for area in ["area/etela", "area/alue", nil] {
      let page = Fixture.page(
        kind, try Fixture.context(router, in: area, viewer: Viewer(sees: .public))
      ).text
      #expect(!page.contains("Salla") && !page.contains("+9991000004"))
    }
  }

  @Test func `an empty registry has pages, too`() {
    let context = ReportContext(
      router: Router(.empty), area: nil, type: nil,
      time: LocalTime(CivilDate(dayNumber: 20_000)), viewer: .all, language: .en)
    for kind in ReportKind.allCases {
      let tree = PageTree(Fixture.page(kind, context).text)
      #expect(tree.problems == [] && tree.all("h1").count == 1)
    }
  }
}
