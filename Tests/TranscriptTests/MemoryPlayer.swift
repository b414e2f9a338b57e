import Commands
import Glibc
import Platform
import Registry
import Routing
import Store
import Testing

@testable import Server

/// The core in memory, without descriptors: bytes are cut into lines the naive way, which the
/// server's own framing must agree with.
final class MemoryPlayer: Player {
  private final class Peer {
    var session: Session
    var input: [UInt8] = []
    var lines: [String] = []
    var hasEnded = false
    var isClosed = false
    var activeAt: Int64
    var block: BlockInput?
    var watching: (query: StoreQuery, since: Int, count: Int)?

    init(_ session: Session, _ now: Int64) {
      self.session = session
      activeAt = now
    }
  }

  private var core: Core
  private var store: Store?
  private var peers: [Int: Peer] = [:]
  private let clock = TestClock()
  private let rights: Rights
  private let state: String?
  private var files = Talk.Files.good

  init(role: Talk.Role, hasStore: Bool) throws {
    let clock = clock
    state = hasStore ? try Self.temporaryDirectory() : nil
    var configuration = Configuration()
    configuration.registry = [Fixture.registryDirectory]
    configuration.state = state
    let start = try Start(configuration, now: clock.seconds)
    let loaded = start.loaded
    core = Core(
      router: Router(loaded.registry),
      effects: .init(now: { clock.seconds }, residentKiB: { 4096 }),
      changedAt: loaded.changedAt)
    if hasStore { core.storeMissing = nil }
    store = (consume start).store
    rights = Rights(role)
  }

  func send(_ bytes: [UInt8], on connection: Int) throws {
    let peer = peer(connection)
    peer.activeAt = clock.seconds
    peer.input += bytes
    answer(peer)
  }

  func endSending(on connection: Int) throws {
    let peer = peer(connection)
    peer.hasEnded = true
    peer.isClosed = true
  }

  func nextLine(on connection: Int) throws -> String? {
    let peer = peer(connection)
    if !peer.lines.isEmpty { return peer.lines.removeFirst() }
    if peer.isClosed { return nil }
    throw Disagreement(description: "nothing came")
  }

  func advance(seconds: Int) throws {
    clock.advance(seconds: seconds)
    for peer in peers.values where peer.watching == nil {
      if clock.seconds - peer.activeAt >= 600 { peer.isClosed = true }
    }
  }

  func set(_ files: Talk.Files) throws { self.files = files }

  private func peer(_ connection: Int) -> Peer {
    if let peer = peers[connection] { return peer }
    let peer = Peer(Session(rights: rights), clock.seconds)
    peers[connection] = peer
    core.connections = peers.count
    return peer
  }

  private func answer(_ peer: Peer) {
    while !peer.isClosed, let end = peer.input.firstIndex(of: 0x0A) {
      var line = Array(peer.input[..<end])
      peer.input.removeFirst(end + 1)
      if line.last == 0x0D { line.removeLast() }
      if peer.watching != nil {
        endWatch(peer)
        if line.isEmpty { continue }
      }
      var reply = Reply()
      if var block = peer.block {
        block.take(line, isEnd: true)
        peer.block = block.isComplete ? nil : block
        guard block.isComplete else { continue }
        Dispatcher.answer(block, &core, &peer.session, &reply)
      } else if line.count > 8192 {
        Dispatcher.refuseLongLine(line.span, &core, &reply)
      } else {
        Dispatcher.answer(line.span, &core, &peer.session, &reply)
      }
      if var rest = reply.rest {
        while !rest.step(&reply) {}
      }
      if let waiting = reply.waiting { finish(waiting, line, peer, &reply) }
      take(reply, peer)
      if reply.isClosing { peer.isClosed = true }
    }
  }

  // MARK: what waits

  /// Does at once what the server does beside its loop.
  private func finish(
    _ waiting: Reply.Waiting, _ line: [UInt8], _ peer: Peer, _ reply: inout Reply
  ) {
    reply.waiting = nil
    switch waiting {
    case .reload: reload(&reply)
    case .block(let block): peer.block = block
    case .commit(let commit): keep(commit, &reply)
    case .query(let query): answer(query, peer, &reply)
    case .past(let moment):
      guard let state, let past = try? PastRegistry.make(of: moment, state: state, morphology: nil)
      else {
        Issue.record("no registry of the past")
        return
      }
      core.keep(past: past.router, of: moment, at: past.at, times: past.times)
      Dispatcher.answer(line.span, &core, &peer.session, &reply)
      if var rest = reply.rest { while !rest.step(&reply) {} }
    case .turn, .bulk, .upkeep: Issue.record("nothing waits in memory")
    }
  }

