import Platform

/// `questions`: how many questions the daemon answers right, beside full-text search if asked for.
enum QuestionsCommand {
  static let command = BenchCommand(
    name: "questions", summary: "counts how many questions are answered right", help: help,
    options: OptionSpec(
      values: ["socket", "against", "directory"], flags: ["quiet"], words: 1...64), run: run)

  private static let help = """
    usage: yhdyspinta-bench questions --socket PATH [option...] FILE.tsv...

    Asks the daemon each question of the files by route n=3 and counts the right answers: type, kind
    of owner and municipality must all be right. Prints each question whose first answer is wrong
    with what was answered, then one table in percent: right first and right in three, by language
    and by length in words, for each file and, of several, for all.

    Columns, with tabs between: id, language, question, municipality, types (any of, | between),
    kinds of owner (any of, | between). Lines that begin with # are left out. Without municipality
    none is checked.

      --socket PATH   the daemon's socket
      --quiet         the table only
      --against LIST  postgresql, sqlite or postgresql,sqlite: the same questions to PostgreSQL's
                      text search in Finnish, ranked by ts_rank, and to SQLite's FTS5, ranked by
                      bm25, over what the daemon's registry says of the types. Of their answers only
                      the type is judged; the row "type alone" judges the daemon so, too
      --directory DIR where their files go (default /tmp)

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let names = try SearchSystems.names(options.text("against"))
    let socket = try options.required("socket")
    var files: [(name: String, questions: [Question])] = []
    for path in options.words { files.append((path, try read(path))) }
    var asker = try Asker(path: socket)
    try asker.readGreeting()
    let systems = SearchSystems(
      names, in: options.text("directory") ?? "/tmp", prefixes: true)
    defer { systems.end() }
    let rivals = try QuestionRivals(systems.all, &asker)
    let codes = try municipalityCodes(&asker)
    var table = QuestionTable()
    for (name, questions) in files {
      table.add(name, try ask(questions, &asker, rivals, codes, isQuiet: options.has("quiet")))
    }
    say(try RegistryHead.text(&asker) + "\n" + table.text())
    if !rivals.names.isEmpty { say(note) }
    try systems.tellMissing()
  }

  private static let note = """

    The daemon must find type, municipality and kind of owner. Of the others, and in the row "type
    alone", only the type is judged: municipality and owner are given to them free.

    """

  private static func read(_ path: String) throws(BenchError) -> [Question] {
    let file: [UInt8]
    do throws(FileError) {
      file = try Files.read(path: path, bytesMax: 64 << 20)
    } catch {
      throw .failed(error.message)
    }
    do throws(BenchError) {
      return try Question.parse(String(decoding: file, as: UTF8.self))
    } catch {
      if case .failed(let reason) = error { throw .failed("\(path): \(reason)") }
      throw error
    }
  }

  /// Asks everybody the questions of a file.
  private static func ask(
    _ questions: [Question], _ asker: inout Asker, _ rivals: QuestionRivals,
    _ codes: [String: String], isQuiet: Bool
  ) throws(BenchError) -> [(system: String, card: ScoreCard)] {
    var names = ["yhdyspintad"]
    if !rivals.names.isEmpty { names += ["yhdyspintad: type alone"] + rivals.names }
    var rows = names.map { (system: $0, card: ScoreCard()) }
    for question in questions {
      let code = codes[question.municipality]
      if code == nil, !question.municipality.isEmpty {
        throw .failed("\(question.id): the daemon has no municipality \(question.municipality)")
      }
      let reply = try asker.ask("route n=3 as=rec \(question.text)")
      let rank = question.rank(in: reply.records, municipalityCode: code)
      let types = reply.records.map { QuestionMiss.slug($0["Type"]) ?? "" }
      let others = try rivals.ranks(question)
      let ranks = [rank] + (rows.count > 1 ? [question.rank(ofTypes: types)] + others : [])
      for (index, rank) in ranks.enumerated() { rows[index].card.count(question, rank: rank) }
      if rank != 1, !isQuiet {
        say(QuestionMiss.text(question, code, reply.records, reply.error, rank))
      }
    }
    return rows
  }

  /// Names of municipalities, in Finnish and Swedish, to their codes.
  private static func municipalityCodes(
    _ asker: inout Asker
  ) throws(BenchError) -> [String: String] {
    var codes: [String: String] = [:]
    for area in try asker.records("list as=rec area") where area["Kind"] == "municipality" {
      guard let code = area["Code"] else { continue }
      for field in ["Name_sv", "Name"] {
        if let name = area[field] { codes[name] = code }
      }
    }
    return codes
  }
}

/// What is printed of a question whose first answer is wrong.
enum QuestionMiss {
  /// Fields of `route` that tell why, beyond the answer itself.
  private static let reasons = ["Score", "Because", "Masked", "Ask"]

  /// What was wanted, and what came and why.
  /// - Parameters:
  ///   - question: what was asked.
  ///   - code: code of its municipality; nil when it is not checked.
  ///   - answers: records of `route`.
  ///   - error: the status line of a refusal.
  ///   - rank: where the right candidate stands, nil when nowhere.
  /// - Returns: lines with LF.
  static func text(
    _ question: Question, _ code: String?, _ answers: [Rec], _ error: String?, _ rank: Int?
  ) -> String {
    let wanted = question.types.joined(separator: "|")
    let owners = question.ownerKinds.joined(separator: "|")
    var text = "\(question.id) \(question.language) \(question.text)\n"
    text += "    wanted  \(wanted), \(owners), \(code ?? "anywhere")"
    text += rank.map { " (stands as number \($0))\n" } ?? "\n"
    for (index, answer) in answers.enumerated() {
      text += "    got \(index + 1)   \(slug(answer["Type"]) ?? "no type"), "
      text += "\(answer["Owner_kind"] ?? "no owner kind"), "
      text += "\(answer["Municipality"] ?? "no municipality")\n"
      for name in reasons {
        for value in answer.values(name) { text += "            \(name): \(value)\n" }
      }
    }
    if let error { text += "    got     \(error)\n" }
    return text
  }

  /// The part of an id behind its kind.
  /// - Parameter id: such as `type/neuvola`.
  /// - Returns: such as `neuvola`.
  static func slug(_ id: String?) -> String? {
    id.map { String($0.drop { $0 != "/" }.dropFirst()) }
  }
}

/// What stands above a table: which daemon on which registry.
enum RegistryHead {
  /// Asks the daemon.
  /// - Parameter asker: a connection.
  /// - Returns: fields, a line each; `Morphology` is `not told` by a daemon that has no such field.
  /// - Throws: `.failed`.
  static func text(_ asker: inout Asker) throws(BenchError) -> String {
    let stats = try asker.records("stats as=rec").first ?? Rec()
    var text = ""
    for name in ["Version", "Morphology", "Records", "Kind_service", "Kind_vocabulary"] {
      if let value = stats[name] {
        text += "\(name): \(value)\n"
      } else if name == "Morphology" {
        text += "\(name): not told\n"
      }
    }
    return text
  }
}
