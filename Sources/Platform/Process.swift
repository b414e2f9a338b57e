import Glibc

/// What the process knows of itself.
package enum Process {
  /// The number of this process.
  package static var processID: Int32 { getpid() }

  /// Memory that is in RAM now, shared pages included.
  /// - Returns: KiB; 0 when /proc is not mounted.
  /// - Note: Source: proc_pid_statm(5), the second number, in pages.
  package static func residentKiB() -> Int {
    let fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard fd >= 0 else { return 0 }
    let descriptor = OwnedDescriptor(owning: fd)
    let pages = withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { room -> Int in
      let count = Glibc.read(descriptor.rawValue, room.baseAddress, room.count)
      guard count > 0 else { return 0 }
      let words = room[..<count].split(separator: UInt8(ascii: " "))
      guard words.count > 1 else { return 0 }
      return words[1].reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
    }
    return pages * (Int(sysconf(CInt(_SC_PAGESIZE))) / 1024)
  }
}
