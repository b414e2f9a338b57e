import Commands
import Language
import Platform
import Registry
import Routing
import Store

/// The registry of both layers: the files, and what the store has made of them.
enum Layers {
  /// What is not a mistake in a record.
  enum Failure: Error, Sendable {
    case files(RegistryFiles.Failure)
    case store(StoreError)

    /// One line for the log.
    var summary: String {
      switch self {
      case .files(let failure): failure.summary
      case .store(let error): error.text
      }
    }
  }

  struct Loaded: Sendable {
    let registry: Registry
    /// When its revision came, seconds since 1970.
    let changedAt: Int64
  }

  /// Loads the files, lays the store's edits over them, and has the store note what the files say
  /// now if it is not what they said before.
  ///
  /// - Parameters:
  ///   - directories: with the files.
  ///   - store: that keeps the edits.
  ///   - now: seconds since 1970.
  ///   - uid: of the daemon, in whose name the files' changes are noted.
  /// - Returns: the registry of both layers.
  /// - Throws: before anything has been noted.
  static func load(
    directories: [String], store: inout Store, now: Int64, uid: UInt32
  ) throws(Failure) -> Loaded {
    var loader: RegistryLoader
    do throws(RegistryFiles.Failure) {
      loader = try RegistryFiles.loader(directories: directories)
    } catch {
      throw .files(error)
    }
    let base = loader.records
    let digest = loader.digest
    for head in try stored({ () throws(StoreError) in try store.heads(.edit) }) {
      loader.add(edit: head.id, text: head.content.text, revision: head.revision)
    }
    let latest = try stored { () throws(StoreError) in try store.latestRevision() }
    // Checked before anything is noted: what is refused was never the registry.
    let registry: Registry
    do throws(RegistryFiles.Failure) {
      registry = try RegistryFiles.finish(loader, revision: latest)
    } catch {
      throw .files(error)
    }
    let next = Revision(
      number: latest + 1, time: now, uid: uid, user: Accounts.userName(of: uid), verb: "reload",
      reason: "")
    return try stored { () throws(StoreError) in
      let isNew = try store.recordBase(count: base.count, digest: digest, revision: next) { index in
        (Array(base[index].id), base[index].text)
      }
      let present = isNew ? next.number : latest
      let baseRevision =
        isNew ? present : try store.headMarks(.base).map(\.revision).max() ?? present
      return Loaded(
        registry: registry.with(revision: present, baseRevision: baseRevision),
        changedAt: try store.revision(present)?.time ?? now)
    }
  }

  /// Checks the files, with the store's edits laid over them, and changes nothing.
  ///
  /// - Parameters:
  ///   - directories: with the files.
  ///   - state: the state directory, which a daemon may be using; nil for the files alone.
  /// - Returns: how many records there are.
  /// - Throws: everything that is wrong.
  static func check(directories: [String], state: String?) throws(Failure) -> Int {
    var edits: [StoredHead] = []
    if let state {
      do throws(FileError) {
        _ = try Files.names(inDirectory: state)
      } catch {
        // One that is not there yet has no edits; one that may not be read has who knows which.
        if !error.isMissing { throw .files(.unreadable(error.message)) }
      }
      do throws(StoreError) {
        edits = try Store(reading: state).heads(.edit)
      } catch .missing {
        // Nothing has been kept yet.
      } catch {
        throw .store(error)
      }
    }
    do throws(RegistryFiles.Failure) {
      var loader = try RegistryFiles.loader(directories: directories)
      for head in edits {
        loader.add(edit: head.id, text: head.content.text, revision: head.revision)
      }
      return try RegistryFiles.finish(loader, revision: 1).count
    } catch {
      throw .files(error)
    }
  }

  /// Loads again, on a job's thread.
  ///
  /// - Parameters:
  ///   - directories: with the files.
  ///   - keeper: has the store; nil without one.
  ///   - revision: of a registry without a store.
  ///   - now: seconds since 1970.
  ///   - morphology: of the new router.
  /// - Returns: a router, or why there is none.
  static func reload(
    directories: [String], _ keeper: Keeper?, revision: Int, now: Int64,
    morphology: (any Morphology)?
  ) -> Jobs.Outcome {
    do throws(Failure) {
      let loaded = try loadAgain(directories, keeper, revision: revision, now: now)
      return .reloaded(
        Router(loaded.registry, morphology: morphology), changedAt: loaded.changedAt)
    } catch {
      return .reloadFailed(error)
    }
  }

  private static func loadAgain(
    _ directories: [String], _ keeper: Keeper?, revision: Int, now: Int64
  ) throws(Failure) -> Loaded {
    guard let keeper else {
      do throws(RegistryFiles.Failure) {
        let registry = try RegistryFiles.load(directories: directories, revision: revision)
        return Loaded(registry: registry, changedAt: .min)
      } catch {
        throw .files(error)
      }
    }
    let result = keeper.perform { store -> Result<Loaded, Failure> in
      do throws(Failure) {
        let loaded = try load(
          directories: directories, store: &store, now: now, uid: Process.userID)
        return .success(loaded)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func stored<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(Failure) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }
}

extension Reply {
  /// Ends a `reload`.
  mutating func finishReload(refusedBy failure: Layers.Failure) {
    switch failure {
    case .store(let problem):
      error(CommandError(problem), verb: "reload")
    case .files(.unreadable(let text)):
      error(.reloadFailed(text), verb: "reload")
    case .files(.invalid(let failure)):
      for problem in failure.problems.prefix(Limits.problemsShown) {
        bytes += "|\(problem.text)\n".utf8
      }
      error(.reloadRefused(problems: failure.problems.count), verb: "reload")
    }
  }
}
