import Glibc

/// libpq's functions, found in the library when it is opened.
///
/// The library is not linked: a machine without it runs the same program, which then measures the
/// other systems.
/// Source: PostgreSQL 15, libpq-fe.h.
// Sendable because pointers to functions of a library that stays open never change.
struct PostgreSQLLibrary: @unchecked Sendable {
  typealias Connection = OpaquePointer
  typealias Outcome = OpaquePointer
  typealias Values = UnsafePointer<UnsafePointer<CChar>?>

  let connect: @convention(c) (UnsafePointer<CChar>?) -> Connection?
  let status: @convention(c) (Connection?) -> CInt
  let errorMessage: @convention(c) (Connection?) -> UnsafePointer<CChar>?
  let backendPID: @convention(c) (Connection?) -> CInt
  let finish: @convention(c) (Connection?) -> Void
  let execute: @convention(c) (Connection?, UnsafePointer<CChar>?) -> Outcome?
  let prepare:
    @convention(c) (
      Connection?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt, UnsafePointer<UInt32>?
    ) -> Outcome?
  let executePrepared:
    @convention(c) (
      Connection?, UnsafePointer<CChar>?, CInt, Values?, UnsafePointer<CInt>?,
      UnsafePointer<CInt>?, CInt
    ) -> Outcome?
  let outcomeStatus: @convention(c) (Outcome?) -> CInt
  let rowCount: @convention(c) (Outcome?) -> CInt
  let value: @convention(c) (Outcome?, CInt, CInt) -> UnsafePointer<CChar>?
  let clear: @convention(c) (Outcome?) -> Void

  /// The library's name in Debian.
  static let fileName = "libpq.so.5"

  /// `CONNECTION_OK`.
  static let isConnected: CInt = 0
  /// `PGRES_COMMAND_OK` and `PGRES_TUPLES_OK`.
  static let isDone: ClosedRange<CInt> = 1...2

  /// Opens the library. It stays open as long as the process lives.
  /// - Parameter path: name or path of the shared object.
  /// - Throws: `.failed` when it is not there, or is another library.
  init(path: String = fileName) throws(BenchError) {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      let reason = dlerror().map { String(cString: $0) } ?? path
      throw .failed("libpq cannot be opened: \(reason); package libpq5")
    }
    func find<Function>(_ name: String, _ type: Function.Type) throws(BenchError) -> Function {
      guard let symbol = dlsym(library, name) else {
        throw .failed("\(path) has no function \(name)")
      }
      return unsafeBitCast(symbol, to: type)
    }
    connect = try find(
      "PQconnectdb", (@convention(c) (UnsafePointer<CChar>?) -> Connection?).self)
    status = try find("PQstatus", (@convention(c) (Connection?) -> CInt).self)
    errorMessage = try find(
      "PQerrorMessage", (@convention(c) (Connection?) -> UnsafePointer<CChar>?).self)
    backendPID = try find("PQbackendPID", (@convention(c) (Connection?) -> CInt).self)
    finish = try find("PQfinish", (@convention(c) (Connection?) -> Void).self)
    execute = try find(
      "PQexec", (@convention(c) (Connection?, UnsafePointer<CChar>?) -> Outcome?).self)
    prepare = try find(
      "PQprepare",
      (@convention(c) (
        Connection?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt, UnsafePointer<UInt32>?
      ) -> Outcome?).self)
    executePrepared = try find(
      "PQexecPrepared",
      (@convention(c) (
        Connection?, UnsafePointer<CChar>?, CInt, Values?, UnsafePointer<CInt>?,
        UnsafePointer<CInt>?, CInt
      ) -> Outcome?).self)
    outcomeStatus = try find("PQresultStatus", (@convention(c) (Outcome?) -> CInt).self)
    rowCount = try find("PQntuples", (@convention(c) (Outcome?) -> CInt).self)
    value = try find(
      "PQgetvalue", (@convention(c) (Outcome?, CInt, CInt) -> UnsafePointer<CChar>?).self)
    clear = try find("PQclear", (@convention(c) (Outcome?) -> Void).self)
  }
}
