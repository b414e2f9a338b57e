import Forms
import Registry
import Wire

/// `stats words` and `stats wrong`: what was not understood, and what was answered wrong.
extension CommandTable {
  /// Answers the parts of `stats` that are named behind it.
  ///
  /// - Throws: `.badWord` for a part that there is none of, `.badValue` for an option that the
  ///   part does not take.
  static func writeTallies(
    _ line: Span<UInt8>, _ request: borrowing Request, _ core: borrowing Core,
    _ reply: inout Reply
  ) throws(CommandError) {
    let name = try request.word(0, in: line)
    let week = Week(secondsSince1970: core.effects.now())
    let limit = try request.number("limit", in: line, 1...1000) ?? 100
    let type = try request.option("type", in: line)
    if name.elementsEqual("words".utf8) {
      let id = try type.map { name throws(CommandError) in
        Array(core.registry[try number(ofType: name, core)].id)
      }
      let tallies = core.tallies.shown(.word, week: week).filter { $0.key.id == id ?? $0.key.id }
      write(tallies.prefix(limit).map { ($0, "Type", "Word") }, request, core, &reply)
      let full = core.tallies.fullWeeks(week: week).map(\.text).joined(separator: ",")
      reply.ok(
        "count=\(min(limit, tallies.count)) revision=\(core.registry.revision)"
          + (full.isEmpty ? "" : " full=\(full)"))
    } else if name.elementsEqual("wrong".utf8) {
      if type != nil { throw .badValue(option: "type", text: "only words are counted by type") }
      let tallies = core.tallies.shown(.wrong, week: week)
      write(tallies.prefix(limit).map { ($0, "Id", "Right") }, request, core, &reply)
      reply.ok(count: min(limit, tallies.count), revision: core.registry.revision)
    } else {
      throw .badWord("stats alone, stats words or stats wrong")
    }
  }

  private static func write(
    _ tallies: [(tally: Tally, id: String, value: String)], _ request: borrowing Request,
    _ core: borrowing Core, _ reply: inout Reply
  ) {
    let rows = tallies.map { tally, id, value in
      var row = Row()
      row.add("Week", tally.key.week.text)
      if !tally.key.id.isEmpty { row.add(id, tally.key.id[...]) }
      if !tally.key.value.isEmpty { row.add(value, tally.key.value[...]) }
      row.add("Count", tally.count)
      return row
    }
    let (registry, language) = (core.registry, request.language)
    /// A record's name, or the id of one that is no more.
    func name(_ id: [UInt8]) -> String {
      guard let number = registry.number(of: id[...]) else {
        return String(decoding: id, as: UTF8.self)
      }
      return RecordText.name(of: registry[number], in: language)
    }
    reply.rows(rows, as: request.form) { layout in
      for (tally, _, _) in tallies {
        let key = tally.key
        var text = key.id.isEmpty ? "" : name(key.id)
        if key.kind == .word {
          let word = String(decoding: key.value, as: UTF8.self)
          text = text.isEmpty ? word : "\(word) (\(text))"
        } else if !key.value.isEmpty {
          text += " → \(name(key.value))"
        }
        layout.pair(String(tally.count), "\(text)   \(key.week.text)", indent: 0, width: 6)
      }
    }
  }
}
