import Commands
import Glibc
import Platform
import Registry
import Routing
import Wire

/// The daemon's life: options, configuration, registry, socket, loop.
package enum Daemon {
  /// Exit statuses; yhdyspintad(8) lists them.
  private enum Exit {
    static let done: CInt = 0
    static let failed: CInt = 1
    static let usage: CInt = 2
  }

  /// Runs the daemon.
  ///
  /// - Parameter arguments: of the process, without its name.
  /// - Returns: the exit status.
  package static func run(_ arguments: [String]) -> CInt {
    let options: Options
    do throws(Options.Problem) {
      options = try Options(arguments)
    } catch {
      write("yhdyspintad: \(error.text)\n", STDERR_FILENO)
      return Exit.usage
    }
    if options.showsHelp {
      write(Options.usage, STDOUT_FILENO)
      return Exit.done
    }
    if options.showsVersion {
      write("yhdyspintad \(Version.product)\n", STDOUT_FILENO)
      return Exit.done
    }
    guard let configuration = configuration(options) else { return Exit.failed }
    // From here on a SIGHUP waits for the loop: it means files that the load may have passed.
    if !options.checks { _ = try? SignalDescriptor(signals: Signals.reload) }
    let directories = configuration.registryDirectories
    let registry: Registry
    do throws(RegistryFiles.Failure) {
      registry = try RegistryFiles.load(directories: directories, revision: 1)
    } catch {
      report(error)
      return Exit.failed
    }
    if options.checks {
      write("\(registry.count) records in order\n", STDOUT_FILENO)
      return Exit.done
    }
    return serve(registry, configuration)
  }

  // MARK: before serving

  /// The settings in force, or nil after saying what is wrong with them.
  private static func configuration(_ options: Options) -> Configuration? {
    var configuration = Configuration()
    let path = options.config ?? Configuration.defaultPath
    do throws(FileError) {
      let bytes = try Files.read(path: path, bytesMax: Configuration.fileBytesMax)
      let (read, problems) = Configuration.reading(bytes, file: path)
      guard problems.isEmpty else {
        for problem in problems { log(.error, problem.text) }
        return nil
      }
      configuration = read
    } catch {
      // Without --config the defaults serve.
      guard options.config == nil, error.isMissing else {
        log(.error, error.message)
        return nil
      }
    }
    if let socket = options.socket { configuration.socket = socket }
    if !options.registry.isEmpty { configuration.registry = options.registry }
    if let state = options.state { configuration.state = state }
    return configuration
  }

  private static func report(_ failure: RegistryFiles.Failure) {
    switch failure {
    case .unreadable(let text): log(.error, text)
    case .invalid(let failure):
      for problem in failure.problems { log(.error, problem.text) }
      let count = failure.problems.count
      log(.error, "\(count) \(count == 1 ? "error" : "errors"); nothing was loaded")
    }
  }

  // MARK: serving

  private static func serve(_ registry: Registry, _ configuration: Configuration) -> CInt {
    do throws(SocketError) {
      let given = try SocketActivation.descriptors()
      if given.count > 1 {
        log(.error, "\(given.count) sockets were given; one is needed")
        return Exit.failed
      }
      if let fd = given.first {
        return serve(registry, configuration, listener: OwnedDescriptor(owning: fd))
      }
      let listener = try UnixSocket.listen(
        path: configuration.socket, mode: configuration.socketMode, backlog: Limits.backlog)
      // Taken away while it still listens: a successor never finds a name that is about to go.
      defer { unlink(configuration.socket) }
      return serve(registry, configuration, listener: listener)
    } catch {
      log(.error, error.message)
      return Exit.failed
    }
  }

  private static func serve(
    _ registry: Registry, _ configuration: Configuration,
    listener: borrowing OwnedDescriptor
  ) -> CInt {
    let manager = ServiceManager()
    SignalDescriptor.ignoreBrokenPipes()
    raiseDescriptorLimit(configuration.limits)
    do throws(Errno) {
      let core = Core(
        router: Router(registry),
        effects: .init(now: { Clock.wallSeconds() }, residentKiB: { Process.residentKiB() }))
      let poller = try Poller()
      let signals = try SignalDescriptor(signals: Signals.all)
      var server = Server(
        core: core, limits: configuration.limits, access: access(configuration),
        manager: manager,
        reloading: try Reloading(directories: configuration.registryDirectories),
        listener: listener.rawValue, clock: { Clock.monotonicNanoseconds() })
      _ = manager.notify("READY=1\nSTATUS=\(server.status)")
      log(.notice, "serving \(server.status)")
      try server.run(poller, signals)
      return Exit.done
    } catch {
      log(.error, error.message)
      return Exit.failed
    }
  }

  /// Makes room for as many connections as are allowed; many systems give a process 1024.
  private static func raiseDescriptorLimit(_ limits: Limits) {
    let wanted = limits.connectionsMax + Limits.ownDescriptors
    guard let allowed = Process.raiseDescriptors(to: wanted), allowed < wanted else { return }
    log(.warning, "\(allowed) descriptors are allowed; Connections_max needs \(wanted)")
  }

  private static func access(_ configuration: Configuration) -> Access {
    var adminGid: UInt32?
    if let group = configuration.adminGroup {
      adminGid = (try? Accounts.groupID(named: group)) ?? nil
      if adminGid == nil { log(.warning, "no group \(group); only root administers") }
    }
    return Access(adminUids: [0, geteuid()], adminGid: adminGid)
  }

  private static func write(_ text: String, _ fd: CInt) {
    try? StandardOutput.write(text, fd)
  }
}

extension FileError {
  /// Whether the file is simply not there.
  fileprivate var isMissing: Bool {
    if case .failed(_, let reason) = self { reason.code == ENOENT } else { false }
  }
}
