import Commands
import Platform
import Registry
import Routing
import Server
import Synchronization
import Testing

/// What every transcript begins from.
enum Fixture {
  static let testsDirectory = String(#filePath.split(separator: "/").dropLast(2).joined(by: "/"))

  static let registryDirectory = "\(testsDirectory)/Fixtures/registry"

  /// All transcripts, by name.
  static let talks: [Talk] = {
    do {
      let directory = "\(testsDirectory)/Transcripts"
      return try Files.names(inDirectory: directory).filter { $0.hasSuffix(".talk") }.map {
        let bytes = try Files.read(path: "\(directory)/\($0)", bytesMax: 1 << 20)
        return try Talk(name: $0, text: String(decoding: bytes, as: UTF8.self))
      }
    } catch {
      Issue.record("transcripts cannot be read: \(error)")
      return []
    }
  }()

  /// Friday 20 November 2026, 12:00 in Helsinki.
  static let start: Int64 = 1_795_168_800

  static func load(revision: Int) throws(RegistryFiles.Failure) -> (Registry, Router) {
    let registry = try RegistryFiles.load(directories: [registryDirectory], revision: revision)
    return (registry, Router(registry))
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  private let offset = Atomic<Int>(0)

  func advance(seconds: Int) { offset.add(seconds, ordering: .sequentiallyConsistent) }

  var seconds: Int64 { Fixture.start + Int64(offset.load(ordering: .sequentiallyConsistent)) }

  /// Monotonic nanoseconds that move with it.
  var nanoseconds: UInt64 {
    Clock.monotonicNanoseconds() + UInt64(offset.load(ordering: .sequentiallyConsistent))
      * 1_000_000_000
  }
}

extension Sequence where Element == Substring {
  /// An absolute path of its parts.
  fileprivate func joined(by separator: String) -> String {
    reduce("") { $0 + separator + $1 }
  }
}
