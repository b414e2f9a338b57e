import Interchange
import Platform
import Records
import Registry

/// Why something could not be read; one line for each reason.
struct InputError: Error {
  let lines: [String]
}

/// Files as the conversion takes them.
enum Inputs {
  /// Reads a file, or standard input for `-`.
  static func file(_ path: String) throws(InputError) -> InputFile {
    let isInput = path == "-"
    do throws(FileError) {
      let bytes = try Files.read(
        path: isInput ? "/dev/stdin" : path, bytesMax: ConvertLimits.inputBytesMax)
      return InputFile(name: isInput ? "-" : path, bytes: bytes)
    } catch {
      throw InputError(lines: [error.message])
    }
  }

  /// Loads every `*.rec` file of the directories.
  static func registry(directories: [String]) throws(InputError) -> Registry {
    var loader = RegistryLoader()
    for directory in directories {
      do throws(FileError) {
        for name in try Files.names(inDirectory: directory)
        where name.hasSuffix(".rec") && !name.hasPrefix(".") {
          let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
          loader.add(
            file: path,
            bytes: try Files.read(path: path, bytesMax: RecordLimits.fileBytesMax, isRegular: true))
        }
      } catch {
        throw InputError(lines: [error.message])
      }
    }
    do throws(LoadFailure) {
      return try loader.finish(revision: 1)
    } catch {
      let shown = error.problems.prefix(10).map(\.text)
      let rest = error.problems.count - shown.count
      throw InputError(lines: shown + (rest > 0 ? ["and \(rest) further errors"] : []))
    }
  }
}
