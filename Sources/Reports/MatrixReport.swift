import Cooperation
package import Forms
import Registry
import Routing

/// The matrix of an area: types of service down, municipalities, regions or owners across, and in
/// each cell who is responsible, who takes part, and how things stand with the neighbours.
package struct MatrixReport: Report {
  /// Columns up to which owners stand by name in the cells.
  private static let namedMax = 8

  private enum Step {
    case collect, begin, rows, complete
  }

  private let context: ReportContext
  private var page: Page
  private var walk: MatrixWalk
  private var step: Step
  private var rows: [Matrix.Row] = []
  private var columns: [Matrix.Column] = []
  private var tableColumns: [Page.Column] = []
  private var next = 0
  package private(set) var count = 0

  private var matrix: Matrix { walk.matrix }

  package init(_ context: ReportContext) {
    self.context = context
    let registry = context.registry
    let types =
      context.type.map { Matrix.types(registry, under: $0) } ?? Matrix.types(registry)
    walk = MatrixWalk(
      Matrix(context.router, types: types, in: context.area, by: nil, at: context.time))
    page = context.page(MatrixPageText.title, sections: [("matrix", MatrixPageText.heading)])
    // Whose columns there are is known when all rows are.
    step = walk.matrix.layout == .owner ? .collect : .begin
  }

  package mutating func writePiece(to html: inout HTMLWriter) -> Bool {
    switch step {
    case .collect:
      if let row = walk.step() { rows.append(row) }
      if walk.isDone { step = .begin }
    case .begin:
      columns = matrix.columns(of: rows)
      begin(&html)
      step = .rows
    case .rows:
      if matrix.layout == .owner {
        if next < rows.count { write(rows[next], &html) }
        next += 1
      } else if let row = walk.step() {
        write(row, &html)
      }
      let isDone = matrix.layout == .owner ? next >= rows.count : walk.isDone
      if isDone {
        end(&html)
        step = .complete
      }
    case .complete: break
    }
    return step == .complete
  }

  // MARK: page

  private mutating func begin(_ html: inout HTMLWriter) {
    let language = context.language
    page.isWide = columns.count > 4
    page.begin(&html)
    page.open("matrix", &html)
    html.element("p", text: MatrixPageText.reading[language])
    page.legend(kinds: OwnerKind.allCases, statuses: InterfaceStatus.allCases, &html)
    tableColumns =
      [.init(label: Words.type)]
      + columns.map { column in
        let name = column.head.map { context.name(of: $0) } ?? MatrixPageText.nobody[language]
        return .init(label: Labels(name, name, name))
      }
    let isWide = columns.count > Self.namedMax
    page.openTable(
      tableColumns, caption: MatrixPageText.caption[language], isStacked: !isWide, &html)
  }

  private func end(_ html: inout HTMLWriter) {
    page.closeTable(&html)
    html.close()
    page.end(&html)
  }

  private mutating func write(_ row: Matrix.Row, _ html: inout HTMLWriter) {
    let cells = matrix.cells(of: row, in: columns)
    let (context, registry) = (context, context.registry)
    let id = registry[row.type].idText
    page.row(id, tableColumns, &html) { column, html in
      if column == 0 {
        html.text(context.name(of: row.type) + " ")
        page.identifier(id, &html)
      } else {
        write(cells[column - 1], columns[column - 1], &html)
      }
    }
    count += 1
  }

  // MARK: cells

  private func write(
    _ cell: Matrix.Cell, _ column: Matrix.Column, _ html: inout HTMLWriter
  ) {
    let language = context.language
    let isNamed = columns.count <= Self.namedMax
    if cell.has(.missing) {
      html.element("span", [.class("status s-disputed")], text: MatrixPageText.missing[language])
      html.text(" ")
    }
    if cell.has(.doubled) {
      html.element("span", [.class("status s-disputed")], text: MatrixPageText.doubled[language])
      html.text(" ")
    }
    if matrix.layout == .owner {
      for role in [Matrix.Role.responsible, .participant] where cell.has(role) {
        html.element("b", text: MatrixPageText.role(role)[language])
        html.text(" ")
      }
    } else {
      writeMarks(of: cell, column, isNamed: isNamed, &html)
    }
    guard let status = cell.status else { return }
    if isNamed {
      html.text("\n")
      page.mark(of: status, &html)
    } else {
      html.element("span", [.init("class", "status \(status.style)")]) { html in
        html.element("span", [.init("aria-hidden", "true")], text: Palette.sign(of: status))
        html.element("span", [.class("hidden")], text: Words.name(of: status)[language])
      }
    }
  }

  /// The bodies of a cell: by name where there is room, otherwise by the letters of their kinds.
  private func writeMarks(
    of cell: Matrix.Cell, _ column: Matrix.Column, isNamed: Bool, _ html: inout HTMLWriter
  ) {
    let language = context.language
    var told: [OwnerKind] = []
    for mark in cell.marks where mark.role == .responsible || mark.role == .doubled {
      guard let org = mark.org else { continue }
      let kind = OwnerKind(of: org, context.registry)
      if isNamed {
        writeTag(kind, context.name(of: org), &html)
      } else if !told.contains(kind) {
        told.append(kind)
        let same = cell.marks.filter { other in
          (other.role == .responsible || other.role == .doubled)
            && other.org.map { OwnerKind(of: $0, context.registry) } == kind
        }.reduce(0) { $0 + $1.municipalities }
        writeTag(
          kind, same == column.municipalities.count ? "" : String(same), &html)
      }
    }
    let participants = cell.marks.filter { $0.role == .participant }
    guard !participants.isEmpty else { return }
    if isNamed, participants.count <= 4 {
      let names = participants.compactMap { $0.org.map { context.name(of: $0) } }
      html.element("small", text: "\n+ \(names.joined(separator: ", "))")
    } else {
      html.element("small", text: " + \(participants.count)")
      html.element("span", [.class("hidden")], text: MatrixPageText.participants[language])
    }
  }

  private func writeTag(_ kind: OwnerKind, _ text: String, _ html: inout HTMLWriter) {
    let language = context.language
    html.element("span", [.init("class", "tag \(kind.style)")]) { html in
      html.element("b", [.init("aria-hidden", "true")], text: Words.letter(of: kind)[language])
      html.element("span", [.class("hidden")], text: Words.name(of: kind)[language])
      if !text.isEmpty { html.text(" " + text) }
    }
    html.text(" ")
  }
}

