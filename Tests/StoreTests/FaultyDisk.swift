import Registry
import CSQLite

/// A file system layer for SQLite that fails when it is told to.
///
/// It registers itself under a name of its own and hands every call on to SQLite's layer, except
/// the n-th of some kinds of call, or all from the n-th on. A write that fails has written half of
/// its bytes, as one that meets a full disk may. Waiting for the disk is left out: no test cuts the
/// power. One thread uses it at a time.
final class FaultyDisk {
  enum Call: CaseIterable {
    case open, delete, access, read, write, truncate, sync, fileSize, lock, sharedMap, sharedLock
  }

  /// What goes wrong.
  struct Fault {
    let calls: Set<Call>
    /// The result code, by call.
    let code: (Call) -> CInt

    static var full: Fault { Fault(calls: [.write]) { _ in SQLITE_FULL } }
    static var busy: Fault { Fault(calls: [.lock, .sharedLock]) { _ in SQLITE_BUSY } }
    static var inputOutput: Fault {
      Fault(calls: Set(Call.allCases)) { call in
        if call == .open { return SQLITE_CANTOPEN }
        return SQLITE_IOERR | detail(of: call) << 8
      }
    }

    /// Source: SQLITE_IOERR_READ and its siblings, which the importer leaves out.
    private static func detail(of call: Call) -> CInt {
      switch call {
      case .open: 0
      case .read: 1
      case .write: 3
      case .sync: 4
      case .truncate: 6
      case .fileSize: 7
      case .delete: 10
      case .access: 13
      case .lock: 15
      case .sharedLock: 20
      case .sharedMap: 21
      }
    }
  }

  let name: String
  private let namePointer: UnsafeMutablePointer<CChar>
  private let layer: UnsafeMutablePointer<sqlite3_vfs>
  let system: UnsafeMutablePointer<sqlite3_vfs>

  private var fault: Fault?
  private var countdown = 0
  private var isLasting = false
  /// How many calls have failed since the fault was set.
  private(set) var failures = 0

  init?(name: String) {
    guard let system = sqlite3_vfs_find(nil) else { return nil }
    self.name = name
    self.system = system
    let characters = name.utf8CString
    namePointer = .allocate(capacity: characters.count)
    for (index, character) in characters.enumerated() {
      (namePointer + index).initialize(to: character)
    }
    layer = .allocate(capacity: 1)
    layer.initialize(to: system.pointee)
    layer.pointee.zName = UnsafePointer(namePointer)
    layer.pointee.pNext = nil
    layer.pointee.szOsFile = CInt(FaultyFile.headBytes) + system.pointee.szOsFile
    layer.pointee.pAppData = Unmanaged.passUnretained(self).toOpaque()
    layer.pointee.xOpen = { FaultyFile.open($0, $1, $2, $3, $4) }
    layer.pointee.xDelete = { layer, name, synchronize in
      guard let disk = FaultyDisk.of(layer) else { return SQLITE_ERROR }
      if let code = disk.failure(.delete) { return code }
      return disk.system.pointee.xDelete(disk.system, name, synchronize)
    }
    layer.pointee.xAccess = { layer, name, flags, result in
      guard let disk = FaultyDisk.of(layer) else { return SQLITE_ERROR }
      if let code = disk.failure(.access) { return code }
      return disk.system.pointee.xAccess(disk.system, name, flags, result)
    }
    // SQLite sleeps up to ten seconds in all while a lock of the log's cannot be had.
    layer.pointee.xSleep = { $1 }
    sqlite3_vfs_register(layer, 0)
  }

  deinit {
    sqlite3_vfs_unregister(layer)
    layer.deallocate()
    namePointer.deallocate()
  }

  static func of(_ layer: UnsafeMutablePointer<sqlite3_vfs>?) -> FaultyDisk? {
    guard let data = layer?.pointee.pAppData else { return nil }
    return Unmanaged<FaultyDisk>.fromOpaque(data).takeUnretainedValue()
  }

  /// From now on, the n-th call that the fault is about fails, and later ones too if it lasts.
  func set(_ fault: Fault, at count: Int, isLasting: Bool) {
    self.fault = fault
    self.isLasting = isLasting
    countdown = count
    failures = 0
  }

  /// Lets everything succeed again.
  func heal() { fault = nil }

  /// Counts a call.
  /// - Parameter call: its kind.
  /// - Returns: the code it shall fail with, nil if it shall succeed.
  func failure(_ call: Call) -> CInt? {
    guard let fault, fault.calls.contains(call) else { return nil }
    countdown -= 1
    guard countdown == 0 || (countdown < 0 && isLasting) else { return nil }
    failures += 1
    return fault.code(call)
  }
}
