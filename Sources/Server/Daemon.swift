import Commands
import Glibc
import Platform
import Registry
import Store
import Wire

/// The daemon's life: options, configuration, registry, socket, loop.
package enum Daemon {
  /// Exit statuses; yhdyspintad(8) lists them.
  enum Exit {
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
    if let backup = options.restore { return restore(backup, configuration) }
    if options.checks { return check(configuration) }
    // From here on a SIGHUP waits for the loop: it means files that the load may have passed.
    _ = try? SignalDescriptor(signals: Signals.reload)
    return start(configuration)
  }

  /// Checks the records, with the changes that were kept laid over them.
  private static func check(_ configuration: Configuration) -> CInt {
    do throws(Layers.Failure) {
      let count = try Layers.check(
        directories: configuration.registryDirectories, state: configuration.state)
      write("\(count) records in order\n", STDOUT_FILENO)
      return Exit.done
    } catch {
      report(error)
      return Exit.failed
    }
  }

  /// Puts a backup in the place of the store.
  private static func restore(_ backup: String, _ configuration: Configuration) -> CInt {
    guard let state = configuration.state else {
      log(.error, "no state directory is set; give --state DIR, or State in the configuration")
      return Exit.failed
    }
    do throws(StoreError) {
      let content = try Store.verify(file: backup)
      let replaced = try Store.restore(
        from: backup, directory: state, mark: Server.mark(Clock.wallSeconds()))
      giveToDaemon(state)
      write("restored revision \(content.revision), \(content.records) records\n", STDOUT_FILENO)
      if let replaced { write("what was there is kept in \(replaced)\n", STDOUT_FILENO) }
      return Exit.done
    } catch {
      log(.error, error.text)
      return Exit.failed
    }
  }

  /// The daemon is another user than root, who restores: what it finds must be its own.
  private static func giveToDaemon(_ state: String) {
    for name in (try? Files.names(inDirectory: state)) ?? [] where name.hasPrefix("registry.") {
      do throws(FileError) {
        try Files.giveToOwner("\(state)/\(name)", of: state)
      } catch {
        log(.warning, error.message)
      }
    }
  }

  private static func start(_ configuration: Configuration) -> CInt {
    do throws(Layers.Failure) {
      return serve(try Start(configuration), configuration)
    } catch {
      report(error)
      return Exit.failed
    }
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
    // systemd names the directory that it has made; of several the first is the daemon's.
    configuration.state =
      configuration.state
      ?? Environment.value("STATE_DIRECTORY")?.split(separator: ":").first.map(String.init)
    return configuration
  }

  private static func report(_ failure: Layers.Failure) {
    switch failure {
    case .store(let error): log(.error, error.text)
    case .files(.unreadable(let text)): log(.error, text)
    case .files(.invalid(let failure)):
      for problem in failure.problems { log(.error, problem.text) }
      let count = failure.problems.count
      log(.error, "\(count) \(count == 1 ? "error" : "errors"); nothing was loaded")
    }
  }

  private static func write(_ text: String, _ fd: CInt) {
    try? StandardOutput.write(text, fd)
  }
}
