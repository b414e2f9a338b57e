import Cooperation
import Forms
import Registry
import Routing

/// The answer of `interface`, written in pieces: interfaces, then what is missing.
package struct InterfaceList: LongAnswer {
  private let router: Router
  private let choice: InterfaceChoice
  private let sides: InterfaceSides
  private let area: Registry.Number?
  private let time: LocalTime
  private let viewer: Viewer
  private let language: AnswerLanguage
  private var sink: RowSink
  private var next = 0
  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - choice: what was found.
  ///   - router: with the registry.
  ///   - area: that was asked about.
  ///   - time: as of when.
  ///   - viewer: who asks.
  ///   - form: of the answer.
  ///   - language: of texts and names.
  init(
    _ choice: InterfaceChoice, of router: Router, in area: Registry.Number?, at time: LocalTime,
    to viewer: Viewer, as form: Form, language: AnswerLanguage
  ) {
    self.choice = choice
    self.router = router
    self.area = area
    self.time = time
    self.viewer = viewer
    self.language = language
    sides = InterfaceSides(router, in: area, at: time, to: viewer)
    sink = RowSink(as: form, columns: InterfaceRow.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    let count = choice.interfaces.count + choice.missing.count
    if next < count {
      if next < choice.interfaces.count {
        write(choice.interfaces[next], to: &reply)
      } else {
        write(missing: choice.missing[next - choice.interfaces.count], to: &reply)
      }
      next += 1
      return false
    }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private mutating func write(_ interface: Registry.Number, to reply: inout Reply) {
    let view = InterfaceView(interface, registry)
    let status = view.status(on: time.date)
    let text = InterfaceText(router: router, time: time, viewer: viewer, language: language)
    if sink.form == .text, next > 0 {
      return sink.write(Row(), to: &reply) { layout in
        if next == 1 { layout.gap() }
        text.writeLine(interface, view, status, to: &layout)
      }
    }
    let sides = sides.sides(of: interface)
    let row = InterfaceRow(registry: registry).row(
      of: interface, status, unconfirmed: view.unconfirmed, sides)
    sink.write(row, to: &reply) { text.write(interface, view, status, sides, to: &$0) }
  }

  private mutating func write(missing template: Registry.Number, to reply: inout Reply) {
    let text = InterfaceText(router: router, time: time, viewer: viewer, language: language)
    if sink.form == .text, next > 0 {
      return sink.write(Row(), to: &reply) { layout in
        if next == 1 { layout.gap() }
        text.writeLine(missing: template, to: &layout)
      }
    }
    let sides = sides.sides(between: registry.targets(.between, of: template))
    let row = InterfaceRow(registry: registry).row(ofMissing: template, in: area, sides, language)
    sink.write(row, to: &reply) { text.write(missing: template, in: area, sides, to: &$0) }
  }
}
