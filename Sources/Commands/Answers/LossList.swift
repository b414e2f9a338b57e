import Cooperation
import Forms
import Registry

/// The answer of `impact`, reckoned in pieces, then written in pieces.
package struct LossList: LongAnswer {
  private static let columns = ["Id", "Name", "Loss", "With", "Text", "Municipalities"]

  private var search: ImpactSearch
  private let registry: Registry
  private let viewer: Viewer
  private let language: AnswerLanguage
  private var sink: RowSink
  private var isReady = false

  init(
    _ search: ImpactSearch, of registry: Registry, to viewer: Viewer, as form: Form,
    in language: AnswerLanguage
  ) {
    self.search = search
    self.registry = registry
    self.viewer = viewer
    self.language = language
    sink = RowSink(as: form, columns: Self.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if !isReady {
      isReady = search.advance()
      return false
    }
    if sink.count < search.losses.count {
      write(search.losses[sink.count], to: &reply)
      return false
    }
    if sink.count == 0 { sink.writeNothing(to: &reply, Self.nothing[language]) }
    reply.ok(count: sink.count, revision: registry.revision)
    return true
  }

  private static let nothing = Labels(
    "Mikään ei jäisi ilman.", "Inget skulle bli utan.", "Nothing would be left without.")

  private mutating func write(_ loss: Loss, to reply: inout Reply) {
    func name(_ number: Registry.Number) -> String {
      RecordText.name(of: ShownRecord(registry[number], to: viewer).record, in: language)
    }
    let text = loss.kind.text[language]
    var row = Row()
    row.add("Id", registry[loss.number].id)
    row.add("Name", name(loss.number))
    row.add("Loss", loss.kind.word)
    row.add("With", loss.other.map { [registry[$0].idText] } ?? [])
    row.add("Text", text)
    row.add("Municipalities", loss.municipalities)
    sink.write(row, to: &reply) { layout in
      let other = loss.other.map { " – \(name($0))" } ?? ""
      layout.line("\(name(loss.number))\(other)  \(registry[loss.number].idText)", rest: 4)
      layout.line(
        "\(text) (\(GapText.municipalities(loss.municipalities, in: language)))", first: 4)
    }
  }
}
