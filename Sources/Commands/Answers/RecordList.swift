import Forms
import Registry
import Reports
import Routing

/// A long answer of records, written in pieces from the registry that it began with.
package struct RecordList: LongAnswer {
  /// Which records, in which order.
  enum Selection: Sendable {
    /// A whole kind, or all.
    case list(NumberList)
    case numbers([Registry.Number])
  }

  private let router: Router
  private var selection: Selection
  let viewer: Viewer
  let form: Form
  let language: AnswerLanguage
  /// Only records that this says yes to; nil for all.
  var area: Registry.Number?
  /// Only records that name this one in a field.
  var type: Registry.Number?
  var owner: Registry.Number?
  var limit = Int.max
  /// The kind of all its records, for the header of a table without any.
  var kind: Kind?
  /// Writes records as objects of another world; nil for `form`.
  var hsds: HSDSWriter?
  /// Only records that hold on this day; nil for all.
  var date: CivilDate?
  private var withheld = 0
  private var next = 0
  private var count = 0
  private var registry: Registry { _read { yield router.registry } }

  init(
    _ selection: Selection, of router: Router, to viewer: Viewer, as form: Form,
    in language: AnswerLanguage
  ) {
    self.viewer = viewer
    self.router = router
    self.selection = selection
    self.form = form
    self.language = language
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if count < limit, let number = nextNumber() {
      if isWanted(number) { write(number, to: &reply) }
      return false
    }
    if count == 0, hsds == nil, form == .csv, let kind { writeHeader(of: kind, to: &reply) }
    reply.ok(
      "count=\(count) revision=\(registry.revision)"
        + (withheld > 0 ? " withheld=\(withheld)" : ""))
    return true
  }

  private mutating func nextNumber() -> Registry.Number? {
    switch selection {
    case .list(var list):
      let number = list.next()
      selection = .list(list)
      return number
    case .numbers(let numbers):
      guard next < numbers.count else { return nil }
      next += 1
      return numbers[next - 1]
    }
  }

  private func isWanted(_ number: Registry.Number) -> Bool {
    if let date, !registry[number].isValid(on: date) { return false }
    if let type, registry.target(.type, of: number) != type { return false }
    if let owner, !registry.targets(.owner, of: number).contains(owner) { return false }
    if let area { return router.concerns(number, area: area) }
    return true
  }

  private func writeHeader(of kind: Kind, to reply: inout Reply) {
    let withholds = !viewer.seesAll && kind == .contact
    reply.table { $0.header(of: kind.spec, withholds: withholds) }
  }

  private mutating func write(_ number: Registry.Number, to reply: inout Reply) {
    if let hsds {
      guard hsds.append(number, to: &reply.bytes) else { return }
      count += 1
      withheld += hsds.withheldCount(of: number)
      return
    }
    let shown = ShownRecord(registry[number], to: viewer)
    let withholds = !viewer.seesAll && shown.record.kind == .contact
    withheld += shown.withheld.count
    switch form {
    case .rec:
      if count > 0 { reply.bytes.append(0x0A) }
      shown.write(to: &reply.bytes)
    case .json: JSONWriter.append(shown, to: &reply.bytes)
    case .csv:
      if count == 0 { writeHeader(of: shown.record.kind, to: &reply) }
      reply.table { writer in
        writer.row(shown, withholds: withholds)
      }
    case .text:
      reply.lines { layout in
        RecordText.writeLine(number, of: registry, to: viewer, in: language, on: &layout)
      }
    }
    count += 1
  }
}
