import Cooperation
import Forms
import Registry
import Routing

/// The answer of `matrix`, written in pieces from the registry that it began with.
///
/// As rec and JSON a row comes as soon as it is known. A table needs its columns first, and a text
/// the width of its cells: there all rows are found out before the first is written.
package struct MatrixList: LongAnswer {
  /// Facts found out before other connections get their turn; about a millisecond.
  static let factsOfPiece = 16
  /// Rows of a table written before that.
  static let rowsOfPiece = 2

  private var walk: MatrixWalk
  private let area: Registry.Number?
  private let form: Form
  private let language: AnswerLanguage
  /// Where a table is written: what is to stand in it.
  private var rows: [Matrix.Row] = []
  private var owners = Matrix.Owners()
  private var columns: [Matrix.Column] = []
  private var hasHeader = false
  private var next = 0
  private var text: MatrixText?
  private var count = 0
  private var matrix: Matrix { _read { yield walk.matrix } }
  private var registry: Registry { _read { yield walk.matrix.router.registry } }

  /// - Parameters:
  ///   - matrix: what is written.
  ///   - area: what it is of; nil for the country.
  ///   - form: of the answer.
  ///   - language: of texts and names.
  init(
    _ matrix: Matrix, of area: Registry.Number?, as form: Form, in language: AnswerLanguage
  ) {
    walk = MatrixWalk(matrix)
    self.area = area
    self.form = form
    self.language = language
  }

  package mutating func write(to reply: inout Reply, until bytesMax: Int) -> Bool {
    if !walk.isDone, !found(&reply, until: bytesMax) { return false }
    switch form {
    case .rec, .json: break
    case .csv: if !writeTable(to: &reply, until: bytesMax) { return false }
    case .text: if !writeText(to: &reply, until: bytesMax) { return false }
    }
    reply.ok(count: count, revision: registry.revision)
    return true
  }

  /// Finds out what holds, and writes it if it needs no table.
  ///
  /// - Returns: whether all has been found out.
  private mutating func found(_ reply: inout Reply, until bytesMax: Int) -> Bool {
    var facts = Self.factsOfPiece
    while !walk.isDone {
      guard facts > 0, reply.bytes.count < bytesMax else { return false }
      guard let row = walk.row(within: &facts) else { continue }
      count += 1
      switch form {
      case .rec, .json: write(row, to: &reply)
      case .csv, .text:
        rows.append(row)
        owners.add(row)
      }
    }
    columns = matrix.columns(of: owners)
    return true
  }

  // MARK: rows

  private func write(_ row: Matrix.Row, to reply: inout Reply) {
    let record = registry[row.type]
    var cells: [String] = []
    for fact in row.facts {
      let area = registry[fact.municipality].idText
      matrix.forEachMark(of: fact) { role, org in
        cells.append("\(area) \(org.map { registry[$0].idText } ?? "-") \(role.rawValue)")
      }
      for entry in fact.interfaces {
        guard let number = entry.interface ?? entry.template else { continue }
        cells.append("\(area) \(registry[number].idText) \(entry.status.rawValue)")
      }
    }
    var answer = Row()
    answer.add("Type", record.id)
    answer.add("Name", RecordText.name(of: record, in: language))
    answer.add("Level", record.first(.level))
    answer.add("Organizer", record.first(.organizer))
    answer.add("Missing", row.facts.count(where: \.isMissing))
    answer.add("Doubled", row.facts.count(where: \.isDoubled))
    answer.add("Cell", cells)
    if form == .json {
      answer.writeJSON(to: &reply.bytes)
    } else {
      if count > 1 { reply.bytes.append(0x0A) }
      answer.writeRec(to: &reply.bytes)
    }
  }

  // MARK: tables

  private mutating func writeTable(to reply: inout Reply, until bytesMax: Int) -> Bool {
    if !hasHeader {
      hasHeader = true
      let heads = columns.map { $0.head.map { Array(registry[$0].id) } ?? [UInt8(ascii: "-")] }
      reply.table { $0.line([Array("Type".utf8), Array("Name".utf8)] + heads, isFirst: true) }
    }
    let end = min(rows.count, next + Self.rowsOfPiece)
    while next < end {
      guard reply.bytes.count < bytesMax else { return false }
      let row = rows[next]
      let record = registry[row.type]
      let cells = matrix.cells(of: row, in: columns).map { Array(tableText($0).utf8) }
      let name = Array(RecordText.name(of: record, in: language).utf8)
      reply.table { $0.line([Array(record.id), name] + cells) }
      next += 1
    }
    return next == rows.count
  }

  /// `org/kotka responsible|interface/x lapsed`; the parts are ids and words, which hold no `|`.
  private func tableText(_ cell: Matrix.Cell) -> String {
    var parts = cell.marks.map { mark in
      "\(mark.org.map { registry[$0].idText } ?? "-") \(mark.role.rawValue)"
    }
    if let status = cell.status, let number = cell.interface ?? cell.template {
      parts.append("\(registry[number].idText) \(status.rawValue)")
    }
    return parts.joined(separator: "|")
  }

  private mutating func writeText(to reply: inout Reply, until bytesMax: Int) -> Bool {
    var text = self.text ?? MatrixText(matrix, columns, of: area, in: language)
    defer { self.text = text }
    var steps = Self.rowsOfPiece
    while next < rows.count {
      guard steps > 0 else { return false }
      text.add(rows[next])
      next += 1
      steps -= 1
    }
    while !text.isDone {
      guard reply.bytes.count < bytesMax else { return false }
      reply.lines { text.writeBlock(to: &$0) }
    }
    return true
  }
}
