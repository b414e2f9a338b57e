import Testing

@testable import Forms

@Suite struct HTMLWriterTests {
  private func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    body(&html)
    html.closeAll()
    var bytes: [UInt8] = []
    html.drain(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"),
    ("say \"x\"", "say \"x\""), ("ä ☎", "ä ☎"), ("\u{1}\u{7F}", "  "), ("a\nb", "a<br>b"),
  ])
  func `text is escaped`(_ text: String, _ escaped: String) {
    #expect(written { $0.element("p", text: text) } == "|<p>\(escaped)</p>\n")
  }

  @Test func `a value stays within its quotes and its line`() {
    let text = written { $0.element("p", [.init("title", "\"><b>&\n'")], text: "") }
    #expect(text == "|<p title=\"&quot;&gt;&lt;b&gt;&amp; '\"></p>\n")
  }

  @Test func `an anchor has no blanks and leads within the page`() {
    let text = written { html in
      html.element("a", [.href("x y")], text: "")
      html.element("p", [.id("x y")], text: "")
    }
    #expect(text == "|<a href=\"#x-y\"></a><p id=\"x-y\"></p>\n")
  }

  @Test func `every line has its mark, also where a style sheet breaks`() {
    var sheet = StyleSheet()
    sheet.add("a{}\nb{}")
    sheet.add("c", [("color", Colour(0x0102ff))])
    let text = written { html in
      html.doctype()
      html.style(sheet)
      html.element("p", text: "x")
    }
    #expect(
      text == "|<!DOCTYPE html>\n|<style>\n|a{}\n|b{}\n|c{color:#0102ff}\n|</style>\n|<p>x</p>\n")
  }

  @Test func `what is open stays open from piece to piece`() {
    var html = HTMLWriter()
    var bytes: [UInt8] = []
    html.open("main")
    html.open("p")
    html.text("a")
    html.drain(to: &bytes)
    html.text("b")
    html.close()
    html.drain(to: &bytes)
    html.closeAll()
    html.drain(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "|<main><p>ab</p>\n|</main>\n")
  }

  @Test func `a label that has no room is cut, and says all when pointed at`() {
    let text = written { $0.label("t", "abcdef<", at: .init(1, 2), charactersMax: 4) }
    #expect(
      text == "|<text class=\"t\" x=\"1\" y=\"2\"><title>abcdef&lt;</title>\n|abc…</text>\n")
    let whole = written { $0.label("t", "abcd", at: .init(1, 2), charactersMax: 4) }
    #expect(whole == "|<text class=\"t\" x=\"1\" y=\"2\">abcd</text>\n")
  }

  @Test(arguments: [
    (Length(12), "12"), (Length(tenths: 125), "12.5"), (Length(tenths: -3), "-0.3"),
    (Length(10).scaled(1, of: 3), "3.3"), (Length(10).scaled(1, of: 0), "0"),
  ])
  func `lengths are short`(_ length: Length, _ text: String) { #expect(length.text == text) }
}
