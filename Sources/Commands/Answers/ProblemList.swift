import Cooperation
import Forms
import Registry
import Routing

/// The answer of `check`: what is wrong with contacts and services, in order of id, written in
/// pieces from the registry that it began with.
package struct ProblemList: LongAnswer {
  private let router: Router
  private var check: ContactCheck
  private let viewer: Viewer
  private let language: AnswerLanguage
  private var numbers: [Registry.Number]
  private var next = 0
  private var sink: RowSink
  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - check: what looks for problems in it.
  ///   - viewer: who asks.
  ///   - form: of the answer.
  ///   - language: of texts and names.
  init(
    _ router: Router, _ check: ContactCheck, to viewer: Viewer, as form: Form,
    in language: AnswerLanguage
  ) {
    self.router = router
    self.check = check
    self.viewer = viewer
    sink = RowSink(as: form, columns: ["Id", "Name", "Problem", "Text"])
    self.language = language
    numbers = Array(router.registry.numbers(of: .contact))
    numbers += router.registry.numbers(of: .service)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if next < numbers.count {
      let number = numbers[next]
      for problem in check.problems(of: number) { write(problem, of: number, to: &reply) }
      next += 1
      return false
    }
    if sink.count == 0 { sink.writeNothing(to: &reply, ProblemText.nothing[language]) }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private mutating func write(
    _ problem: ContactCheck.Problem, of number: Registry.Number, to reply: inout Reply
  ) {
    let record = ShownRecord(registry[number], to: viewer).record
    let name = RecordText.name(of: record, in: language)
    let text = ProblemText.text(problem, language)
    var row = Row()
    row.add("Id", record.id)
    row.add("Name", name)
    row.add("Problem", problem.rawValue)
    row.add("Text", text)
    sink.write(row, to: &reply) { layout in
      layout.line("\(name)  \(record.idText)", rest: 4)
      layout.line(text, first: 4)
    }
  }
}
