import Glibc

/// Why a file or directory could not be read.
package enum FileError: Error, Equatable, Sendable {
  /// A system call refused.
  case failed(path: String, reason: Errno)
  /// The file has more bytes than allowed.
  case tooLarge(path: String, limit: Int)
  /// A directory, pipe, socket or device where a file is needed.
  case notAFile(path: String)

  /// One line for people that names path and reason, without a final stop.
  package var message: String {
    switch self {
    case .failed(let path, let reason): "\(path): \(reason.message)"
    case .tooLarge(let path, let limit): "\(path): larger than \(limit) bytes"
    case .notAFile(let path): "\(path): not a regular file"
    }
  }
}

/// Whole files and the names in a directory.
package enum Files {
  /// Reads a file to its end.
  /// - Parameters:
  ///   - path: the file; a pipe or device is read to its end too.
  ///   - bytesMax: most bytes that are taken into memory.
  ///   - isRegular: whether anything but a regular file is refused; only then is it certain that
  ///     nothing waits for another process.
  /// - Returns: the bytes.
  /// - Throws: `.tooLarge` beyond the limit, `.notAFile`, else the errno of open(2) or read(2).
  package static func read(
    path: String, bytesMax: Int, isRegular: Bool = false
  ) throws(FileError) -> [UInt8] {
    // Opening a pipe waits for a writer, unless told not to; for a file the flag means nothing.
    let fd = open(path, O_RDONLY | O_CLOEXEC | (isRegular ? O_NONBLOCK : 0))
    guard fd >= 0 else { throw .failed(path: path, reason: Errno.last) }
    let descriptor = OwnedDescriptor(owning: fd)
    var status = stat()
    if fstat(fd, &status) != 0 { throw .failed(path: path, reason: Errno.last) }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isRegular, !isFile { throw .notAFile(path: path) }
    if isFile, Int(status.st_size) > bytesMax { throw .tooLarge(path: path, limit: bytesMax) }
    // One byte of room behind the known size lets the last read see the end without growing.
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 4095) + 1)
    var count = 0
    while true {
      if count == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: bytes.count))
      }
      let got = bytes.withUnsafeMutableBytes { room in
        Glibc.read(descriptor.rawValue, room.baseAddress.map { $0 + count }, room.count - count)
      }
      if got < 0 {
        let reason = Errno.last
        if reason.code == EINTR { continue }
        throw .failed(path: path, reason: reason)
      }
      if got == 0 { break }
      count += got
      if count > bytesMax { throw .tooLarge(path: path, limit: bytesMax) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Makes a directory, unless there is one.
  /// - Parameters:
  ///   - path: the directory above it must exist.
  ///   - mode: permissions, less what the process's mask takes away.
  /// - Throws: the errno of mkdir(2).
  package static func makeDirectory(_ path: String, mode: UInt32) throws(FileError) {
    if mkdir(path, mode) == 0 { return }
    let reason = Errno.last
    var status = stat()
    if reason.code == EEXIST, stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      return
    }
    throw .failed(path: path, reason: reason)
  }

  /// Asks how large a file is.
  /// - Returns: bytes.
  /// - Throws: the errno of stat(2).
  package static func size(path: String) throws(FileError) -> Int {
    var status = stat()
    if stat(path, &status) != 0 { throw .failed(path: path, reason: Errno.last) }
    return Int(status.st_size)
  }

  /// Gives a file to whom its directory belongs.
  /// - Parameters:
  ///   - path: the file.
  ///   - directory: whose owner and group it takes.
  /// - Throws: the errno of stat(2) or chown(2).
  package static func giveToOwner(_ path: String, of directory: String) throws(FileError) {
    var status = stat()
    if stat(directory, &status) != 0 { throw .failed(path: directory, reason: Errno.last) }
    if chown(path, status.st_uid, status.st_gid) != 0 {
      throw .failed(path: path, reason: Errno.last)
    }
  }

  /// Removes a file.
  /// - Throws: the errno of unlink(2).
  package static func remove(_ path: String) throws(FileError) {
    if unlink(path) != 0 { throw .failed(path: path, reason: Errno.last) }
  }

  /// Lists a directory.
  /// - Parameter path: the directory.
  /// - Returns: the names in it without `.` and `..`, in order of their bytes, so that the order
  ///   does not depend on a locale.
  /// - Throws: the errno of opendir(3) or readdir(3).
  package static func names(inDirectory path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else {
      throw .failed(path: path, reason: Errno.last)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      // The end and an error look the same but for errno.
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw .failed(path: path, reason: Errno.last) }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }
}
