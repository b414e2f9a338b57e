/// Compares what a daemon says after a crash with what it must say.
struct CrashCheck {
  /// Most findings of one check that are told.
  private static let findingsMax = 8
  /// Lines of `changes` asked for at once.
  private static let changesMax = 1000

  /// What the daemon says: texts by id, and its revision.
  struct Present {
    let texts: [String: String]
    let revision: Int

    /// Reads all records.
    /// - Parameter peer: a connection.
    /// - Throws: `.failed`.
    init(_ peer: LinePeer) throws(BenchError) {
      let reply = try peer.ask("list as=rec all\n")
      guard let revision = reply.number("revision"), let count = reply.number("count") else {
        throw .failed("list all: \(reply.status)")
      }
      var texts: [String: String] = [:]
      for text in CrashCheck.records(of: reply.body) {
        texts[CrashCheck.value("Id: ", in: text)] = text
      }
      if texts.count != count { throw .failed("list all: \(texts.count) ids, said \(count)") }
      self.texts = texts
      self.revision = revision
    }
  }

  private(set) var findings: [String] = []
  private let present: Present
  /// Id sets of changes that were not acknowledged and yet happened.
  private var unasked: [Set<String>] = []

  /// Compares, and settles what was on its way.
  /// - Parameters:
  ///   - writers: what they know.
  ///   - fixed: texts of what nobody changes.
  ///   - peer: a connection to the daemon that was started again.
  ///   - before: the last revision that was known at the last check.
  /// - Throws: `.failed` when the daemon does not answer.
  init(
    _ writers: [CrashWriter], fixed: [String: String], _ peer: LinePeer, before: Int
  ) throws(BenchError) {
    present = try Present(peer)
    var acknowledged: [Int: Set<String>] = [:]
    for writer in writers {
      acknowledged.merge(writer.acknowledged) { $0.union($1) }
      let happened = outcome(of: writer)
      writer.settle(happened: happened)
    }
    compare(writers, fixed)
    let latest = acknowledged.keys.max() ?? before
    if present.revision < max(before, latest) {
      find("revision \(present.revision) after \(max(before, latest))")
    } else {
      try compareHistory(acknowledged, peer, before: before)
    }
  }

  /// The revision that the daemon has now.
  var revision: Int { present.revision }
  /// Changes that had happened without having been acknowledged.
  var unacknowledged: Int { unasked.count }

  private mutating func find(_ text: String) {
    if findings.count < CrashCheck.findingsMax { findings.append(text) }
  }

  /// Whether the change on its way happened; a finding when half of it did.
  private mutating func outcome(of writer: CrashWriter) -> Bool {
    guard let pending = writer.pending else { return false }
    let isNew = pending.effects.allSatisfy { present.texts[$0.id] == $0.record?.text }
    let isOld = pending.effects.allSatisfy { effect in
      present.texts[effect.id] == writer.records[effect.id]?.text
    }
    if isNew, !isOld {
      unasked.append(Set(pending.effects.map(\.id)))
      return true
    }
    if !isOld { find("half of a change is there: \(pending.request)") }
    return false
  }

  private mutating func compare(_ writers: [CrashWriter], _ fixed: [String: String]) {
    var wanted = fixed
    for writer in writers {
      for (id, record) in writer.records { wanted[id] = record.text }
    }
    for (id, text) in wanted where present.texts[id] != text {
      find("\(id) is\n\(present.texts[id] ?? "missing\n")and should be\n\(text)")
    }
    for (id, text) in present.texts where wanted[id] == nil {
      find("\(id) should not be there:\n\(text)")
    }
  }

  /// Every revision since the last check is one that was acknowledged, with exactly its ids, or the
  /// one change that a writer had on its way.
  private mutating func compareHistory(
    _ acknowledged: [Int: Set<String>], _ peer: LinePeer, before: Int
  ) throws(BenchError) {
    let told = try history(peer, since: before)
    for (revision, ids) in acknowledged where told[revision] != ids {
      find("revision \(revision) changed \(ids.sorted()), told: \(told[revision]?.sorted() ?? [])")
    }
    for (revision, ids) in told where acknowledged[revision] == nil {
      if let index = unasked.firstIndex(of: ids) {
        unasked.remove(at: index)
        unasked.append([])
      } else {
        find("revision \(revision) came from nowhere: \(ids.sorted())")
      }
    }
    for ids in unasked where !ids.isEmpty { find("no revision tells of \(ids.sorted())") }
    for revision in (before + 1)..<(max(before, present.revision) + 1) where told[revision] == nil {
      find("revision \(revision) is missing")
    }
  }

  private func history(_ peer: LinePeer, since: Int) throws(BenchError) -> [Int: Set<String>] {
    var told: [Int: Set<String>] = [:]
    var since = since
    while since < present.revision {
      let reply = try peer.ask("changes as=rec since=\(since) limit=\(CrashCheck.changesMax)\n")
      var last = since
      for text in CrashCheck.records(of: reply.body) {
        guard let revision = Int(CrashCheck.value("Revision: ", in: text)) else {
          throw .failed("changes: \(text)")
        }
        told[revision, default: []].insert(CrashCheck.value("Id: ", in: text))
        last = max(last, revision)
      }
      let isCut = (reply.number("count") ?? 0) >= CrashCheck.changesMax
      if last == since || !isCut { break }
      // The last revision may have been cut in two.
      since = last - 1
    }
    return told
  }

  // MARK: text

  /// The records of a reply, each with an LF behind its last line.
  /// - Parameter body: data lines.
  /// - Returns: texts without the empty lines between.
  static func records(of body: String) -> [String] {
    var records: [String] = []
    var record: [UInt8] = []
    for line in Array(body.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        record += line
        record.append(0x0A)
      } else if !record.isEmpty {
        records.append(String(decoding: record, as: UTF8.self))
        record = []
      }
    }
    return records
  }

  /// What stands behind a mark at the beginning of a line.
  static func value(_ mark: String, in text: String) -> String {
    for line in text.split(separator: "\n") where line.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    return ""
  }
}
