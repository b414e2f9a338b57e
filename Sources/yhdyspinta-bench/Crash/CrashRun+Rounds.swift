import Glibc
import Platform

/// The rounds: each ends with the daemon dead, but for the last one.
extension CrashRun {
  /// Writes, and kills at any moment.
  func write() throws(BenchError) {
    try connectWriters()
    if random.below(3) == 0 {
      try write(1 + random.below(40), unread: true)
      lieOnce()
      return try kill()
    }
    try write(1 + random.below(40))
    for writer in writers where writer.pending == nil {
      switch random.below(8) {
      case 0: writer.sendHalf()
      case 1: break
      default: writer.sendNext(heavy: false)
      }
    }
    lieOnce()
    pause(microseconds: random.pick([0, 300, 1000, 4000]))
    try kill()
  }

  /// Writes much, and kills when the log is being copied into the database.
  func meetCheckpoint() throws(BenchError) {
    try connectWriters()
    let before = CrashFiles.changedAt(database)
    // The database itself changes only then.
    try write(400, heavy: true) { [database] in CrashFiles.changedAt(database) != before }
    if CrashFiles.changedAt(database) != before { counts.inCheckpoint += 1 }
    pause(microseconds: random.pick([0, 200, 2000]))
    try kill()
  }

  /// Kills during a backup, while others write.
  func meetBackup() throws(BenchError) {
    try connectWriters()
    try write(1 + random.below(10))
    let administrator = try daemon.connect()
    administrator.send("backup\n")
    try write(random.below(12))
    pause(microseconds: random.pick([0, 1000, 5000, 30_000]))
    try kill()
    counts.inBackup += 1
    let backups = daemon.state + "/backup"
    for name in CrashFiles.names(in: backups) {
      // What has its name is a whole backup.
      if !name.contains(".partial"), let damage = CrashRest.damage(of: "\(backups)/\(name)") {
        throw .failed(damage)
      }
      unlink("\(backups)/\(name)")
    }
  }

  /// Kills at rest, and then the next one or two while they start.
  func killStarts() throws(BenchError) {
    try kill()
    for _ in 0...random.below(2) {
      try daemon.start()
      pause(microseconds: startMicroseconds * 5 / 4)
      try kill()
      counts.inStart += 1
    }
  }

  /// Kills a daemon that begins a state directory: the next one begins it as if nothing had been.
  func killBirth() throws(BenchError) {
    try kill()
    let state = daemon.state
    daemon.state = directory + "/birth"
    try daemon.start()
    pause(microseconds: startMicroseconds * 5 / 4)
    try kill()
    counts.inStart += 1
    let present = try CrashCheck.Present(try start())
    let wanted = CrashRegistry(writers: writers.count).owned.flatMap { $0 }
    if present.revision != 1 || present.texts.count != fixed.count + wanted.count {
      throw .failed(
        "a killed first start left revision \(present.revision), \(present.texts.count) records")
    }
    for record in wanted where present.texts[record.id] != record.text {
      throw .failed("a killed first start left \(record.id) otherwise than the file has it")
    }
    daemon.kill(SIGTERM)
    CrashFiles.empty(daemon.state)
    daemon.state = state
  }

  /// Writes, lets all be answered, and compares what this daemon says with what the next one says.
  func rest() throws(BenchError) {
    try connectWriters()
    try write(20 + random.below(40))
    try settle()
    let before = try CrashRest(try daemon.connect(), writers, fixed: fixed.keys.sorted())
    if let damage = CrashRest.damage(of: database) { throw .failed(damage) }
    try kill(random.below(4) == 0 ? SIGTERM : SIGKILL)
    let peer = try start()
    let after = try CrashRest(peer, writers, fixed: fixed.keys.sorted())
    let differences = before.differences(from: after)
    if !differences.isEmpty { throw .failed(differences.joined(separator: "\n")) }
    counts.rests += 1
    try check(peer)
  }
}

/// The few things the crash test does to files.
enum CrashFiles {
  /// Makes a directory of a name that nobody has.
  /// - Parameter parent: where.
  /// - Returns: its path.
  /// - Throws: `.failed`.
  static func makeOwnDirectory(in parent: String) throws(BenchError) -> String {
    var template = Array("\(parent)/yhdyspinta-crash-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw .failed("\(parent): \(Errno.last.message)") }
    return made
  }

  static func makeDirectory(_ path: String) throws(BenchError) {
    if mkdir(path, 0o755) != 0 { throw .failed("\(path): \(Errno.last.message)") }
  }

  static func write(_ text: String, to path: String) throws(BenchError) {
    let fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard fd >= 0 else { throw .failed("\(path): \(Errno.last.message)") }
    let file = OwnedDescriptor(owning: fd)
    do throws(Errno) {
      try StandardOutput.write(text, file.rawValue)
    } catch {
      throw .failed("\(path): \(error.message)")
    }
  }

  /// When a file was written to last.
  /// - Parameter path: the file.
  /// - Returns: nanoseconds since 1970; 0 without the file.
  static func changedAt(_ path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }

  /// Names in a directory but for the two that are always there; none without it.
  static func names(in path: String) -> [String] {
    let names = (try? Files.names(inDirectory: path)) ?? []
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// Removes what is in a directory, and in the directories in it, and the directory itself.
  static func empty(_ path: String) {
    for name in names(in: path) where unlink("\(path)/\(name)") != 0 { empty("\(path)/\(name)") }
    rmdir(path)
  }
}
