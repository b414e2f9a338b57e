import Glibc
import Platform
import Testing

struct SocketActivationTests {
  @Test func `a listening socket for this process is taken over once`() async {
    await #expect(processExitsWith: .success) {
      let path = "/tmp/yhdyspinta-test-\(getpid())"
      let listener = try UnixSocket.listen(path: path, mode: 0o600, backlog: 1)
      precondition(dup2(listener.rawValue, 3) == 3)
      unlink(path)
      setenv("LISTEN_PID", "\(getpid())", 1)
      setenv("LISTEN_FDS", "1", 1)
      let taken = try SocketActivation.descriptors()
      precondition(taken == [3])
      precondition(fcntl(3, F_GETFD) == FD_CLOEXEC)
      precondition(fcntl(3, F_GETFL) & O_NONBLOCK != 0)
      precondition(getenv("LISTEN_FDS") == nil && getenv("LISTEN_PID") == nil)
      let again = try SocketActivation.descriptors()
      precondition(again.isEmpty)
      exit(0)
    }
  }

  @Test func `variables of another process are not for us`() async {
    await #expect(processExitsWith: .success) {
      setenv("LISTEN_PID", "1", 1)
      setenv("LISTEN_FDS", "1", 1)
      let taken = try SocketActivation.descriptors()
      precondition(taken.isEmpty)
      precondition(getenv("LISTEN_FDS") == nil)
      exit(0)
    }
  }

  @Test func `anything but a listening stream socket is refused`() async {
    await #expect(processExitsWith: .success) {
      precondition(dup2(open("/dev/null", O_RDONLY), 3) == 3)
      setenv("LISTEN_PID", "\(getpid())", 1)
      setenv("LISTEN_FDS", "1", 1)
      do throws(SocketError) {
        _ = try SocketActivation.descriptors()
        exit(1)
      } catch {
        exit(error == .notListening(fd: 3) ? 0 : 2)
      }
    }
  }
}
