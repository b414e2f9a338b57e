/// Graphs for Mermaid. Source: mermaid.js.org, flowchart syntax.
///
/// In a label all but letters, digits, blanks and a few harmless signs are written as `#code;`, so
/// that neither its own syntax nor HTML can be put in. Every line stands behind a `|`.
package struct MermaidWriter: Sendable {
  /// Lines drawn so far: a line's style is told by its number.
  private var edges = 0

  package init() {}

  package func begin(to bytes: inout [UInt8]) { line("flowchart LR", to: &bytes) }

  package func append(_ node: GraphNode, to bytes: inout [UInt8]) {
    let label = node.label.map { Self.escaped($0) }.joined(separator: "<br/>")
    let id = Self.identifier(node.id)
    let shape =
      switch node.shape {
      case .box: "[\"\(label)\"]"
      case .rounded: "(\"\(label)\")"
      case .diamond: "{{\"\(label)\"}}"
      }
    line("  \(id)\(shape)", to: &bytes)
    line(
      "  style \(id) fill:\(node.fill.hex),stroke:\(node.border.hex),color:#111111", to: &bytes)
  }

  package mutating func append(_ edge: GraphEdge, to bytes: inout [UInt8]) {
    let arrow =
      switch (edge.line, edge.isDirected) {
      case (.dashed, true), (.dotted, true): "-.->"
      case (.dashed, false), (.dotted, false): "-.-"
      case (.bold, true): "==>"
      case (.bold, false): "==="
      case (.solid, true): "-->"
      case (.solid, false): "---"
      }
    let label = edge.label.map { "|\"\(Self.escaped($0))\"|" } ?? ""
    line(
      "  \(Self.identifier(edge.from)) \(arrow)\(label) \(Self.identifier(edge.to))", to: &bytes)
    line("  linkStyle \(edges) stroke:\(edge.colour.hex)", to: &bytes)
    edges += 1
  }

  /// An id of a record as a name that Mermaid takes, another for each: capitals stand in no id.
  package static func identifier(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
      case "-": name += "_"
      case "/": name += "X"
      default: name += "U\(scalar.value)U"
      }
    }
    return name
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " "
        || scalar == "," || scalar == "." || scalar == "-" || scalar == "/" || scalar == ":"
      if isPlain {
        escaped.unicodeScalars.append(scalar)
      } else if scalar.value < 0x20 {
        escaped += " "
      } else {
        escaped += "#\(scalar.value);"
      }
    }
    return escaped
  }

  private func line(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "|"))
    bytes += text.utf8
    bytes.append(0x0A)
  }
}
