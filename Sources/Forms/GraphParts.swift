/// What a graph's node is drawn as; the writers of each form know how.
package enum NodeShape: Sendable {
  case box, rounded, diamond
}

/// How a line of a graph is drawn.
package enum EdgeLine: Sendable {
  case solid, dashed, dotted, bold
}

/// A node of a graph as it is drawn.
package struct GraphNode: Sendable {
  package var id: String
  /// Lines of its label.
  package var label: [String]
  package var shape: NodeShape
  package var fill: Colour
  package var border: Colour

  package init(id: String, label: [String], shape: NodeShape, fill: Colour, border: Colour) {
    self.id = id
    self.label = label
    self.shape = shape
    self.fill = fill
    self.border = border
  }
}

/// A line between two nodes as it is drawn.
package struct GraphEdge: Sendable {
  package var from: String
  package var to: String
  package var label: String?
  package var line: EdgeLine
  package var colour: Colour
  /// Whether it points from the one to the other.
  package var isDirected: Bool

  package init(
    from: String, to: String, label: String?, line: EdgeLine, colour: Colour, isDirected: Bool
  ) {
    self.from = from
    self.to = to
    self.label = label
    self.line = line
    self.colour = colour
    self.isDirected = isDirected
  }
}
