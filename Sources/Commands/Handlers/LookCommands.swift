import Cooperation
import Forms
import Registry
import Reports
import Routing
import Wire

/// `graph` and `report`: who is responsible and what has been agreed, to look at.
extension CommandTable {
  static let graph = CommandSpec(
    "graph", alias: "kaavio", usage: "graph [in=AREA] [type=TYPE] [at=TIME]",
    options: [inArea, onlyType, atTime], rest: .words(0...0), documents: [.dot, .mermaid],
    summary: Labels(
      "vastuut ja yhdyspinnat kaaviona", "ansvar och gränsytor som graf",
      "responsibilities and interfaces as a graph"),
    example: "graph in=Kotka type=neuvola as=mermaid"
  ) { line, request, core, session, reply throws(CommandError) in
    let area = try request.area(line, core, session)
    let graph = CooperationGraph(
      of: area, type: try request.type(line, core), at: request.time(core), core.registry)
    reply.rest = GraphList(
      core.router, graph, as: request.form, or: request.document, in: request.language)
  }

  static let report = CommandSpec(
    "report", alias: "raportti",
    usage: "report [in=AREA] [type=TYPE] [at=TIME] map|matrix|gaps|plan|clarity",
    options: [inArea, onlyType, atTime], rest: .words(1...1), documents: [.html],
    isDocument: true,
    summary: Labels(
      "sivu katsottavaksi ja tulostettavaksi", "en sida att titta på och skriva ut",
      "a page to look at and to print"),
    example: "report in=Kymenlaakso map"
  ) { line, request, core, session, reply throws(CommandError) in
    let word = String(decoding: try request.word(0, in: line), as: UTF8.self)
    guard let kind = ReportKind(rawValue: word) else {
      throw .wrongWords(usage: request.spec.usage)
    }
    let context = ReportContext(
      router: core.router, area: try request.area(line, core, session),
      type: try request.type(line, core), time: request.time(core),
      viewer: session.rights.viewer, language: request.language)
    reply.rest = PageAnswer(kind.report(context), revision: core.registry.revision)
  }

  private static let onlyType = CommandSpec.Option(
    name: "type", value: "TYPE",
    summary: Labels("palvelutyyppi", "tjänstetyp", "service type"))
}

extension Request {
  /// The type that `type=` names; nil if it was not given.
  fileprivate func type(
    _ line: Span<UInt8>, _ core: borrowing Core
  ) throws(CommandError) -> Registry.Number? {
    guard let name = try option("type", in: line) else { return nil }
    return try CommandTable.number(ofType: name, core)
  }
}
