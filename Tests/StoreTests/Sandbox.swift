import Registry
import Glibc
import Testing

@testable import Store

/// A directory of one test's own, removed with everything in it at the end of its scope.
struct Sandbox: ~Copyable {
  let path: String

  init() throws {
    // In memory, where waiting for the disk takes no time; what is tested does not depend on it.
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/store-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
  }

  deinit {
    for name in (try? names()) ?? [] { unlink(file(name)) }
    rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }
  var database: String { file("registry.db") }

  func names() throws -> [String] { try Self.names(in: path) }

  static func names(in path: String) throws -> [String] {
    let directory = try #require(opendir(path))
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Copies the database and its log as a crash would leave them.
  func copyFiles(to other: borrowing Sandbox) throws {
    try Self.copyFiles(from: path, to: other)
  }

  static func copyFiles(from directory: String, to other: borrowing Sandbox) throws {
    for name in ["registry.db", "registry.db-wal"] where Files.exists(directory + "/" + name) {
      try writeFile(bytes(of: directory + "/" + name), to: other.file(name))
    }
  }
}

func bytes(of path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY)
  try #require(file >= 0, "\(path): errno \(errno)")
  defer { close(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &block, block.count)
    try #require(count >= 0)
    if count == 0 { return bytes }
    bytes += block[..<count]
  }
}

func writeFile(_ bytes: [UInt8], to path: String) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  try #require(file >= 0, "\(path): errno \(errno)")
  defer { close(file) }
  var start = 0
  while start < bytes.count {
    let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    try #require(count > 0)
    start += count
  }
}

/// Whether bytes hold a text anywhere.
func contains(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { all in
    text.withUnsafeBytes { part in
      guard let start = all.baseAddress, let wanted = part.baseAddress else { return false }
      var offset = 0
      while offset + part.count <= all.count {
        let rest = all.count - part.count - offset + 1
        guard let found = memchr(start + offset, Int32(part[0]), rest) else { return false }
        if memcmp(found, wanted, part.count) == 0 { return true }
        offset = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }
}
