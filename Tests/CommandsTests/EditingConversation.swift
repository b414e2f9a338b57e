import Routing
import Testing

@testable import Commands
@testable import Registry

/// Editors who talk to one core, and a store that keeps what it is told to and when.
struct EditingConversation {
  var core: Core
  private(set) var staged: [Commit] = []

  /// Seconds since 1970 of all that happens: 2026-11-20T12:00 in Finland.
  static let now: Int64 = 1_795_168_800

  init(changedAt: Int64 = .min, revision: Int = 3) throws(LoadFailure) {
    var loader = RegistryLoader()
    loader.add(file: "x.rec", bytes: Array(Self.text.utf8))
    core = Core(
      router: Router(try loader.finish(revision: revision)),
      effects: Core.Effects(now: { Self.now }, residentKiB: { 4096 }), changedAt: changedAt)
    core.storeMissing = nil
  }

  static let administrator = Rights(uid: 0, user: "root", isAdministrator: true)
  static let editor = Rights(uid: 1, user: "ed", editsAll: true)
  static let kunta = Rights(uid: 2, user: "kunta", owners: [Array("org/kunta".utf8)])
  static let reader = Rights(uid: 3, user: "3")

  /// Sends a request, records and all; what has to be kept waits in `staged`.
  /// - Returns: data lines and status line, or `kept later`, `turn`, `bulk` or `query`.
  mutating func ask(_ request: String, as rights: Rights = editor) -> [String] {
    var session = Session(rights: rights)
    var reply = Reply()
    var lines = request.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let line = Array((lines.popFirst() ?? "").utf8)
    Dispatcher.answer(line.span, &core, &session, &reply)
    if case .block(var block) = reply.waiting {
      reply.waiting = nil
      for line in lines { block.take(line.utf8, isEnd: true) }
      #expect(block.isComplete, "no single . in \(request)")
      Dispatcher.answer(block, &core, &session, &reply)
    }
    if var rest = reply.rest { while !rest.step(&reply) {} }
    switch reply.waiting {
    case .commit(let commit):
      staged.append(commit)
      return ["kept later"]
    case .turn: return ["turn"]
    case .bulk: return ["bulk"]
    case .query: return ["query"]
    case nil: break
    default: return ["other"]
    }
    return String(decoding: reply.bytes, as: UTF8.self).dropLast()
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The status line of a request.
  mutating func status(_ request: String, as rights: Rights = editor) -> String {
    ask(request, as: rights).last ?? ""
  }

  /// Keeps and applies what waits.
  /// - Returns: what each is answered.
  @discardableResult
  mutating func keep(_ count: Int = .max) -> [String] {
    var outcomes: [String] = []
    for commit in staged.prefix(count) {
      if core.canApply(commit) {
        core.apply(commit)
      } else {
        var registry = core.registry
        registry.apply(commit.changes, revision: commit.revision.number)
        core.replace(router: Router(registry.compacted()), keepingStaged: true)
        core.settle(commit)
      }
      outcomes.append("OK " + commit.outcome)
    }
    staged.removeFirst(min(count, staged.count))
    return outcomes
  }

  /// Has the store fail for all that waits.
  mutating func fail() {
    staged = []
    core.drop(keeping: [])
  }

  static let text = """
    Id: area/kunta
    Name: Pikkula
    Kind: municipality
    Code: 999

    Id: org/kunta
    Name: Kunta
    Kind: municipality
    Area: area/kunta
    Phone: +9991234567

    Id: org/toinen
    Name: Toinen
    Kind: municipality
    Phone: +9991234568

    Id: type/kerho
    Name: Kerho
    Organizer: municipality

    Id: service/kerho
    Name: Kunnan kerho
    Type: type/kerho
    Owner: org/kunta
    Area: area/kunta
    Contact: contact/ohjaaja
    Word: leikki
    Word: tarha

    Id: contact/ohjaaja
    Name: Ohjaaja
    Kind: role
    Org: org/kunta
    Phone: +9997654321
    Absent: 2026-01-01/2026-01-05

    Id: contact/vara
    Name: Vara
    Kind: role
    Org: org/toinen
    Phone: +9997654322
    Visibility: internal
    """
}
