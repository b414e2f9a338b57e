import Testing

/// What bash completes, from what the daemon says of its verbs.
struct CompletionTests {
  /// What stands in `COMPREPLY` for the words of a command line.
  private func completed(_ words: [String], _ socket: String) throws -> [String] {
    let script = """
      source \(Project.root)/etc/bash_completion.d/yhdyspinta
      yhdyspinta() { \(Project.program("yhdyspinta")) "$@"; }
      compopt() { :; }
      COMP_WORDS=(yhdyspinta --socket \(socket) "$@")
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _yhdyspinta
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Command.run(["bash", "-c", script, "bash"] + words)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    return result.lines.map(String.init).filter { !$0.isEmpty }
  }

  private static let cases: [(words: [String], wanted: [String])] = [
    (["matr"], ["matrix", "matriisi"]), (["who", "in"], ["in="]),
    (["gaps", "kind", "=", "interface-l"], ["interface-lapsed"]),
    (["gaps", "kind", "=", "no-party,interface-l"], ["no-party,interface-lapsed"]),
    (["calendar", "kind", "=", "m"], ["measure", "meeting"]),
    (["find", "kind", "=", "n"], ["network"]), (["network", "level", "=", "p"], ["political"]),
    (["route", "worry", "=", "g"], ["growing", "great"]),
    (["matrix", "by", "=", "o"], ["owner"]),
    (["graph", "as", "=", "d"], ["dot"]), (["report", "m"], ["map", "matrix"]),
    (["list", "as", "=", "h"], ["hsds"]), (["use", "lang", "=", "s"], ["sv"]),
    (["show", "type/neuv"], ["type/neuvola"]), (["--wa"], ["--wait"]),
    (["set", "network/perhekeskusverkosto", "Cad"], ["Cadence="]),
  ]

  @Test func `verbs, options and the words that options take`() throws {
    let daemon = try Daemon(registry: Project.root + "/etc/yhdyspinta/registry.d")
    for (words, wanted) in Self.cases {
      let found = try completed(words, daemon.socket)
      let isRight = Set(found).isSuperset(of: wanted) && found.count <= wanted.count + 2
      #expect(isRight, "\(words): \(found)")
    }
  }

  @Test func `without a daemon nothing but options is completed`() throws {
    let script = """
      source \(Project.root)/etc/bash_completion.d/yhdyspinta
      yhdyspinta() { \(Project.program("yhdyspinta")) "$@"; }
      COMP_WORDS=(yhdyspinta --socket /nonexistent gaps kind = n) COMP_CWORD=6
      _yhdyspinta
      echo "${#COMPREPLY[@]}"
      """
    #expect(try Command.run(["bash", "-c", script]).output == "0\n")
  }
}
