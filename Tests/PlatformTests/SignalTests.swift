import Glibc
import Platform
import Testing

struct SignalTests {
  @Test func `blocked signals are read instead of delivered`() async {
    // A process of its own: test threads that do not block the signal would die of it.
    await #expect(processExitsWith: .success) {
      let signals = try SignalDescriptor(signals: [SIGTERM, SIGHUP])
      precondition(signals.read().isEmpty)
      raise(SIGTERM)
      raise(SIGHUP)
      precondition(Set(signals.read()) == [SIGTERM, SIGHUP])
      precondition(signals.read().isEmpty)
      exit(0)
    }
  }

  @Test func `a broken pipe becomes an error`() async {
    await #expect(processExitsWith: .success) {
      SignalDescriptor.ignoreBrokenPipes()
      var ends: [CInt] = [0, 0]
      precondition(pipe(&ends) == 0)
      close(ends[0])
      do throws(Errno) {
        try StandardOutput.write("x", ends[1])
        exit(1)
      } catch {
        exit(error.code == EPIPE ? 0 : 2)
      }
    }
  }
}
