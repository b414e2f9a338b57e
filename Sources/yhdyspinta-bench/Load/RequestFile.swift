import Platform

/// What is spoken on a socket.
enum LoadProtocol: String {
  /// Our line protocol, with its greeting.
  case line
  /// Lines and `OK`/`ERR` replies without a greeting, as other servers under test have it.
  case plain
  /// The Redis protocol.
  case resp
}

/// Requests ready to be sent: one piece of memory, in which a batch is one contiguous part.
struct RequestFile {
  /// The requests as they go over the wire, the first ones once more behind the last.
  let bytes: [UInt8]
  /// Where each request begins; the last entry is the end.
  private let starts: [Int]
  /// Different requests.
  let count: Int

  /// Encodes the lines of a file.
  /// - Parameters:
  ///   - text: one request a line; empty lines are left out.
  ///   - language: how they go over the wire; for `resp` a line's words become an array.
  ///   - batch: most requests of one batch, above 0.
  /// - Throws: `.failed` when there is no request.
  init(text: [UInt8], language: LoadProtocol, batch: Int) throws(BenchError) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for line in text.split(separator: 0x0A) {
      let request = line.last == 0x0D ? line.dropLast() : line
      if request.isEmpty { continue }
      starts.append(bytes.count)
      if language == .resp {
        RequestFile.appendCommand(request.split(separator: 0x20), to: &bytes)
      } else {
        bytes += request
        bytes.append(0x0A)
      }
    }
    if starts.isEmpty { throw .failed("the file has no requests") }
    count = starts.count
    starts.append(bytes.count)
    // A batch longer than the file goes round it more than once.
    for index in 0..<batch {
      let copy = bytes[starts[index]..<starts[index + 1]]
      bytes += copy
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// Reads a file of requests.
  /// - Parameters:
  ///   - path: the file.
  ///   - language: how its lines go over the wire.
  ///   - batch: most requests of one batch.
  /// - Throws: `.failed`.
  init(path: String, language: LoadProtocol, batch: Int) throws(BenchError) {
    let text: [UInt8]
    do throws(FileError) {
      text = try Files.read(path: path, bytesMax: 1 << 30)
    } catch {
      throw .failed(error.message)
    }
    try self.init(text: text, language: language, batch: batch)
  }

  /// Where a batch stands in `bytes`.
  /// - Parameters:
  ///   - index: its first request, below `count`.
  ///   - batch: requests in it.
  /// - Returns: a range of bytes.
  func range(from index: Int, batch: Int) -> Range<Int> {
    starts[index]..<starts[index + batch]
  }

  private static func appendCommand(_ words: [ArraySlice<UInt8>], to bytes: inout [UInt8]) {
    bytes += "*\(words.count)\r\n".utf8
    for word in words {
      bytes += "$\(word.count)\r\n".utf8
      bytes += word
      bytes += "\r\n".utf8
    }
  }
}
