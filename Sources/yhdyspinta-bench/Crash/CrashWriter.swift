/// One connection of the crash test that writes: one change after the other, each waited for, and
/// what must be there for it.
final class CrashWriter {
  let number: Int
  /// What the writer's ids hold, as far as it was acknowledged.
  private(set) var records: [String: CrashRecord] = [:]
  /// Ids that were ever written here, so that what was removed is looked for too.
  private(set) var ids: Set<String> = []
  /// Sent and not acknowledged.
  private(set) var pending: CrashChange?
  /// Revisions acknowledged since the last check, and the ids that each of them changed.
  private(set) var acknowledged: [Int: Set<String>] = [:]
  /// Changes acknowledged in all.
  private(set) var count = 0
  private var changes: CrashChanges
  /// Of the daemon that runs now.
  var peer: LinePeer?

  /// Begins.
  /// - Parameters:
  ///   - number: tells the writers apart.
  ///   - seed: of its changes.
  ///   - owned: the writer's records of the registry's files.
  init(number: Int, seed: UInt64, owned: [CrashRecord]) {
    self.number = number
    changes = CrashChanges(writer: number, seed: seed)
    for record in owned {
      records[record.id] = record
      ids.insert(record.id)
    }
  }

  /// Sends the next change.
  /// - Parameter heavy: whether it is to be large.
  func sendNext(heavy: Bool) {
    let change = changes.next(records, heavy: heavy)
    ids.formUnion(change.effects.map(\.id))
    pending = change
    peer?.send(change.request)
  }

  /// Believes of a change that it was acknowledged, and never sends it.
  func lie() {
    let record = CrashRecord(
      "contact/never-sent", ["Name": "Ei lähetetty", "Org": "org/rauniola", "Source": "crash"])
    adopt(CrashChange(request: "", effects: [(record.id, record)]))
  }

  /// Sends half a change, which must have no effect.
  func sendHalf() {
    let request = changes.next(records, heavy: false).request
    peer?.send(String(request.prefix(request.count / 2).dropLast()))
  }

  /// Takes a reply to the change that was sent.
  /// - Parameter reply: what came.
  /// - Throws: `.failed` for an error, since all the changes are right.
  func take(_ reply: LinePeer.Reply) throws(BenchError) {
    guard let change = pending else { throw .failed("a reply without a request: \(reply.status)") }
    guard !reply.isError, let revision = reply.number("revision") else {
      throw .failed(
        "writer \(number): \(reply.status)\n\(reply.body)\(change.request.prefix(1000))")
    }
    guard acknowledged.updateValue(Set(change.effects.map(\.id)), forKey: revision) == nil else {
      throw .failed("writer \(number): revision \(revision) was acknowledged twice")
    }
    pending = nil
    adopt(change)
    count += 1
  }

  /// Says whether the change that was on its way has happened.
  /// - Parameter happened: as found after the start.
  func settle(happened: Bool) {
    if happened, let pending { adopt(pending) }
    pending = nil
    acknowledged = [:]
  }

  private func adopt(_ change: CrashChange) {
    for (id, record) in change.effects { records[id] = record }
  }
}
