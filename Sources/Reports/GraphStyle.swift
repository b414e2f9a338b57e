package import Cooperation
package import Forms
package import Registry

/// How a graph's parts look in DOT and Mermaid: the colours of the maps, and shapes and lines that
/// tell the same without colour.
package enum GraphStyle {
  package static func node(
    _ number: Registry.Number, _ registry: Registry, _ language: AnswerLanguage
  ) -> GraphNode {
    let record = registry[number]
    let name = RecordText.name(of: record, in: language)
    let owner: OwnerKind
    let shape: NodeShape
    switch record.kind {
    case .org: (owner, shape) = (OwnerKind(of: number, registry), .box)
    case .type: (owner, shape) = (OwnerKind(organizing: number, registry), .diamond)
    default:
      owner = registry.target(.owner, of: number).map { OwnerKind(of: $0, registry) } ?? .private
      shape = .rounded
    }
    return GraphNode(
      id: record.idText, label: [name, record.idText], shape: shape,
      fill: Palette.fill(of: owner), border: Palette.border(of: owner))
  }

  package static func edge(
    _ edge: CooperationGraph.Edge, _ registry: Registry, _ language: AnswerLanguage
  ) -> GraphEdge {
    let line: EdgeLine
    switch edge.status {
    case .agreed: line = .solid
    case .unconfirmed, .lapsed: line = .dashed
    case .disputed: line = .bold
    case .missing: line = .dotted
    case nil: line = edge.isByLaw ? .dashed : .solid
    }
    let words = edge.status.map { Words.name(of: $0)[language] }
    return GraphEdge(
      from: registry[edge.from].idText, to: registry[edge.to].idText,
      label: words ?? (edge.isByLaw ? Words.byLaw[language] : nil), line: line,
      colour: edge.status.map { Palette.colour(of: $0) } ?? Palette.line,
      isDirected: edge.relation == .owner || edge.relation == .type)
  }
}
