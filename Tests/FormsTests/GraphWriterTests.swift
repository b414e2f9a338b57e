import Testing

@testable import Forms

@Suite struct GraphWriterTests {
  private func node(_ id: String, _ label: [String]) -> GraphNode {
    GraphNode(
      id: id, label: label, shape: .rounded, fill: Colour(0xffffff), border: Colour(0x000000))
  }

  private func dot(_ label: String) -> String {
    var bytes: [UInt8] = []
    DOTWriter.append(node("a/b", [label]), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func mermaid(_ label: String) -> String {
    var bytes: [UInt8] = []
    MermaidWriter().append(node("a/b", [label]), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\"];b", #"a\"];b"#), (#"a\"#, #"a\\"#), ("<b>&lt;", "<b>&amp;lt;"), ("a\nb", "a b"),
  ])
  func `a label of DOT stays within its quotes`(_ label: String, _ written: String) {
    #expect(dot(label).contains("[label=\"\(written)\", "))
    #expect(dot(label).count { $0 == "\n" } == 1)
  }

  @Test(arguments: [
    ("a\"];b", "a#34;#93;#59;b"), ("<script>", "#60;script#62;"), ("`*x*`", "#96;#42;x#42;#96;"),
    ("ä #1;", "ä #35;1#59;"), ("a\nb", "a b"),
  ])
  func `a label of Mermaid has none of its syntax`(_ label: String, _ written: String) {
    #expect(mermaid(label).hasPrefix("|  aXb(\"\(written)\")\n|  style aXb "))
  }

  @Test func `different ids have different names in Mermaid`() {
    let ids = ["a/b", "a/b-c", "a/b.c", "a/b_c", "a/bc", "a/b--c", "a/b-.c", "end/end", "a-b/c"]
    #expect(Set(ids.map { MermaidWriter.identifier($0) }).count == ids.count)
    for id in ids {
      #expect(MermaidWriter.identifier(id).allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" })
    }
  }

  @Test func `a line's style goes by its number`() {
    var bytes: [UInt8] = []
    var writer = MermaidWriter()
    for line in [EdgeLine.solid, .dotted] {
      writer.append(
        GraphEdge(
          from: "a/b", to: "a/c", label: "x|y", line: line, colour: Colour(0x0000ff),
          isDirected: line == .solid), to: &bytes)
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        |  aXb -->|"x#124;y"| aXc
        |  linkStyle 0 stroke:#0000ff
        |  aXb -.-|"x#124;y"| aXc
        |  linkStyle 1 stroke:#0000ff

        """)
  }
}
