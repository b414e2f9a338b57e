import Cooperation
import Forms
import Records
import Registry
import Routing

/// The answer of `matrix`, written in pieces from the registry that it began with.
///
/// As rec and JSON a row comes as soon as it is known. A table needs its columns first, and a text
/// the width of its cells: there all rows are found out before the first is written.
package struct MatrixList: LongAnswer {
  private var walk: MatrixWalk
  private let area: Registry.Number?
  private let form: Form
  private let language: AnswerLanguage
  /// Where a table is written: what is to stand in it.
  private var rows: [Matrix.Row] = []
  private var owners = Matrix.Owners()
  /// The cells of the row that is being found out, as they are written.
  private var cells: [UInt8] = []
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

  package mutating func step(_ reply: inout Reply) -> Bool {
    if !walk.isDone {
      find(&reply)
      return false
    }
    switch form {
    case .rec, .json: break
    case .csv: if !writeTable(to: &reply) { return false }
    case .text: if !writeText(to: &reply) { return false }
    }
    reply.ok(count: count, revision: registry.revision)
    return true
  }

  /// Finds out what holds, and writes it if it needs no table.
  private mutating func find(_ reply: inout Reply) {
    let row = walk.step()
    let isTable = form == .csv || form == .text
    if let fact = walk.newest, !isTable { addCells(of: fact) }
    guard let row else { return }
    count += 1
    if isTable {
      rows.append(row)
      owners.add(row)
      if walk.isDone { columns = matrix.columns(of: owners) }
    } else {
      write(row, to: &reply)
      cells.removeAll(keepingCapacity: true)
    }
  }

  // MARK: rows

  private mutating func addCells(of fact: Matrix.Fact) {
    let area = registry[fact.municipality].id
    var found: [(subject: ArraySlice<UInt8>, word: String)] = []
    matrix.forEachMark(of: fact) { role, org in
      found.append((org.map { registry[$0].id } ?? [UInt8(ascii: "-")], role.rawValue))
    }
    for entry in fact.interfaces {
      guard let number = entry.interface ?? entry.template else { continue }
      found.append((registry[number].id, entry.status.rawValue))
    }
    for (subject, word) in found {
      let cell = area + [0x20] + subject + [0x20] + word.utf8
      if form == .rec {
        RecordWriter.appendField("Cell".utf8, cell, to: &cells)
      } else {
        if !cells.isEmpty { cells.append(UInt8(ascii: ",")) }
        JSONWriter.append(string: cell, to: &cells)
      }
    }
  }

  private func write(_ row: Matrix.Row, to reply: inout Reply) {
    let record = registry[row.type]
    var answer = Row()
    answer.add("Type", record.id)
    answer.add("Name", RecordText.name(of: record, in: language))
    answer.add("Level", record.first(.level))
    answer.add("Organizer", record.first(.organizer))
    answer.add("Missing", row.facts.count(where: \.isMissing))
    answer.add("Doubled", row.facts.count(where: \.isDoubled))
    if !cells.isEmpty { answer.add("Cell", .written(cells)) }
    if form == .json {
      answer.writeJSON(to: &reply.bytes)
    } else {
      if count > 1 { reply.bytes.append(0x0A) }
      answer.writeRec(to: &reply.bytes)
    }
  }

  // MARK: tables

  /// Writes the next line.
  ///
  /// - Returns: whether there is none.
  private mutating func writeTable(to reply: inout Reply) -> Bool {
    if !hasHeader {
      hasHeader = true
      let heads = columns.map { $0.head.map { Array(registry[$0].id) } ?? [UInt8(ascii: "-")] }
      reply.table { $0.line([Array("Type".utf8), Array("Name".utf8)] + heads, isFirst: true) }
    }
    guard next < rows.count else { return true }
    let row = rows[next]
    let record = registry[row.type]
    let cells = matrix.cells(of: row, in: columns).map { Array(tableText($0).utf8) }
    let name = Array(RecordText.name(of: record, in: language).utf8)
    reply.table { $0.line([Array(record.id), name] + cells) }
    next += 1
    return false
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

  /// Takes a row, or writes as many columns of all rows as stand beside each other.
  ///
  /// - Returns: whether all has been written.
  private mutating func writeText(to reply: inout Reply) -> Bool {
    if text == nil { text = MatrixText(matrix, columns, of: area, in: language) }
    if next < rows.count {
      text?.add(rows[next])
      next += 1
    } else if text?.isDone ?? true {
      return true
    } else {
      reply.lines { text?.writeBlock(to: &$0) }
    }
    return false
  }
}
