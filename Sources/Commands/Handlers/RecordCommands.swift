import Forms
import Registry
import Reports
import Routing
import Wire

/// `show`, `list` and `find`: records as they are.
extension CommandTable {
  static let show = CommandSpec(
    "show", alias: "näytä", usage: "show [at=TIME] ID...", options: [atTime],
    rest: .words(1...WireLimits.wordsMax), documents: [.hsds],
    summary: Labels("näytä tietueet", "visa poster", "show records"),
    example: "show service/kotka-varhaiskasvatus"
  ) { line, request, core, session, reply throws(CommandError) in
    try handleShow(line, request, core, session.rights.viewer, &reply)
  }

  static let list = CommandSpec(
    "list", alias: "luettele",
    usage: "list [in=AREA] [at=TIME] [type=TYPE] [owner=ORG] [limit=N] KIND|all",
    options: [
      inArea, atTime,
      .init(
        name: "type", value: "TYPE",
        summary: Labels("palvelutyyppi", "tjänstetyp", "service type")),
      .init(
        name: "owner", value: "ORG", summary: Labels("vastuutaho", "ansvarig", "owner")),
      limit,
    ], rest: .words(1...1), documents: [.hsds],
    summary: Labels(
      "luettele lajin tietueet", "lista poster av ett slag", "list the records of a kind"),
    example: "list in=Kotka type=neuvola service"
  ) { line, request, core, session, reply throws(CommandError) in
    try handleList(line, request, core, session, &reply)
  }

  static let find = CommandSpec(
    "find", alias: "etsi", usage: "find [kind=KIND] [in=AREA] [at=TIME] [limit=N] WORDS",
    options: [
      .init(
        name: "kind", value: "KIND",
        summary: Labels("tietueen laji", "postens slag", "kind of record")), inArea, atTime,
      limit,
    ], rest: .text,
    summary: Labels(
      "etsi tietueita sanoilla", "sök poster med ord", "find records by words"),
    example: "find kind=service perhekahvila"
  ) { line, request, core, session, reply throws(CommandError) in
    try handleFind(line, request, core, session, &reply)
  }

  private static func handleShow(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core,
    _ viewer: Viewer, _ reply: inout Reply
  ) throws(CommandError) {
    var kind: Kind?
    var withheld = 0
    for position in 0..<request.words.count {
      let word = request.words[position]
      let number: Registry.Number
      if !word.isQuoted, let found = core.registry.number(of: line, word.range) {
        number = found
      } else {
        number = try core.number(of: try request.text(of: word, in: line))
      }
      if let hsds = hsds(request, core, viewer) {
        guard hsds.append(number, to: &reply.bytes) else { throw .noCounterpart }
        withheld += hsds.withheldCount(of: number)
        continue
      }
      let shown = ShownRecord(core.registry[number], to: viewer)
      withheld += shown.withheld.count
      switch request.form {
      case .rec:
        if position > 0 { reply.bytes.append(0x0A) }
        shown.write(to: &reply.bytes)
        reply.bytes.append(contentsOf: shown.record.origin)
      case .json: JSONWriter.append(shown, withOrigin: true, to: &reply.bytes)
      case .csv:
        if let first = kind, first != shown.record.kind { throw .tableOfKinds }
        kind = shown.record.kind
        let withholds = !viewer.seesAll && shown.record.kind == .contact
        reply.table { writer in
          if position == 0 { writer.header(of: shown.record.kind.spec, withholds: withholds) }
          writer.row(shown, withholds: withholds)
        }
      case .text:
        let (registry, language) = (core.registry, request.language)
        reply.lines { layout in
          if position > 0 { layout.gap() }
          RecordText.write(number, of: registry, to: viewer, in: language, on: &layout)
        }
      }
    }
    if withheld > 0 { reply.ok("withheld=\(withheld)") } else { reply.ok() }
  }

  private static func handleList(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    let name = try request.word(0, in: line)
    let kind = name.elementsEqual("all".utf8) ? nil : try kind(named: name)
    // A table has the columns of one kind.
    if kind == nil, request.form == .csv { throw .tableOfKinds }
    var list = RecordList(
      .list(core.registry.numbers(of: kind)), of: core.router, to: session.rights.viewer,
      as: request.form, in: request.language)
    list.hsds = hsds(request, core, session.rights.viewer)
    if list.hsds != nil, !(kind.map { HSDSWriter.kinds.contains($0) } ?? false) {
      throw .noCounterpart
    }
    list.date = request.at?.date
    list.kind = kind
    list.area = try request.area(line, core, session)
    list.limit = try request.number("limit", in: line, 1...1_000_000) ?? .max
    if let type = try request.option("type", in: line) {
      list.type = try number(ofType: type, core)
    }
    if let owner = try request.option("owner", in: line) {
      list.owner = try core.number(of: qualified(owner, "org"))
    }
    reply.rest = list
  }

