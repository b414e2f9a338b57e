/// Graphs for Graphviz. Source: graphviz.org, The DOT Language.
///
/// Ids and labels are quoted strings, in which `"` and `\` are escaped and nothing else means
/// anything. Every line stands behind a `|`.
package enum DOTWriter {
  package static func begin(name: String, to bytes: inout [UInt8]) {
    line("digraph \(quoted(name)) {", to: &bytes)
    line("  graph [rankdir=LR, splines=true, fontname=\"sans-serif\"];", to: &bytes)
    line("  node [fontname=\"sans-serif\", style=\"filled\"];", to: &bytes)
    line("  edge [fontname=\"sans-serif\", fontsize=10];", to: &bytes)
  }

  package static func append(_ node: GraphNode, to bytes: inout [UInt8]) {
    let shape =
      switch node.shape {
      case .box: "shape=box"
      case .rounded: "shape=box, style=\"filled,rounded\""
      case .diamond: "shape=hexagon"
      }
    line(
      "  \(quoted(node.id)) [label=\(quoted(node.label)), \(shape), "
        + "fillcolor=\"\(node.fill.hex)\", color=\"\(node.border.hex)\"];", to: &bytes)
  }

  package static func append(_ edge: GraphEdge, to bytes: inout [UInt8]) {
    let style =
      switch edge.line {
      case .solid: "solid"
      case .dashed: "dashed"
      case .dotted: "dotted"
      case .bold: "bold"
      }
    var attributes = "color=\"\(edge.colour.hex)\", style=\(style)"
    if let label = edge.label {
      attributes = "label=\(quoted(label)), fontcolor=\"\(edge.colour.hex)\", " + attributes
    }
    if !edge.isDirected { attributes += ", dir=none" }
    line("  \(quoted(edge.from)) -> \(quoted(edge.to)) [\(attributes)];", to: &bytes)
  }

  package static func end(to bytes: inout [UInt8]) { line("}", to: &bytes) }

  private static func quoted(_ text: String) -> String { quoted([text]) }

  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map { line in
      var text = ""
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\"", "\\": text += "\\" + String(scalar)
        case ..<" ", "\u{7F}": text += " "
        // Graphviz reads entities of HTML in every label.
        case "&": text += "&amp;"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
    return "\"" + escaped.joined(separator: "\\n") + "\""
  }

  private static func line(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "|"))
    bytes += text.utf8
    bytes.append(0x0A)
  }
}