/// What a page of a matrix says.
enum MatrixPageText {
  static let title = Labels("Vastuumatriisi", "Ansvarsmatris", "Matrix of responsibilities")
  static let heading = Labels(
    "Mitkä tehtävät ja palvelut, kenen vastuulla", "Vilka uppgifter och tjänster, vems ansvar",
    "Which tasks and services, and whose responsibility")
  static let reading = Labels(
    "Solussa on ensin vastuutaho, sitten plusmerkin jälkeen osallistuvat ja viimeksi huonoimman "
      + "yhdyspinnan tila. Luku kirjaimen perässä on kuntien määrä, jos kaikki eivät ole samaa.",
    "I cellen står först den ansvariga, efter plustecknet de som deltar och sist läget för den "
      + "sämsta gränsytan. En siffra efter bokstaven är antalet kommuner, om inte alla.",
    "A cell has the owner first, after the plus who takes part, and last how the worst interface "
      + "stands. A number behind a letter counts municipalities where not all are alike.")
  static let caption = Labels(
    "Palvelutyypit riveillä, kunnat, alueet tai vastuutahot sarakkeissa",
    "Tjänstetyper i raderna, kommuner, områden eller ansvariga i kolumnerna",
    "Service types in rows; municipalities, regions or owners in columns")
  static let nobody = Labels("ei kukaan", "ingen", "nobody")
  static let missing = Labels("✗ vastuutaho puuttuu", "✗ ansvarig saknas", "✗ no owner")
  static let doubled = Labels(
    "‼ kaksi vastuussa", "‼ två ansvarar", "‼ two claim it")
  static let participants = Labels("osallistujaa", "deltar", "taking part")

  static func role(_ role: Matrix.Role) -> Labels {
    switch role {
    case .responsible: Labels("vastaa", "ansvarar", "responsible")
    case .doubled: doubled
    case .participant: Labels("osallistuu", "deltar", "takes part")
    case .missing: missing
    }
  }
}
