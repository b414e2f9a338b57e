import Commands
import Platform
import Registry
import Store

/// What is read before a socket is opened: the registry of both layers, and the store it came from.
struct Start: ~Copyable {
  let loaded: Layers.Loaded
  /// Counts that were kept.
  let tallies: Tallies
  /// Nil without a state directory.
  var store: Store?

  /// - Parameters:
  ///   - configuration: names the directories.
  ///   - now: seconds since 1970.
  /// - Throws: every reason why there is nothing to serve.
  init(
    _ configuration: Configuration, now: Int64 = Clock.wallSeconds()
  ) throws(Layers.Failure) {
    let directories = configuration.registryDirectories
    guard let state = configuration.state else {
      do throws(RegistryFiles.Failure) {
        let registry = try RegistryFiles.load(directories: directories, revision: 1)
        loaded = Layers.Loaded(registry: registry, changedAt: .min)
      } catch {
        throw .files(error)
      }
      tallies = Tallies()
      store = nil
      return
    }
    do throws(FileError) {
      try Files.makeDirectory(state, mode: 0o700)
    } catch {
      throw .files(.unreadable(error.message))
    }
    var store: Store
    do throws(StoreError) {
      store = try Store(directory: state)
    } catch {
      throw .store(error)
    }
    let loaded = try Layers.load(
      directories: directories, store: &store, now: now, uid: Process.userID)
    let tallies = try Self.tallies(store, now: now)
    self.loaded = loaded
    self.tallies = tallies
    self.store = consume store
  }

  private static func tallies(
    _ store: borrowing Store, now: Int64
  ) throws(Layers.Failure) -> Tallies {
    do throws(StoreError) {
      let kept = try store.tallies().compactMap { Tally($0) }
      return Tallies(kept: kept, week: Week(secondsSince1970: now))
    } catch {
      throw .store(error)
    }
  }
}
