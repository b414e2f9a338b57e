import Glibc
import Registry
import TestSupport
import Testing

@testable import Store

/// The n-th call to the disk fails, for n = 1, 2, 3 … until an operation succeeds untouched.
///
/// After each failure: the error has the fault's type, the store goes on with the next commit
/// without being opened again, every commit that returned is there, none is half there, and the
/// file is sound.
@Suite struct FaultTests {
  enum Kind: CaseIterable, Sendable {
    case full, inputOutput, busy

    var fault: FaultyDisk.Fault {
      switch self {
      case .full: .full
      case .inputOutput: .inputOutput
      case .busy: .busy
      }
    }

    /// Whether an error tells what the disk did.
    func explains(_ error: StoreError) -> Bool {
      switch (self, error) {
      case (.full, .full), (.inputOutput, .inputOutput), (.busy, .busy): true
      // A lock that cannot be had is some other program's, whatever the reason.
      case (.inputOutput, .busy): true
      default: false
      }
    }
  }

  /// What is tried under faults.
  enum Operation: CaseIterable, Sendable {
    case commit, commitGroup, commitLarge, recordBase, purge, purgeRecord
    case snapshot, history, changes, heads, backup

    var isWriting: Bool {
      switch self {
      case .commit, .commitGroup, .commitLarge, .recordBase, .purge, .purgeRecord: true
      case .snapshot, .history, .changes, .heads, .backup: false
      }
    }
  }

  @Test(arguments: Operation.allCases, Kind.allCases)
  func `an operation meets a fault at each call`(operation: Operation, kind: Kind) throws {
    for isLasting in [false, true] {
      var isUntouched = false
      var count = 0
      while !isUntouched {
        count += 1
        let place = Comment(rawValue: "call \(count), lasting: \(isLasting)")
        isUntouched = try run(operation, kind, at: count, isLasting: isLasting, place)
        try #require(count < 2000, "no end of calls")
      }
      #expect(count > 1 || kind != .inputOutput, "no call was failed")
    }
  }

  /// Runs an operation once.
  /// - Returns: whether no call failed.
  private func run(
    _ operation: Operation, _ kind: Kind, at count: Int, isLasting: Bool, _ place: Comment
  ) throws -> Bool {
    let sandbox = try Sandbox()
    let disk = try #require(FaultyDisk(name: "faulty\(sandbox.path)"))
    var settings = Store.Settings()
    settings.vfs = disk.name
    settings.busyMilliseconds = 0
    try Self.template().write(to: sandbox)
    var store = try Store(directory: sandbox.path, settings: settings)
    var model = try Self.template().model
    // A log that is not empty, and pages in memory that the operation finds there.
    let first = edit(model.latest + 1, "contact/1", "first")
    try store.commit([first])
    model.apply(first)
    let commits = commits(of: operation, after: model)

    disk.set(kind.fault, at: count, isLasting: isLasting)
    var failure: StoreError?
    do {
      try perform(operation, commits, &store, sandbox.path)
    } catch let error as StoreError {
      failure = error
    }
    if isLasting, failure != nil {
      // While it lasts, trying again changes nothing.
      try? store.commit(commits)
      if try storeIsAhead(store, disk, of: model) { failure = nil }
    }
    // Whoever else wants to write can.
    let isHeld = store.connection.isInTransaction
    #expect(!isHeld, place)
    disk.heal()
    if let failure {
      #expect(disk.failures > 0, place)
      #expect(kind.explains(failure), "\(failure), \(place)")
    } else {
      for commit in commits { model.apply(commit) }
    }
    try expectSound(&store, model, sandbox.path, operation, failure, place)
    return disk.failures == 0
  }

  /// Whether a second try succeeded although the fault lasts, as reading from memory may.
  private func storeIsAhead(
    _ store: borrowing Store, _ disk: FaultyDisk, of model: Model
  ) throws -> Bool {
    disk.heal()
    return try store.latestRevision() > model.latest
  }

  private func commits(of operation: Operation, after model: Model) -> [StoredCommit] {
    let next = model.latest + 1
    let long = String(repeating: "long ", count: 1000)
    switch operation {
    case .commit: return [edit(next, "contact/2", "changed")]
    case .commitGroup:
      return [
        edit(next, "contact/2", "changed"), edit(next + 1, "org/new", long),
        edit(next + 2, "contact/2", nil),
      ]
    case .commitLarge:
      let changes = (1...12).map { StoredChange(id: bytes("type/\($0)"), text: bytes(long)) }
      return [StoredCommit(revision: revision(next), layer: .edit, changes: changes)]
    case .recordBase: return [edit(next, "area/z", "base", layer: .base)]
    default: return []
    }
  }

