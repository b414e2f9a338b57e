import Registry
import Glibc
import Testing

@testable import Store

/// A real disk that is full, and then has room again.
@Suite struct FullDiskTests {
  /// Mounts a file system of 3 MB in memory.
  private static func mount(_ path: String) -> Bool {
    Glibc.mount("none", path, "tmpfs", 0, "size=3m,mode=700") == 0
  }

  /// Whether this process may mount file systems.
  private static let canMount: Bool = {
    guard geteuid() == 0, let sandbox = try? Sandbox(), mount(sandbox.path) else { return false }
    umount2(sandbox.path, CInt(MNT_DETACH))
    return true
  }()

  @Test(.enabled(if: canMount, "mounting a small file system takes root"))
  func `a full disk is reported and left behind without reopening`() throws {
    let sandbox = try Sandbox()
    try #require(Self.mount(sandbox.path))
    defer { umount2(sandbox.path, CInt(MNT_DETACH)) }
    var model = Model()
    var store = try Store(directory: sandbox.path)
    try fill(sandbox.file("ballast"))
    for round in 1...3 {
      var failure: StoreError?
      while failure == nil {
        let commit = edit(
          model.latest + 1, "org/\(model.latest)", String(repeating: "x", count: 9000))
        do {
          try store.commit([commit])
          model.apply(commit)
        } catch {
          failure = error
        }
        try #require(model.latest < 1000)
      }
      #expect(failure == .full, "round \(round)")
      #expect(failure?.category == .cannotWrite && failure?.isTransient == true)
      #expect(throws: StoreError.self) { try store.backup(to: sandbox.file("backup")) }
      #expect(try !sandbox.names().contains { $0.hasPrefix("backup") })
      #expect(try store.latestRevision() == model.latest)
      unlink(sandbox.file("ballast"))
      let next = edit(model.latest + 1, "org/next", "after round \(round)")
      try store.commit([next])
      model.apply(next)
      try fill(sandbox.file("ballast"))
    }
    unlink(sandbox.file("ballast"))
    #expect(try store.snapshot(at: model.latest) == model.snapshot(at: model.latest))
    try store.connection.checkContent(isFull: true)
  }

  /// Writes a file until the disk has no room.
  private func fill(_ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(file, block, block.count) > 0 {}
  }
}