  private func keep(_ commit: Commit, _ reply: inout Reply) {
    do {
      try store?.commit([StoredCommit(commit)])
    } catch {
      Issue.record("not kept: \(error.text)")
    }
    if core.canApply(commit) {
      core.apply(commit)
    } else {
      var registry = core.registry
      registry.apply(commit.changes, revision: commit.revision.number)
      core.replace(router: Router(registry.compacted()))
      core.settle(commit)
    }
    reply.ok(commit.outcome)
    for peer in peers.values { push(to: peer) }
  }

  private func versions(_ query: StoreQuery) -> [RecordVersion] {
    let present = core.registry.revision
    let found: [StoredVersion]?
    switch query.subject {
    case .history(let id, let limit): found = try? store?.history(of: id, limit: limit)
    case .changes(let since, let limit):
      found = try? store?.changes(after: since, through: present, limit: limit)
    case .watch(let since):
      found = try? store?.changes(after: since, through: present, limit: 200)
    }
    return (found ?? []).map { RecordVersion($0) }
  }

  private func answer(_ query: StoreQuery, _ peer: Peer, _ reply: inout Reply) {
    if case .watch(let since) = query.subject {
      peer.watching = (query, since, 0)
      return push(to: peer)
    }
    let versions = versions(query)
    if case .history(let id, _) = query.subject, versions.isEmpty {
      let name = String(decoding: id, as: UTF8.self)
      return reply.error(
        .notFound("no record \(name), and there was none"), verb: query.verb)
    }
    reply.write(versions, for: query, in: core.registry, isFirst: true)
    reply.endVersions(count: versions.count, revision: core.registry.revision)
  }

  private func push(to peer: Peer) {
    guard let watching = peer.watching else { return }
    let versions = versions(watching.query.from(watching.since))
    var reply = Reply()
    reply.write(
      versions, for: watching.query, in: core.registry, isFirst: watching.count == 0)
    peer.watching?.since = core.registry.revision
    peer.watching?.count += versions.count
    take(reply, peer)
  }

  private func endWatch(_ peer: Peer) {
    guard let watching = peer.watching else { return }
    peer.watching = nil
    var reply = Reply()
    reply.endVersions(count: watching.count, revision: watching.since)
    take(reply, peer)
  }

  private func take(_ reply: Reply, _ peer: Peer) {
    // By bytes: a calendar's CR before the LF belongs to its line.
    let lines = reply.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    peer.lines += lines.dropLast().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes the store's files away.
  func end() {
    store = nil
    guard let state else { return }
    for name in (try? Files.names(inDirectory: state)) ?? [] { unlink("\(state)/\(name)") }
    rmdir(state)
  }

  private static func temporaryDirectory() throws -> String {
    var template = Array("/tmp/yhdyspinta-talk-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Errno.last }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func reload(_ reply: inout Reply) {
    core.isReloading = false
    switch files {
    case .good:
      guard let (_, router) = try? Fixture.load(revision: core.registry.revision + 1)
      else { return }
      core.replace(router: router)
      reply.ok(records: core.registry.count, revision: core.registry.revision)
    case .bad:
      let problem = LoadProblem(file: "bad.rec", line: 1, field: "Id", message: "is wrong")
      reply.finishReload(refusedBy: .files(.invalid(LoadFailure(problems: [problem]))))
    case .unreadable: reply.finishReload(refusedBy: .files(.unreadable("registry: not there")))
    }
  }
}

extension Rights {
  /// What the test's own user may do in a role.
  fileprivate init(_ role: Talk.Role) {
    let (uid, user) = (Process.userID, Accounts.userName(of: Process.userID))
    switch role {
    case .reader: self.init(uid: uid, user: user)
    case .admin: self.init(uid: uid, user: user, isAdministrator: true)
    case .editor(let owners):
      self.init(
        uid: uid, user: user, editsAll: owners.isEmpty,
        owners: Set(owners.map { Array($0.utf8) }))
    }
  }
}
