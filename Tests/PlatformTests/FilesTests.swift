import Glibc
import Platform
import Testing

@Suite struct FilesTests {
  @Test func `a file comes back byte for byte`() throws {
    let scratch = Scratch()
    let long = String(repeating: "yhdyspinta\n", count: 1000)
    #expect(try Files.read(path: scratch.write("a", long), bytesMax: 11000) == Array(long.utf8))
    #expect(try Files.read(path: scratch.write("b", ""), bytesMax: 0) == [])
  }

  @Test func `a file without a known size is read to its end`() throws {
    #expect(try !Files.read(path: "/proc/self/status", bytesMax: 1 << 20).isEmpty)
  }

  @Test func `a file beyond the limit is refused, also when its size is not known`() throws {
    let scratch = Scratch()
    let path = scratch.write("a", "12345")
    #expect(throws: FileError.tooLarge(path: path, limit: 4)) {
      try Files.read(path: path, bytesMax: 4)
    }
    #expect(throws: FileError.tooLarge(path: "/proc/self/status", limit: 10)) {
      try Files.read(path: "/proc/self/status", bytesMax: 10)
    }
  }

  @Test(arguments: [
    ("/nonexistent", "/nonexistent: No such file or directory"), ("/tmp", "/tmp: Is a directory"),
  ])
  func `errors name path and reason`(path: String, message: String) {
    var text = ""
    do throws(FileError) { _ = try Files.read(path: path, bytesMax: 10) } catch {
      text = error.message
    }
    #expect(text == message)
  }

  @Test func `names are in order of their bytes`() throws {
    let scratch = Scratch()
    for name in ["b", "ä", "a", "B", "10", "9"] { _ = scratch.write(name, "") }
    #expect(try Files.names(inDirectory: scratch.path) == ["10", "9", "B", "a", "b", "ä"])
    #expect(throws: FileError.failed(path: "/nonexistent", reason: Errno(code: ENOENT))) {
      try Files.names(inDirectory: "/nonexistent")
    }
  }
}
