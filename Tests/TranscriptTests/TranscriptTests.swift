import Testing

/// The protocol is what these transcripts say.
@Suite struct TranscriptTests {
  @Test("as the core answers in memory", arguments: Fixture.talks)
  func memory(_ talk: Talk) throws {
    try talk.play(on: try MemoryPlayer(isAdministrator: talk.isAdministrator))
  }

  @Test("as the server answers on a socket", .timeLimit(.minutes(2)), arguments: Fixture.talks)
  func socket(_ talk: Talk) throws {
    let player = try SocketPlayer(isAdministrator: talk.isAdministrator)
    defer { player.end() }
    try talk.play(on: player)
  }

  @Test("there are at least sixty") func count() { #expect(Fixture.talks.count >= 60) }
}
