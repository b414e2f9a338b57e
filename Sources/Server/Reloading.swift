package import Commands
import Registry
import Platform
import Routing
import Synchronization

/// Loads a registry on a thread of its own while the loop goes on answering from the old one.
///
/// The loop starts it, is woken through a descriptor, and takes the result; at most one load runs
/// at a time, so that one slot is enough.
final class Reloading: Sendable {
  enum Outcome: Sendable {
    case loaded(Router)
    case failed(RegistryFiles.Failure)
  }

  private let slot = Mutex<Outcome?>(nil)
  private let done: EventDescriptor
  private let directories: [String]

  init(directories: [String]) throws(Errno) {
    self.directories = directories
    done = try EventDescriptor()
  }

  /// Readable once a load has ended.
  var descriptor: CInt { done.rawValue }

  /// Begins a load; its end makes `descriptor` readable.
  func start(revision: Int) {
    let directories = directories
    let work: @Sendable () -> Void = { [self] in
      finish(Self.load(directories, revision: revision))
    }
    do throws(Errno) {
      // Deep enough for sorting and hashing a large registry.
      try Thread.start(name: "reload", stackBytes: 8 << 20, body: work)
    } catch {
      finish(.failed(.unreadable("no thread to load with: \(error.message)")))
    }
  }

  /// Takes the result, if there is one.
  func take() -> Outcome? {
    _ = done.drain()
    return slot.withLock { outcome in
      defer { outcome = nil }
      return outcome
    }
  }

  private func finish(_ outcome: Outcome) {
    slot.withLock { $0 = outcome }
    done.signal()
  }

  static func load(_ directories: [String], revision: Int) -> Outcome {
    do throws(RegistryFiles.Failure) {
      let registry = try RegistryFiles.load(directories: directories, revision: revision)
      return .loaded(Router(registry))
    } catch {
      return .failed(error)
    }
  }
}

extension Reply {
  /// Ends a `reload`.
  package mutating func finishReload(refusedBy failure: RegistryFiles.Failure) {
    switch failure {
    case .unreadable(let text):
      error(.reloadFailed(text), verb: "reload")
    case .invalid(let failure):
      for problem in failure.problems.prefix(Limits.problemsShown) {
        bytes += "|\(problem.text)\n".utf8
      }
      error(.reloadRefused(problems: failure.problems.count), verb: "reload")
    }
  }
}
