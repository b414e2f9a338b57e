import Testing

@testable import Commands
@testable import Registry

/// What `at=` means: the present registry, an earlier one, or the present one asked about later.
@Suite struct MomentTests {
  /// The present revision is the fifth, and came at 2026-11-20T12:00.
  private func core() throws -> Core {
    try EditingConversation(changedAt: EditingConversation.now - 7200, revision: 5).core
  }

  private func moment(_ text: String) throws -> PastMoment? {
    try Moment.resolve(text, try core()).past
  }

  @Test(arguments: ["5", "2026-11-20", "2026-11-21", "2030-01-01", "2026-11-20T23:59"])
  func `from the last change on, it is the present one`(text: String) throws {
    #expect(try moment(text) == nil)
  }

  @Test(arguments: [1, 2, 4])
  func `an earlier revision is asked for by its number`(number: Int) throws {
    #expect(try moment("\(number)") == .revision(number))
  }

  @Test func `a day is the registry as the day left it, a minute as the minute did`() throws {
    let changed = EditingConversation.now - 7200
    let time = LocalTime(secondsSince1970: changed)
    let before = time.adding(minutes: -1).description
    #expect(try moment(time.description) == nil)
    #expect(try moment(before) == .time(changed - changed % 60 - 1))
    let day = try #require(try moment("2026-11-19"))
    guard case .time(let end) = day else {
      Issue.record("\(day)")
      return
    }
    #expect(LocalTime(secondsSince1970: end).description == "2026-11-19T23:59")
    #expect(LocalTime(secondsSince1970: end + 1).description == "2026-11-20T00:00")
  }

  @Test func `the time asked is the time that hours and validity are taken at`() throws {
    let (time, _) = try Moment.resolve("2026-12-24T08:30", try core())
    #expect(time.description == "2026-12-24T08:30")
  }

  @Test(arguments: [
    "0", "6", "99999999999999999999", "", "-1", "yesterday", "2026-02-30", "2026-11-20T25:00",
    "2026-11-20 12:00", "5x", "٥",
  ])
  func `no moment is refused with what one is like`(text: String) throws {
    let core = try core()
    #expect(throws: CommandError.self) { _ = try Moment.resolve(text, core) }
  }

  @Test func `without a store there is no past`() throws {
    var core = try core()
    core.storeMissing = "no store"
    #expect(throws: CommandError.self) { _ = try Moment.resolve("4", core) }
    #expect(try Moment.resolve("5", core).past == nil)
  }
}
