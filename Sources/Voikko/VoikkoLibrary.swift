import Glibc

/// libvoikko's functions, found in the library when it is opened.
///
/// The library is not linked: a machine without it runs the same program, which then compares words
/// by their stems alone.
/// Source: libvoikko 4.3, voikko.h.
// Sendable because pointers to functions of a library that stays open never change.
struct VoikkoLibrary: @unchecked Sendable {
  typealias Handle = OpaquePointer
  typealias Analyses = UnsafeMutablePointer<OpaquePointer?>

  let initialize:
    @convention(c) (
      UnsafeMutablePointer<UnsafePointer<CChar>?>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?
    ) -> Handle?
  let terminate: @convention(c) (Handle?) -> Void
  let analyze: @convention(c) (Handle?, UnsafePointer<CChar>?) -> Analyses?
  let freeAnalyses: @convention(c) (Analyses?) -> Void
  let value: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
  let freeValue: @convention(c) (UnsafeMutablePointer<CChar>?) -> Void
  let version: @convention(c) () -> UnsafePointer<CChar>?

  /// The library's name in Debian.
  static let fileName = "libvoikko.so.1"

  /// Opens the library. It stays open as long as the process lives.
  ///
  /// - Parameter path: name or path of the shared object.
  /// - Throws: `.noLibrary`, or `.otherLibrary` when a function is missing.
  init(path: String = fileName) throws(VoikkoError) {
    guard let library = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
      throw .noLibrary(dlerror().map { String(cString: $0) } ?? path)
    }
    func find<Function>(_ name: String, _ type: Function.Type) throws(VoikkoError) -> Function {
      guard let symbol = dlsym(library, name) else { throw .otherLibrary(missing: name) }
      return unsafeBitCast(symbol, to: type)
    }
    initialize = try find(
      "voikkoInit",
      (@convention(c) (
        UnsafeMutablePointer<UnsafePointer<CChar>?>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?
      ) -> Handle?).self)
    terminate = try find("voikkoTerminate", (@convention(c) (Handle?) -> Void).self)
    analyze = try find(
      "voikkoAnalyzeWordCstr",
      (@convention(c) (Handle?, UnsafePointer<CChar>?) -> Analyses?).self)
    freeAnalyses = try find("voikko_free_mor_analysis", (@convention(c) (Analyses?) -> Void).self)
    value = try find(
      "voikko_mor_analysis_value_cstr",
      (@convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?).self
    )
    freeValue = try find(
      "voikko_free_mor_analysis_value_cstr",
      (@convention(c) (UnsafeMutablePointer<CChar>?) -> Void).self)
    version = try find(
      "voikkoGetVersion", (@convention(c) () -> UnsafePointer<CChar>?).self)
  }
}

/// Why there is no dictionary.
package enum VoikkoError: Error, Equatable {
  /// The library cannot be opened; the loader's reason.
  case noLibrary(String)
  /// The library is there, but not the one that this program knows.
  case otherLibrary(missing: String)
  /// The library has no dictionary of the language; its reason.
  case noDictionary(String)

  /// The reason in a sentence for the log.
  package var message: String {
    switch self {
    case .noLibrary(let reason): "libvoikko cannot be opened: \(reason)"
    case .otherLibrary(let missing): "libvoikko has no function \(missing)"
    case .noDictionary(let reason): "libvoikko has no Finnish dictionary: \(reason)"
    }
  }
}
