import Commands
import Registry
import Routing
import Server

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

    init(_ session: Session, _ now: Int64) {
      self.session = session
      activeAt = now
    }
  }

  private var core: Core
  private var peers: [Int: Peer] = [:]
  private let clock = TestClock()
  private let isAdministrator: Bool
  private var files = Talk.Files.good

  init(isAdministrator: Bool) throws {
    let (_, router) = try Fixture.load(revision: 1)
    let clock = clock
    core = Core(
      router: router,
      effects: .init(now: { clock.seconds }, residentKiB: { 4096 }))
    self.isAdministrator = isAdministrator
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
    for peer in peers.values where clock.seconds - peer.activeAt >= 600 { peer.isClosed = true }
  }

  func set(_ files: Talk.Files) throws { self.files = files }

  private func peer(_ connection: Int) -> Peer {
    if let peer = peers[connection] { return peer }
    let peer = Peer(Session(isAdministrator: isAdministrator), clock.seconds)
    peers[connection] = peer
    core.connections = peers.count
    return peer
  }

  private func answer(_ peer: Peer) {
    while !peer.isClosed, let end = peer.input.firstIndex(of: 0x0A) {
      var line = Array(peer.input[..<end])
      peer.input.removeFirst(end + 1)
      if line.last == 0x0D { line.removeLast() }
      var reply = Reply()
      if line.count > 8192 {
        Dispatcher.refuseLongLine(&core, &reply)
      } else {
        Dispatcher.answer(line.span, &core, &peer.session, &reply)
      }
      if var rest = reply.rest {
        while !rest.write(to: &reply, until: reply.bytes.count + 1) {}
      }
      if reply.waiting != nil { reload(&reply) }
      let lines = String(decoding: reply.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      peer.lines += lines.dropLast().map { String($0) }
      if reply.isClosing { peer.isClosed = true }
    }
  }

  private func reload(_ reply: inout Reply) {
    core.isReloading = false
    switch files {
    case .good:
      guard let (registry, router) = try? Fixture.load(revision: core.registry.revision + 1)
      else { return }
      core.replace(router: router)
      reply.ok(records: registry.records.count, revision: registry.revision)
    case .bad:
      let problem = LoadProblem(file: "bad.rec", line: 1, field: "Id", message: "is wrong")
      reply.finishReload(refusedBy: .invalid(LoadFailure(problems: [problem])))
    case .unreadable: reply.finishReload(refusedBy: .unreadable("registry: not there"))
    }
  }
}
