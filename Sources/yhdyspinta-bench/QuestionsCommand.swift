import Platform

/// `questions`: how many of a file of questions the daemon answers right.
enum QuestionsCommand {
  static let command = BenchCommand(
    name: "questions", summary: "counts how many questions are answered right", help: help,
    options: OptionSpec(values: ["socket"], flags: ["quiet"], words: 1...1), run: run)

  private static let help = """
    usage: yhdyspinta-bench questions --socket PATH [--quiet] FILE.tsv

    Asks the daemon each question of FILE by route n=3 and counts the right answers: type, kind of
    owner and municipality must all be right. Prints each question whose first answer is wrong with
    what was answered, then the counts, in all and by language.

    Columns, with tabs between: id, language, question, municipality, types (any of, | between),
    kinds of owner (any of, | between). Lines that begin with # are left out. Without municipality
    none is checked.

      --socket PATH   the daemon's socket
      --quiet         counts only

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    let file: [UInt8]
    do throws(FileError) {
      file = try Files.read(path: options.words[0], bytesMax: 64 << 20)
    } catch {
      throw .failed(error.message)
    }
    let questions = try Question.parse(String(decoding: file, as: UTF8.self))
    var asker = try Asker(path: try options.required("socket"))
    try asker.readGreeting()
    let codes = try municipalityCodes(&asker)
    var total = QuestionScore()
    var languages: [(name: String, score: QuestionScore)] = []
    for question in questions {
      let code = codes[question.municipality]
      if code == nil, !question.municipality.isEmpty {
        throw .failed("\(question.id): the daemon has no municipality \(question.municipality)")
      }
      let reply = try asker.ask("route n=3 as=rec \(question.text)")
      let rank = question.rank(in: reply.records, municipalityCode: code)
      total.count(rank: rank)
      if let index = languages.firstIndex(where: { $0.name == question.language }) {
        languages[index].score.count(rank: rank)
      } else {
        languages.append((question.language, QuestionScore()))
        languages[languages.count - 1].score.count(rank: rank)
      }
      if rank != 1, !options.has("quiet") {
        say(miss(question, code, reply.records, reply.error, rank))
      }
    }
    say(total.line("all"))
    for (name, score) in languages { say(score.line(name)) }
  }

  /// Names of municipalities, in Finnish and Swedish, to their codes.
  private static func municipalityCodes(
    _ asker: inout Asker
  ) throws(BenchError) -> [String: String] {
    var codes: [String: String] = [:]
    let reply = try asker.ask("list as=rec area")
    if let error = reply.error { throw .failed("list area: \(error)") }
    for area in reply.records where area["Kind"] == "municipality" {
      guard let code = area["Code"] else { continue }
      for field in ["Name_sv", "Name"] {
        if let name = area[field] { codes[name] = code }
      }
    }
    return codes
  }

  /// What is printed of a question whose first answer is wrong.
  private static func miss(
    _ question: Question, _ code: String?, _ answers: [Rec], _ error: String?, _ rank: Int?
  ) -> String {
    let wanted = question.types.joined(separator: "|")
    let owners = question.ownerKinds.joined(separator: "|")
    var text = "\(question.id) \(question.language) \(question.text)\n"
    text += "    wanted  \(wanted), \(owners), \(code ?? "anywhere")"
    text += rank.map { " (stands as number \($0))\n" } ?? "\n"
    for (index, answer) in answers.enumerated() {
      let type = answer["Type"].map { String($0.drop { $0 != "/" }.dropFirst()) } ?? "no type"
      text += "    got \(index + 1)   \(type), \(answer["Owner_kind"] ?? "no owner kind"), "
      text += "\(answer["Municipality"] ?? "no municipality")"
      text += answer["Because"].map { " because \($0)\n" } ?? "\n"
    }
    if let error { text += "    got     \(error)\n" }
    return text
  }
}
