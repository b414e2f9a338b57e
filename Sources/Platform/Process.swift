import Glibc

/// What the process knows of itself.
package enum Process {
  /// The number of this process.
  package static var processID: Int32 { getpid() }

  /// The effective user.
  package static var userID: UInt32 { geteuid() }

  /// Allows the process more open descriptors, as far as it may allow itself.
  /// - Parameter count: how many are wanted; fewer than now changes nothing.
  /// - Returns: how many are allowed now; nil when the kernel does not tell.
  /// - Note: Source: getrlimit(2), RLIMIT_NOFILE.
  package static func raiseDescriptors(to count: Int) -> Int? {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0 else { return nil }
    let before = limit.rlim_cur
    let wanted = min(rlim_t(clamping: count), limit.rlim_max)
    guard wanted > before else { return Int(clamping: before) }
    limit.rlim_cur = wanted
    return Int(clamping: setrlimit(resource, &limit) == 0 ? wanted : before)
  }

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
