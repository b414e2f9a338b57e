import Registry
import CSQLite

/// An open file of a `FaultyDisk`, as SQLite's C interface wants it: it begins with the table of
/// its methods, and the file of SQLite's own layer follows it in memory.
struct FaultyFile {
  var base: sqlite3_file
  /// Who decides what fails; not retained, the disk outlives its files.
  var disk: Unmanaged<FaultyDisk>

  typealias File = UnsafeMutablePointer<sqlite3_file>

  static let headBytes = 64

  /// The file of SQLite's own layer behind one of ours.
  static func real(_ file: File) -> File {
    (UnsafeMutableRawPointer(file) + headBytes).assumingMemoryBound(to: sqlite3_file.self)
  }

  static func disk(_ file: File) -> FaultyDisk {
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: FaultyFile.self).pointee.disk
      .takeUnretainedValue()
  }

  static func open(
    _ layer: UnsafeMutablePointer<sqlite3_vfs>?, _ name: UnsafePointer<CChar>?, _ file: File?,
    _ flags: CInt, _ flagsOut: UnsafeMutablePointer<CInt>?
  ) -> CInt {
    guard let file, let disk = FaultyDisk.of(layer) else { return SQLITE_ERROR }
    file.pointee.pMethods = nil
    if let code = disk.failure(.open) { return code }
    let real = real(file)
    real.pointee.pMethods = nil
    let code = disk.system.pointee.xOpen(disk.system, name, real, flags, flagsOut)
    UnsafeMutableRawPointer(file).assumingMemoryBound(to: FaultyFile.self).pointee.disk =
      Unmanaged.passUnretained(disk)
    if real.pointee.pMethods != nil { file.pointee.pMethods = UnsafePointer(methods) }
    return code
  }

  /// Hands a call on unless the disk says that it fails.
  private static func pass(
    _ file: File?, _ call: FaultyDisk.Call,
    _ body: (File, sqlite3_io_methods) -> CInt
  ) -> CInt {
    guard let file else { return SQLITE_ERROR }
    if let code = disk(file).failure(call) { return code }
    return pass(file, body)
  }

  private static func pass(_ file: File?, _ body: (File, sqlite3_io_methods) -> CInt) -> CInt {
    guard let real = file.map(real), let methods = real.pointee.pMethods else {
      return SQLITE_ERROR
    }
    return body(real, methods.pointee)
  }

  private static func write(
    _ file: File?, _ bytes: UnsafeRawPointer?, _ count: CInt, _ offset: Int64
  ) -> CInt {
    guard let file else { return SQLITE_ERROR }
    let failure = disk(file).failure(.write)
    let code = pass(file) { $1.xWrite($0, bytes, failure == nil ? count : count / 2, offset) }
    return failure ?? code
  }

  /// Read only once made, so that any thread may use it.
  nonisolated(unsafe) private static let methods: UnsafeMutablePointer<sqlite3_io_methods> = {
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    methods.initialize(to: sqlite3_io_methods())
    // Version 2 has shared memory, which the log needs, and no memory mapping.
    methods.pointee.iVersion = 2
    methods.pointee.xClose = { pass($0) { $1.xClose($0) } }
    methods.pointee.xRead = { file, to, count, offset in
      pass(file, .read) { $1.xRead($0, to, count, offset) }
    }
    methods.pointee.xWrite = { write($0, $1, $2, $3) }
    methods.pointee.xTruncate = { file, count in
      pass(file, .truncate) { $1.xTruncate($0, count) }
    }
    methods.pointee.xSync = { file, _ in pass(file, .sync) { _, _ in SQLITE_OK } }
    methods.pointee.xFileSize = { file, count in pass(file, .fileSize) { $1.xFileSize($0, count) } }
    methods.pointee.xLock = { file, level in pass(file, .lock) { $1.xLock($0, level) } }
    methods.pointee.xUnlock = { file, level in pass(file) { $1.xUnlock($0, level) } }
    methods.pointee.xCheckReservedLock = { file, result in
      pass(file) { $1.xCheckReservedLock($0, result) }
    }
    methods.pointee.xFileControl = { file, operation, argument in
      pass(file) { $1.xFileControl($0, operation, argument) }
    }
    methods.pointee.xSectorSize = { file in pass(file) { $1.xSectorSize($0) } }
    methods.pointee.xDeviceCharacteristics = { file in
      pass(file) { $1.xDeviceCharacteristics($0) }
    }
    methods.pointee.xShmMap = { file, region, count, isWriting, to in
      pass(file, .sharedMap) { $1.xShmMap($0, region, count, isWriting, to) }
    }
    methods.pointee.xShmLock = { file, offset, count, flags in
      // Bit 1 unlocks, which does not fail.
      if flags & 1 != 0 { return pass(file) { $1.xShmLock($0, offset, count, flags) } }
      return pass(file, .sharedLock) { $1.xShmLock($0, offset, count, flags) }
    }
    methods.pointee.xShmBarrier = { file in
      _ = pass(file) {
        $1.xShmBarrier($0)
        return SQLITE_OK
      }
    }
    methods.pointee.xShmUnmap = { file, isDeleting in pass(file) { $1.xShmUnmap($0, isDeleting) } }
    return methods
  }()
}