  private func perform(
    _ operation: Operation, _ commits: [StoredCommit], _ store: inout Store, _ directory: String
  ) throws {
    switch operation {
    case .commit, .commitGroup, .commitLarge: try store.commit(commits)
    case .recordBase:
      let old = try Self.template().model.heads(.base).compactMap { head in
        head.content.text.map { (id: head.id, text: $0) }
      }
      let records = old + [(id: bytes("area/z"), text: bytes("base"))]
      let isChanged = try store.recordBase(
        count: records.count, digest: 77, revision: commits[0].revision
      ) { records[$0] }
      #expect(isChanged)
    case .purge: _ = try store.purge(kinds: "contact/", before: 1005)
    case .purgeRecord: _ = try store.purge(id: bytes("contact/2"), keepingPresent: true)
    case .snapshot: #expect(try store.snapshot(at: 3) == Self.template().model.snapshot(at: 3))
    case .history: _ = try store.history(of: bytes("contact/2"), limit: 99)
    case .changes: _ = try store.changes(after: 2, through: 8, limit: 99)
    case .heads: #expect(try store.heads(.base) == Self.template().model.heads(.base))
    case .backup: try store.backup(to: directory + "/backup")
    }
  }

  private func expectSound(
    _ store: inout Store, _ model: Model, _ directory: String, _ operation: Operation,
    _ failure: StoreError?, _ place: Comment
  ) throws {
    var model = model
    #expect(try store.latestRevision() == model.latest, place)
    let next = edit(model.latest + 1, "contact/3", "next")
    try store.commit([next])
    model.apply(next)
    try store.connection.checkContent(isFull: true)
    let isPurge = operation == .purge || operation == .purgeRecord
    if isPurge {
      #expect(try store.snapshot(at: 4).map(\.id) == model.snapshot(at: 4).map(\.id), place)
    } else {
      #expect(try store.snapshot(at: 4) == model.snapshot(at: 4), place)
    }
    #expect(
      try store.snapshot(at: model.latest) == model.snapshot(at: model.latest), place)
    let files = operation == .backup && failure == nil ? ["backup"] : []
    let backups = try Sandbox.names(in: directory).filter { $0.hasPrefix("backup") }
    #expect(backups == files, place)
    guard operation.isWriting else { return }
    // What a crash would leave now.
    let crashed = try Sandbox()
    try Sandbox.copyFiles(from: directory, to: crashed)
    let reopened = try Store(directory: crashed.path)
    #expect(try reopened.latestRevision() == model.latest, place)
    #expect(try reopened.heads(.edit).map(\.id) == model.heads(.edit).map(\.id), place)
  }

  @Test(arguments: Kind.allCases)
  func `opening meets a fault at each call`(kind: Kind) throws {
    for isNew in [false, true] {
      let sandbox = try Sandbox()
      let disk = try #require(FaultyDisk(name: "faulty\(sandbox.path)"))
      var settings = Store.Settings()
      settings.vfs = disk.name
      settings.busyMilliseconds = 0
      if !isNew { try Self.template().write(to: sandbox) }
      let latest = isNew ? 0 : try Self.template().model.latest
      for count in 1...2000 {
        if isNew { try Files.removeDatabase(sandbox.database) }
        disk.set(kind.fault, at: count, isLasting: count.isMultiple(of: 2))
        do {
          let store = try Store(directory: sandbox.path, settings: settings)
          disk.heal()
          #expect(try store.latestRevision() == latest)
          if disk.failures == 0 { break }
        } catch {
          disk.heal()
          #expect(kind.explains(error), "\(error), call \(count)")
        }
        let store = try Store(directory: sandbox.path)
        #expect(try store.latestRevision() == latest, "call \(count)")
      }
    }
  }

  @Test func `a commit waits for the disk`() throws {
    let sandbox = try Sandbox()
    let disk = try #require(FaultyDisk(name: "faulty\(sandbox.path)"))
    var settings = Store.Settings()
    settings.vfs = disk.name
    var store = try Store(directory: sandbox.path, settings: settings)
    for number in 1...3 {
      disk.set(FaultyDisk.Fault(calls: [.sync]) { _ in 10 }, at: 1, isLasting: false)
      do {
        try store.commit([edit(number, "org/a", "text")])
        Issue.record("revision \(number) was not on the disk")
      } catch {
        try store.commit([edit(number, "org/a", "text")])
      }
    }
  }

  /// A small database, made once: both layers, chains, long texts.
  struct Template: Sendable {
    let database: [UInt8]
    let model: Model

    init() throws {
      let sandbox = try Sandbox()
      var model = Model()
      do {
        var store = try Store(directory: sandbox.path)
        for number in 1...8 {
          let layer: Record.Layer = number.isMultiple(of: 2) ? .base : .edit
          let changes = (1...6).map { index in
            let text =
              "\(number)" + String(repeating: ".", count: index == number ? 4500 : index * 20)
            return StoredChange(id: bytes("contact/\(index)"), text: bytes(text))
          }
          let commit = StoredCommit(revision: revision(number), layer: layer, changes: changes)
          try store.commit([commit])
          model.apply(commit)
        }
      }
      database = try bytes(of: sandbox.database)
      self.model = model
    }

    func write(to sandbox: borrowing Sandbox) throws {
      try writeFile(database, to: sandbox.database)
    }
  }

  static let made = Result { try Template() }
  static func template() throws -> Template { try made.get() }
}
