import Glibc
import Platform
import Testing

@Suite struct ProcessTests {
  @Test func `memory is more than nothing and less than the machine`() {
    let resident = Process.residentKiB()
    #expect(resident > 1000)
    #expect(resident < 64 << 20)
    #expect(Process.processID == getpid())
  }

  @Test func `the monotonic clock goes forward, the wall clock is of this century`() {
    let first = Clock.monotonicNanoseconds()
    #expect(Clock.monotonicNanoseconds() >= first)
    #expect(Clock.wallSeconds() > 1_700_000_000)
  }

  @Test func `everything is written through a pipe that fills up`() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    let text = String(repeating: "0123456789", count: 50_000)
    try Thread.start(name: "writer", stackBytes: 1 << 16) {
      try? StandardOutput.write(text, writing)
      close(writing)
    }
    var received = 0
    var room = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(reading, &room, room.count)
      if count <= 0 { break }
      received += count
    }
    close(reading)
    #expect(received == 500_000)
  }

  @Test func `a pipe is no terminal`() throws {
    var ends: [CInt] = [0, 0]
    try #require(pipe(&ends) == 0)
    #expect(!StandardOutput.isTerminal(ends[0]))
    #expect(StandardOutput.terminalColumns(ends[0]) == nil)
    #expect(!StandardOutput.isTerminal(-1))
    ends.forEach { close($0) }
  }
}