  /// What writes records for HSDS, if that was asked for.
  private static func hsds(
    _ request: borrowing Request, _ core: borrowing Core, _ viewer: Viewer
  ) -> HSDSWriter? {
    guard request.document == .hsds else { return nil }
    return HSDSWriter(
      core.registry, to: viewer, in: request.language, on: request.time(core).date)
  }

  private static func handleFind(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core,
    _ session: borrowing Session, _ reply: inout Reply
  ) throws(CommandError) {
    let kindName = try request.option("kind", in: line)
    let wanted = try kindName.map { name throws(CommandError) in try kind(named: name) }
    if wanted == nil, request.form == .csv { throw .tableOfKinds }
    let limit = try request.number("limit", in: line, 1...1000) ?? 20
    let viewer = session.rights.viewer
    let found = core.router.find(
      words: try request.freeText(line)[...], kind: wanted,
      area: try request.area(line, core, session), limit: viewer.seesAll ? limit : .max)
    // A person whose name is withheld is left out: finding somebody by the name would tell it.
    var numbers: [Registry.Number] = []
    for number in found where numbers.count < limit {
      let record = core.registry[number]
      if viewer.sees(record) || !record.has(.kind, "person".utf8) { numbers.append(number) }
    }
    var list = RecordList(
      .numbers(numbers), of: core.router, to: session.rights.viewer, as: request.form,
      in: request.language)
    list.date = request.at?.date
    list.kind = wanted
    reply.rest = list
  }

  static func kind(named name: [UInt8]) throws(CommandError) -> Kind {
    if let kind = Kind(named: name) { return kind }
    let kinds = Schema.kinds.map(\.name)
    throw .notFound(
      "no kind \"\(repeated(name))\"; the kinds are "
        + kinds.joined(separator: ", "))
  }

  /// An id as it is, or a slug with a kind before it.
  static func qualified(_ name: [UInt8], _ kind: String) -> [UInt8] {
    name.contains(UInt8(ascii: "/")) ? name : Array("\(kind)/".utf8) + name
  }

  /// The type of an id, a slug or a name.
  static func number(
    ofType name: [UInt8], _ core: borrowing Core
  ) throws(CommandError) -> Registry.Number {
    if let number = core.router.type(named: name[...]) { return number }
    let text = String(decoding: name, as: UTF8.self)
    let near = Suggestions.nearest(
      to: text,
      among: core.registry.numbers(of: .type).map {
        String(decoding: core.registry[$0].slug, as: UTF8.self)
      })
    let hint = near.map { "; did you mean \"\($0)\"?" } ?? "; \"list type\" shows them"
    throw .notFound("no type \"\(repeated(name))\"\(hint)")
  }
}

extension Request {
  /// The free text behind the options; quotes around words are dropped.
  func freeText(_ bytes: Span<UInt8>) throws(CommandError) -> [UInt8] {
    var text: [UInt8] = []
    var cursor = line.rest.range.lowerBound
    let end = line.rest.range.upperBound
    while cursor < end {
      if isBlank(bytes[cursor]) {
        cursor += 1
        continue
      }
      if !text.isEmpty { text.append(0x20) }
      // A quote that opens a whole word is a quote; any other is part of what was said.
      do throws(WireError) {
        let (word, next) = try nextWord(in: bytes, at: cursor)
        try Quoting.appendText(of: word, in: bytes, to: &text)
        cursor = next
      } catch {
        while cursor < end, !isBlank(bytes[cursor]) {
          text.append(bytes[cursor])
          cursor += 1
        }
      }
    }
    return text
  }
}

extension CommandError {
  /// The records asked for have no counterpart in HSDS.
  fileprivate static var noCounterpart: CommandError {
    let kinds = HSDSWriter.kinds.map(\.spec.name).joined(separator: ", ")
    return .badValue(
      option: "as", text: "hsds has \(kinds), of networks those that are a place or online")
  }
}
