import Glibc
import Testing

/// Nothing that was acknowledged is lost: the real daemon is killed again and again, and its disk
/// fills.
struct CrashTests {
  /// Kills of each of the two runs that go on at once; a sanitizer's daemon takes its time to start.
  private static let killsEach = Project.isSanitized ? 10 : 100

  private func crash(_ arguments: [String], in scratch: Scratch) throws -> Program {
    let words = [Project.program("yhdyspinta-bench"), "crash"]
    let options = ["--daemon", Project.program("yhdyspintad"), "--directory", scratch.path]
    return try Program(words + options + arguments)
  }

  @Test func `a killed daemon has lost nothing that it acknowledged`() throws {
    let scratch = try Scratch()
    let runs = try (0..<2).map { _ in try crash(["--kills", "\(Self.killsEach)"], in: scratch) }
    for run in runs {
      let end = try run.wait()
      #expect(end.status == 0, "\(end.errors)")
      let kills = end.lines.first { $0.hasPrefix("Kills: ") }?.dropFirst(7)
      #expect(kills.flatMap { Int($0) } ?? 0 >= Self.killsEach, "\(end.output)")
    }
  }

  @Test func `a lost change is found`() throws {
    let scratch = try Scratch()
    let end = try crash(["--kills", "10", "--lie"], in: scratch).wait()
    #expect(end.status == 1, "\(end.output)")
    #expect(end.errors.contains("contact/never-sent is\nmissing"), "\(end.errors)")
  }

  // MARK: a full disk

  @Test(.enabled(if: SmallDisk.isAllowed, "only root may mount a disk that is soon full"))
  func `a full disk is survived, and nothing acknowledged is lost`() throws {
    let disk = try SmallDisk(kibibytes: 2048)
    let program = try start(disk)
    let peer = try connect(disk, program)
    try disk.reserve(kibibytes: 768, as: "ballast")
    var kept = try changeUntilFull(peer)

    // Several at once fail all alike, and the daemon goes on answering.
    for _ in 0..<4 { try peer.send(change(0)) }
    for _ in 0..<4 {
      let status = try peer.reply().last ?? ""
      #expect(status.hasPrefix("ERR 507 set ") || status.hasPrefix("ERR 503 set "), "\(status)")
    }
    #expect(try note(peer) == kept.last?.number)
    let answer = try peer.ask("route Kotka varhaiskasvatus")
    #expect(answer.count > 1 && answer.last?.hasPrefix("OK ") == true, "\(answer.last ?? "")")

    try disk.remove("ballast")
    for _ in 0..<10 {
      let number = kept.count + 1
      let status = try peer.ask(change(number)).last ?? ""
      kept.append((number, try revision(status)))
    }
    program.signal(SIGKILL)
    _ = try program.wait()

    let again = try start(disk)
    let reader = try connect(disk, again)
    #expect(try note(reader) == kept.last?.number)
    let told = try reader.ask("changes as=rec since=1 limit=1000").filter {
      $0.hasPrefix("Revision: ")
    }
    #expect(told == kept.map { "Revision: \($0.revision)" })
    let verdict = try Command.run(
      [
        Project.program("yhdyspintad"), "--check", "--registry", Project.fixtures, "--state",
        disk.path,
      ])
    #expect(verdict.status == 0, "\(verdict.errors)")
  }

  private func start(_ disk: SmallDisk) throws -> Program {
    try Program(
      [
        Project.program("yhdyspintad"), "--socket", disk.scratch.file("socket"), "--registry",
        Project.fixtures, "--state", disk.path,
      ])
  }

  private func connect(_ disk: SmallDisk, _ program: Program) throws -> Peer {
    try Peer.whenListening(disk.scratch.file("socket"), program)
  }

  /// A change of 4 kB that says its number.
  private func change(_ number: Int) -> String {
    let rest = String(repeating: "x", count: 4000)
    return "set contact/kotka-varhaiskasvatus Note=\"\(number) \(rest)\""
  }

  /// Changes until there is no room.
  /// - Returns: numbers and revisions of what was acknowledged.
  private func changeUntilFull(_ peer: Peer) throws -> [(number: Int, revision: Int)] {
    var kept: [(number: Int, revision: Int)] = []
    for number in 1...2000 {
      let status = try peer.ask(change(number)).last ?? ""
      if status.hasPrefix("ERR 507 set ") { return kept }
      kept.append((number, try revision(status)))
    }
    Issue.record("2000 changes of 4 kB fit into less than 2 MB")
    return kept
  }

  private func revision(_ status: String) throws -> Int {
    try #require(status.hasPrefix("OK "), "\(status)")
    return try #require(status.split(separator: "revision=").last.flatMap { Int($0) })
  }

  /// The number of the change that the record shows.
  private func note(_ peer: Peer) throws -> Int? {
    let lines = try peer.ask("show as=rec contact/kotka-varhaiskasvatus")
    let line = try #require(lines.first { $0.hasPrefix("Note: ") }, "\(lines.last ?? "")")
    return Int(line.dropFirst(6).prefix { $0 != " " })
  }
}
