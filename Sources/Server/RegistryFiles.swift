import Glibc
import Platform
import Records
package import Registry

/// Reads a registry from directories of record files.
package enum RegistryFiles {
  package enum Failure: Error, Sendable {
    /// A directory or file could not be read.
    case unreadable(String)
    case invalid(LoadFailure)

    /// One line for the log: the first problem and how many there are.
    var summary: String {
      switch self {
      case .unreadable(let text): return text
      case .invalid(let failure):
        let first = failure.problems.first?.text ?? ""
        return "\(failure.problems.count) errors, the first: \(first)"
      }
    }
  }

  /// Loads every `*.rec` file of the directories, in order of directory and name.
  ///
  /// - Parameters:
  ///   - directories: each must be readable.
  ///   - revision: what the new registry is to say of itself.
  /// - Returns: the registry, never with anything wrong in it.
  /// - Throws: `.unreadable` before anything is checked, or all problems of all files.
  package static func load(
    directories: [String], revision: Int
  ) throws(Failure) -> Registry {
    try finish(try loader(directories: directories), revision: revision)
  }

  /// Checks the whole of what was read.
  static func finish(
    _ loader: consuming RegistryLoader, revision: Int
  ) throws(Failure) -> Registry {
    do throws(LoadFailure) {
      return try loader.finish(revision: revision)
    } catch {
      throw .invalid(error)
    }
  }

  /// Reads the files; the whole has still to be checked.
  static func loader(directories: [String]) throws(Failure) -> RegistryLoader {
    var loader = RegistryLoader()
    for directory in directories {
      do throws(FileError) {
        for name in try Files.names(inDirectory: directory) where isRecordFile(name) {
          let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
          loader.add(
            file: path,
            bytes: try Files.read(
              path: path, bytesMax: RecordLimits.fileBytesMax, isRegular: true))
        }
      } catch {
        throw .unreadable(error.message)
      }
    }
    return loader
  }

  /// Hidden files and editors' copies are left alone.
  private static func isRecordFile(_ name: String) -> Bool {
    name.hasSuffix(".rec") && !name.hasPrefix(".")
  }
}

extension FileError {
  /// Whether the file is simply not there.
  var isMissing: Bool {
    if case .failed(_, let reason) = self { reason.code == ENOENT } else { false }
  }
}
