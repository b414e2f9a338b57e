import Cooperation
import Forms
import Registry
import Reports
import Routing

/// The answer of `graph`: nodes, then edges, as rows or as a graph for other programs, written in
/// pieces from the registry that it began with.
struct GraphList: LongAnswer {
  private let router: Router
  private let language: AnswerLanguage
  private let document: DocumentForm?
  private var graph: CooperationGraph
  private var sink: RowSink
  private var mermaid = MermaidWriter()
  private var isFound = false
  private var next = 0
  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - graph: what is written of it.
  ///   - form: of rows.
  ///   - document: `dot` or `mermaid`; nil for rows.
  ///   - language: of names and words.
  init(
    _ router: Router, _ graph: CooperationGraph, as form: Form, or document: DocumentForm?,
    in language: AnswerLanguage
  ) {
    self.router = router
    self.graph = graph
    self.language = language
    self.document = document
    sink = RowSink(
      as: form,
      columns: [
        "Part", "Id", "Name", "Kind", "Owner_kind", "From", "To", "Status", "Basis",
      ])
  }

  mutating func step(_ reply: inout Reply) -> Bool {
    guard isFound else {
      isFound = graph.proceed(router)
      if isFound { begin(&reply) }
      return false
    }
    let total = graph.nodes.count + graph.edges.count
    if next < total {
      if next < graph.nodes.count {
        write(graph.nodes[next], to: &reply)
      } else {
        write(graph.edges[next - graph.nodes.count], to: &reply)
      }
      next += 1
      return false
    }
    if document == .dot { DOTWriter.end(to: &reply.bytes) }
    if document == nil, total == 0 { sink.writeNothing(to: &reply, Self.nothing[language]) }
    reply.ok(count: total, revision: registry.revision)
    return true
  }

  private func begin(_ reply: inout Reply) {
    switch document {
    case .dot: DOTWriter.begin(name: "yhdyspinta", to: &reply.bytes)
    case .mermaid: mermaid.begin(to: &reply.bytes)
    default: break
    }
  }

  // MARK: parts

  private mutating func write(_ number: Registry.Number, to reply: inout Reply) {
    let node = GraphStyle.node(number, registry, language)
    switch document {
    case .dot: return DOTWriter.append(node, to: &reply.bytes)
    case .mermaid: return mermaid.append(node, to: &reply.bytes)
    default: break
    }
    let record = registry[number]
    let name = RecordText.name(of: record, in: language)
    var row = Row()
    row.add("Part", "node")
    row.add("Id", record.id)
    row.add("Name", name)
    row.add("Kind", record.kind.spec.name)
    row.add("Owner_kind", ownerKind(of: number).rawValue)
    sink.write(row, to: &reply) { $0.line("\(name)  \(record.idText)", rest: 4) }
  }

  private func ownerKind(of number: Registry.Number) -> OwnerKind {
    switch registry[number].kind {
    case .org: OwnerKind(of: number, registry)
    case .type: OwnerKind(organizing: number, registry)
    default:
      registry.target(.owner, of: number).map { OwnerKind(of: $0, registry) } ?? .private
    }
  }

  private mutating func write(_ edge: CooperationGraph.Edge, to reply: inout Reply) {
    let look = GraphStyle.edge(edge, registry, language)
    switch document {
    case .dot: return DOTWriter.append(look, to: &reply.bytes)
    case .mermaid: return mermaid.append(look, to: &reply.bytes)
    default: break
    }
    let (from, to) = (registry[edge.from], registry[edge.to])
    var row = Row()
    row.add("Part", "edge")
    row.add("Id", edge.record.map { registry[$0].id })
    row.add("Kind", edge.relation.rawValue)
    row.add("From", from.id)
    row.add("To", to.id)
    row.add("Status", edge.status?.rawValue)
    if edge.relation == .owner { row.add("Basis", edge.isByLaw ? "statute" : "registered") }
    let (one, other) = (name(of: edge.from), name(of: edge.to))
    sink.write(row, to: &reply) { layout in
      let arrow = look.isDirected ? "→" : "↔"
      let words = look.label.map { " (\($0))" } ?? ""
      layout.line("\(one) \(arrow) \(other)\(words)", first: 2, rest: 6)
    }
  }

  private func name(of number: Registry.Number) -> String {
    RecordText.name(of: registry[number], in: language)
  }

  private static let nothing = Labels(
    "Ei mitään piirrettävää.", "Inget att rita.", "Nothing to draw.")
}
