import CSQLite
import Glibc

/// What can go wrong between the store and its disk.
///
/// A detail carries codes and names of files, tables and calls, never a record's text.
package enum StoreError: Error, Equatable, Sendable {
  case full
  case inputOutput(detail: String)
  case busy
  case noMemory
  case readOnly(path: String)
  case damaged(path: String, detail: String)
  /// Made by a later release.
  case newer(path: String, version: Int, known: Int)
  /// Another daemon works in the directory.
  case locked(path: String)
  case missing(path: String)
  case exists(path: String)
  case other(code: Int, detail: String)

  /// What a caller can be told about a change that was refused.
  package enum Category: Sendable {
    /// Trying again soon may help: 503.
    case busy
    /// Somebody has to look after the disk first: 507.
    case cannotWrite
    /// Neither: 500.
    case fault
  }

  package var category: Category {
    switch self {
    case .busy, .noMemory, .locked: .busy
    case .full, .inputOutput, .readOnly: .cannotWrite
    case .damaged, .newer, .missing, .exists, .other: .fault
    }
  }

  /// Whether the same call may succeed later without the store being opened again.
  package var isTransient: Bool {
    switch self {
    case .full, .inputOutput, .busy, .noMemory, .readOnly: true
    case .damaged, .newer, .locked, .missing, .exists, .other: false
    }
  }

  /// One line for people: what it is and what to do.
  package var text: String {
    switch self {
    case .full:
      "the disk of the state directory is full; free some space, the store goes on by itself"
    case .inputOutput(let detail):
      "the disk of the state directory fails (\(detail)); see the kernel's log"
    case .busy:
      "another program holds the database; close its transaction and try again"
    case .noMemory:
      "not enough memory for the store; raise the service's memory limit"
    case .readOnly(let path):
      "\(path) cannot be written; check its owner, its mode and the file system"
    case .damaged(let path, let detail):
      "\(path) is not a sound registry database (\(detail)); nothing was changed in it; "
        + "restore a backup with: yhdyspintad --restore FILE"
    case .newer(let path, let version, let known):
      "\(path) was made by a later release (its version is \(version), this release knows "
        + "\(known)); install the later release again, or restore an older backup with: "
        + "yhdyspintad --restore FILE"
    case .locked(let path):
      "another daemon holds \(path); stop it first"
    case .missing(let path):
      "\(path) does not exist; create it or correct the configuration"
    case .exists(let path):
      "\(path) exists already and is not overwritten; choose another name or move it away"
    case .other(let code, let detail):
      "the store refused (code \(code), \(detail))"
    }
  }

  /// Translates a result code of SQLite.
  ///
  /// - Parameters:
  ///   - code: an extended result code that is an error.
  ///   - systemCode: the errno behind it, 0 if there is none.
  ///   - path: the database.
  init(code: CInt, systemCode: CInt, path: String) {
    let name = String(cString: sqlite3_errstr(code))
    let detail =
      systemCode == 0 ? "\(name), \(code)" : "\(name), \(code), errno \(systemCode)"
    // A quota, or a full disk that was noticed elsewhere than in write(2).
    let noSpace = systemCode == ENOSPC || systemCode == EDQUOT
    // SQLITE_IOERR_NOMEM is no fault of the disk.
    if code == SQLITE_IOERR | (12 << 8) {
      self = .noMemory
      return
    }
    switch code & 0xff {
    case SQLITE_FULL: self = .full
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      self = noSpace ? .full : .inputOutput(detail: detail)
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy
    case SQLITE_NOMEM: self = .noMemory
    case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: self = .readOnly(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT:
      self = .damaged(path: path, detail: detail)
    default: self = .other(code: Int(code), detail: name)
    }
  }

  /// Translates the errno of a call.
  init(_ call: StaticString, errno code: CInt, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .full
    case ENOMEM: self = .noMemory
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    case ENOENT, ENOTDIR: self = .missing(path: path)
    case EEXIST: self = .exists(path: path)
    default: self = .inputOutput(detail: "\(call), errno \(code)")
    }
  }
}
