import Cooperation
import Registry
import Routing

/// `matrix`: who is responsible for what where, types down and places or owners across.
extension CommandTable {
  static let matrix = CommandSpec(
    "matrix", alias: "matriisi",
    usage:
      "matrix [in=AREA] [type=TYPE|preventive|early|intensified] [by=owner|municipality|region] [at=TIME]",
    options: [
      inArea,
      .init(
        name: "type", value: "TYPE|preventive|early|intensified",
        summary: Labels(
          "palvelutyyppi tai sen taso", "tjänstetyp eller dess nivå",
          "service type, or a level of types")),
      .init(
        name: "by", value: "owner|municipality|region",
        summary: Labels(
          "taulukon sarakkeet", "tabellens kolumner", "columns of the table")),
      atTime,
    ],
    rest: .words(0...0),
    summary: Labels(
      "tehtävät ja kenen vastuulla ne ovat", "uppgifter och vems ansvar de är",
      "tasks and whose responsibility they are"),
    example: "matrix in=Kymenlaakso type=varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    let layout = try request.choice("by", in: line, Matrix.Layout.allCases.map(\.rawValue))
    let area = try request.area(line, core, session)
    let matrix = Matrix(
      core.router, types: try types(line, request, core), in: area,
      by: layout.flatMap { Matrix.Layout(rawValue: $0) }, at: request.time(core))
    reply.rest = MatrixList(matrix, of: area, as: request.form, in: request.language)
  }

  /// What `type=` names: a type with the narrower ones, the types of a level, or all.
  private static func types(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core
  ) throws(CommandError) -> [Registry.Number] {
    guard let name = try request.option("type", in: line) else {
      return Matrix.types(core.registry)
    }
    if let level = ServiceLevel(rawValue: String(decoding: name, as: UTF8.self)) {
      return Matrix.types(core.registry, ofLevel: level.rawValue)
    }
    return Matrix.types(core.registry, under: try number(ofType: name, core))
  }
}
