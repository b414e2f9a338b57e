import Glibc
import Platform

/// What a crash test is to do.
struct CrashSettings {
  let program: String
  var kills = 200
  var writers = 4
  var seed: UInt64 = 0
  /// Directories of files beside the test's own.
  var registries: [String] = []
  /// Whether the harness is to believe what it did not do.
  var lies = false
}

/// `crash`: kills a daemon while it writes, and looks for what got lost.
enum CrashCommand {
  static let command = BenchCommand(
    name: "crash", summary: "kills a daemon again and again and looks for what got lost",
    help: help,
    options: OptionSpec(
      values: ["daemon", "kills", "registry", "seed", "writers", "directory"], flags: ["lie"],
      words: 0...0), run: run)

  private static let help = """
    usage: yhdyspinta-bench crash --daemon PROGRAM [option...]

    Starts the daemon on a fresh state directory, writes over several connections, kills it with
    SIGKILL at random moments: while it writes, starts, copies its log, makes a backup. Starts it
    again and demands that every acknowledged change is there, that of a change on its way there is
    all or nothing, that nothing else is there, and that `changes` tells the same. Every tenth time
    what the daemon said at rest is compared with what the next one says, and SQLite checks the
    file. Prints progress and a record with counts; exit status 1 with the seed when something is
    wrong, and then the directory is left as it is.

      --daemon PROGRAM    yhdyspintad
      --kills N           kills (default 200)
      --writers N         connections that write (default 4)
      --registry DIR      serves these files, too
      --directory DIR     where the state directory is made (default /tmp)
      --seed S            of the changes and the moments (default: another one each time)

    The moments depend on the machine, too: a seed that has found something may need a few runs.

    Example: yhdyspinta-bench crash --daemon yhdyspintad --kills 1000

    """

  private static func run(_ options: ParsedOptions) throws(BenchError) {
    var settings = CrashSettings(program: try options.required("daemon"))
    settings.kills = try options.integer("kills", in: 1...1_000_000) ?? settings.kills
    settings.writers = try options.integer("writers", in: 1...64) ?? settings.writers
    let seed = try options.integer("seed", in: 0...Int.max)
    settings.seed = seed.map { UInt64($0) } ?? Clock.monotonicNanoseconds() % 1_000_000_000
    if let registry = options.text("registry") { settings.registries = [registry] }
    settings.lies = options.has("lie")
    let directory = try CrashFiles.makeOwnDirectory(in: options.text("directory") ?? "/tmp")
    let run = try CrashRun(settings, directory: directory)
    let begin = Clock.monotonicNanoseconds()
    var told = 0
    do throws(BenchError) {
      try run.run {
        guard run.counts.kills >= told + 100 else { return }
        told = run.counts.kills
        say("kills \(told) of \(settings.kills), changes \(run.acknowledged)\n")
      }
    } catch {
      guard case .failed(let text) = error, run.daemon.starts > 0 else {
        CrashFiles.empty(directory)
        throw error
      }
      throw .failed(
        "seed \(settings.seed), kill \(run.counts.kills): \(text)\nleft in \(directory)")
    }
    say(record(run, seconds: Double(Clock.monotonicNanoseconds() - begin) / 1e9))
    run.daemon.kill(SIGTERM)
    CrashFiles.empty(directory)
  }

  private static func record(_ run: CrashRun, seconds: Double) -> String {
    """
    Seed: \(run.settings.seed)
    Kills: \(run.counts.kills)
    Kills_in_start: \(run.counts.inStart)
    Kills_in_checkpoint: \(run.counts.inCheckpoint)
    Kills_in_backup: \(run.counts.inBackup)
    Comparisons_at_rest: \(run.counts.rests)
    Changes_acknowledged: \(run.acknowledged)
    Changes_kept_unacknowledged: \(run.counts.unacknowledged)
    Lost: 0
    Seconds: \(fixed(seconds, 1))

    """
  }
}
