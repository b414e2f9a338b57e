import Commands
import Glibc
import Language
import Platform
import Routing
import Store
import Voikko

/// The daemon while it serves.
extension Daemon {
  static func serve(_ start: consuming Start, _ configuration: Configuration) -> CInt {
    do throws(SocketError) {
      let given = try SocketActivation.descriptors()
      if given.count > 1 {
        log(.error, "\(given.count) sockets were given; one is needed")
        return Exit.failed
      }
      if let fd = given.first {
        return serve(start, configuration, listener: OwnedDescriptor(owning: fd))
      }
      let listener = try UnixSocket.listen(
        path: configuration.socket, mode: configuration.socketMode, backlog: Limits.backlog)
      // Taken away while it still listens: a successor never finds a name that is about to go.
      defer { unlink(configuration.socket) }
      return serve(start, configuration, listener: listener)
    } catch {
      log(.error, error.message)
      return Exit.failed
    }
  }

  private static func serve(
    _ start: consuming Start, _ configuration: Configuration,
    listener: borrowing OwnedDescriptor
  ) -> CInt {
    let morphology: (any Morphology)?
    do throws(VoikkoError) {
      morphology = try FinnishDictionary.open(configuration.voikko)
    } catch {
      log(.error, error.message)
      return Exit.failed
    }
    let manager = ServiceManager()
    SignalDescriptor.ignoreBrokenPipes()
    raiseDescriptorLimit(configuration.limits)
    do throws(Errno) {
      let loaded = start.loaded
      var core = Core(
        router: Router(loaded.registry, morphology: morphology),
        effects: .init(now: { Clock.wallSeconds() }, residentKiB: { Process.residentKiB() }),
        changedAt: loaded.changedAt)
      core.tallies = start.tallies
      core.blockBytesMax = configuration.limits.importBytesMax
      let poller = try Poller()
      // Before any thread begins, so that no other thread takes a signal.
      let signals = try SignalDescriptor(signals: Signals.all)
      let storing = try storing((consume start).store, configuration)
      if storing != nil { core.storeMissing = nil }
      var server = Server(
        core: core, limits: configuration.limits, access: access(configuration),
        manager: manager, jobs: try Jobs(), storing: storing,
        directories: configuration.registryDirectories, listener: listener.rawValue,
        clock: { Clock.monotonicNanoseconds() })
      _ = manager.notify("READY=1\nSTATUS=\(server.status)")
      log(.notice, "serving \(server.status)")
      try server.run(poller, signals)
      storing?.keeper.stop()
      return Exit.done
    } catch {
      log(.error, error.message)
      return Exit.failed
    }
  }

  static func storing(
    _ store: consuming Store?, _ configuration: Configuration
  ) throws(Errno) -> Storing? {
    guard let store, let state = configuration.state else { return nil }
    return Storing(
      keeper: try Keeper(store), state: state,
      backupDirectory: configuration.backupDirectory ?? state + "/backup",
      backupsKept: configuration.backupsKept,
      contactHistoryMonths: configuration.contactHistoryMonths)
  }

  /// Makes room for as many connections as are allowed; many systems give a process 1024.
  private static func raiseDescriptorLimit(_ limits: Limits) {
    let wanted = limits.connectionsMax + Limits.ownDescriptors
    guard let allowed = Process.raiseDescriptors(to: wanted), allowed < wanted else { return }
    log(.warning, "\(allowed) descriptors are allowed; Connections_max needs \(wanted)")
  }

  private static func access(_ configuration: Configuration) -> Access {
    Access(configuration, ownUid: Process.userID) { log(.warning, $0) }
  }
}
