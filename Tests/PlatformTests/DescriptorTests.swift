import Glibc
import Platform
import Testing

@Suite struct DescriptorTests {
  /// Whether a descriptor number is open.
  private func isOpen(_ fd: CInt) -> Bool { fcntl(fd, F_GETFD) >= 0 }

  /// A descriptor number that no other test uses: tests run side by side, and a low number may be
  /// opened again at once.
  private func makeDescriptor(_ number: CInt) throws -> CInt {
    let fd = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(fd) }
    return try #require(dup2(fd, number) == number ? number : nil)
  }

  @Test func `the end of its owner closes a descriptor`() throws {
    let fd = try makeDescriptor(701)
    do { _ = OwnedDescriptor(owning: fd) }
    #expect(!isOpen(fd))
  }

  @Test func `closing reports the error that the end would swallow`() throws {
    let fd = try makeDescriptor(702)
    let owned = OwnedDescriptor(owning: fd)
    close(fd)
    var reason: Errno?
    do throws(Errno) { try owned.close() } catch { reason = error }
    #expect(reason == Errno(code: EBADF))
  }

  @Test func `a released descriptor stays open`() throws {
    let fd = try makeDescriptor(703)
    let owned = OwnedDescriptor(owning: fd)
    #expect(owned.release() == fd)
    #expect(isOpen(fd))
    close(fd)
  }

  @Test func `errno has a name and a text`() {
    #expect(Errno(code: ENOENT).name == "ENOENT")
    #expect(Errno(code: ENOENT).message == "No such file or directory")
    #expect(Errno(code: 9999).name == "E9999")
    #expect(Errno(code: 9999).message == "error 9999")
  }
}
