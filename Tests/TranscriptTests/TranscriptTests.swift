import Testing

/// The protocol is what these transcripts say.
@Suite struct TranscriptTests {
  @Test("as the core answers in memory", arguments: Fixture.talks)
  func memory(_ talk: Talk) throws {
    let player = try MemoryPlayer(role: talk.role, hasStore: talk.hasStore)
    defer { player.end() }
    try talk.play(on: player)
  }

  @Test("as the server answers on a socket", arguments: Fixture.talks)
  func socket(_ talk: Talk) throws {
    let player = try SocketPlayer(role: talk.role, hasStore: talk.hasStore)
    defer { player.end() }
    try talk.play(on: player)
  }

  @Test("there are at least sixty") func count() { #expect(Fixture.talks.count >= 60) }
}
