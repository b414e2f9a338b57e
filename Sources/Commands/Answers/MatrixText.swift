import Cooperation
import Forms
import Registry
import Routing

/// A matrix on a screen of 80 columns: letters in the cells, in as many blocks as the columns need,
/// and behind the last one what the letters mean.
struct MatrixText {
  /// Columns that the types' names take.
  private static let nameColumns = 31
  /// Most columns whose heads are names; more have numbers.
  private static let namedMax = 6

  private let matrix: Matrix
  private let columns: [Matrix.Column]
  private let title: String
  private let language: AnswerLanguage
  private var names: [String] = []
  private var cells: [[String]] = []
  private var width = 3
  private var next = 0
  private(set) var isDone = false
  private var registry: Registry { _read { yield matrix.router.registry } }

  /// - Parameters:
  ///   - matrix: what is written.
  ///   - columns: of it.
  ///   - area: what it is of; nil for the country.
  ///   - language: of names and letters.
  init(
    _ matrix: Matrix, _ columns: [Matrix.Column], of area: Registry.Number?,
    in language: AnswerLanguage
  ) {
    self.matrix = matrix
    self.columns = columns
    self.language = language
    let place = area.map { RecordText.name(of: matrix.router.registry[$0], in: language) }
    title = "\(Self.heading[language]): \(place ?? Self.country[language])"
  }

  private var isNumbered: Bool { matrix.layout != .municipality || columns.count > Self.namedMax }

  /// Takes a row.
  mutating func add(_ row: Matrix.Row) {
    names.append(RecordText.name(of: registry[row.type], in: language))
    let texts = matrix.cells(of: row, in: columns).map { text(of: $0) }
    width = max(width, (texts.map(\.count).max() ?? 0) + 1)
    cells.append(texts)
  }

  // MARK: cells

  private func text(of cell: Matrix.Cell) -> String {
    var text = ""
    if matrix.layout == .owner {
      if cell.has(.responsible) || cell.has(.doubled) { text += Self.responsible[language] }
      if cell.has(.participant) { text += Self.participant[language] }
    } else {
      text += letters(of: cell, [.responsible, .doubled])
      text += letters(of: cell, [.participant]).lowercased()
    }
    if cell.has(.doubled) { text += "2" }
    if cell.has(.missing) { text += "–" }
    return text + (cell.status.map { Self.mark($0) } ?? "")
  }

  /// The letters of the kinds of those who have a role, each once.
  private func letters(of cell: Matrix.Cell, _ roles: [Matrix.Role]) -> String {
    var text = ""
    for mark in cell.marks where roles.contains(mark.role) {
      let one = mark.org.flatMap { letter(of: $0) } ?? "?"
      if !text.contains(one) { text += one }
    }
    return text
  }

  private func letter(of org: Registry.Number) -> String? {
    let kind = registry[org].string(.kind)
    return Self.kinds.first { $0.kind == kind }?.letter[language]
  }

  private static func mark(_ status: InterfaceStatus) -> String {
    switch status {
    case .agreed: ""
    case .unconfirmed: "'"
    case .missing: "*"
    case .lapsed: "~"
    case .disputed: "!"
    }
  }

  // MARK: lines

  /// Writes the next columns that fit a line; behind the last ones the legend.
  mutating func writeBlock(to layout: inout TextLayout) {
    if next == 0 { layout.line(title) }
    let fitting = (TextLayout.columns - Self.nameColumns) / cellColumns
    let block = next..<min(columns.count, next + max(1, fitting))
    if !cells.isEmpty, !columns.isEmpty {
      layout.gap()
      if isNumbered { writeHeads(of: block, to: &layout) }
      let heads = block.map { isNumbered ? String($0 + 1) : head(of: $0) }
      layout.line(line("", heads))
      for (name, row) in zip(names, cells) { layout.line(line(name, Array(row[block]))) }
    }
    next = block.upperBound
    guard next == columns.count else { return }
    if cells.isEmpty {
      layout.line(Self.nothing[language])
    } else {
      layout.gap()
      writeLegend(to: &layout)
    }
    isDone = true
  }

  private var cellColumns: Int { isNumbered ? max(width, 4) : max(width, 8) }

  private func line(_ name: String, _ cells: [String]) -> String {
    var line = Self.cut(name, to: Self.nameColumns - 1)
    for (index, cell) in cells.enumerated() {
      let start = Self.nameColumns + index * cellColumns
      line += String(repeating: " ", count: max(0, start - line.count))
      line += Self.cut(cell, to: cellColumns - 1)
    }
    return line
  }

  private static func cut(_ text: String, to columns: Int) -> String {
    text.count <= columns ? text : text.prefix(columns - 1) + "…"
  }

  private func head(of place: Int) -> String {
    columns[place].head.map { RecordText.name(of: registry[$0], in: language) }
      ?? Self.nobody[language]
  }

  private func writeHeads(of block: Range<Int>, to layout: inout TextLayout) {
    layout.line(block.map { "\($0 + 1) \(head(of: $0))" }.joined(separator: "; "), rest: 2)
  }

  private func writeLegend(to layout: inout TextLayout) {
    if matrix.layout == .owner {
      layout.line("\(Self.ownerLegend[language]) \(Self.legend[language])", rest: 2)
    } else {
      let kinds = Self.kinds.map { "\($0.letter[language]) \($0.name[language])" }
      layout.line(kinds.joined(separator: ", ") + ". " + Self.placeLegend[language], rest: 2)
      layout.line(Self.legend[language], rest: 2)
    }
  }

  // MARK: words

  private static let heading = Labels("Vastuut", "Ansvar", "Responsibilities")
  private static let country = Labels("koko maa", "hela landet", "the whole country")
  private static let nothing = Labels(
    "Palvelutyyppejä ei ole.", "Det finns inga tjänstetyper.", "There are no service types.")
  private static let nobody = Labels("ei kukaan", "ingen", "nobody")
  private static let responsible = Labels("V", "A", "R")
  private static let participant = Labels("o", "d", "p")
  private static let kinds: [(kind: String, letter: Labels, name: Labels)] = [
    ("municipality", Labels("K", "K", "M"), Labels("kunta", "kommun", "municipality")),
    (
      "wellbeing-region", Labels("H", "V", "W"),
      Labels("hyvinvointialue", "välfärdsområde", "wellbeing region")
    ),
    ("third-sector", Labels("J", "T", "T"), Labels("järjestö", "tredje sektorn", "third sector")),
    ("parish", Labels("S", "F", "P"), Labels("seurakunta", "församling", "parish")),
    ("state", Labels("V", "S", "S"), Labels("valtio", "staten", "state")),
    ("private", Labels("Y", "P", "E"), Labels("yksityinen", "privat", "private enterprise")),
  ]
  private static let placeLegend = Labels(
    "Iso kirjain vastaa, pieni osallistuu.", "Stor bokstav ansvarar, liten deltar.",
    "A capital is responsible, a small letter takes part.")
  private static let ownerLegend = Labels(
    "V vastaa, o osallistuu.", "A ansvarar, d deltar.", "R is responsible, p takes part.")
  private static let legend = Labels(
    "– vastaava puuttuu, 2 kaksi katsoo vastaavansa. "
      + "Yhdyspinta: ! kiistetty, ~ vanhentunut, * sopimatta, ' vahvistamatta.",
    "– ansvarig saknas, 2 två anser sig ansvara. "
      + "Gränsyta: ! bestridd, ~ föråldrad, * inte avtalad, ' obekräftad.",
    "– nobody is responsible, 2 two claim it. "
      + "Interface: ! disputed, ~ lapsed, * not agreed, ' unconfirmed.")
}
