import Testing

/// The systemd units, in a root that `etc/install` fills as a package would.
@Suite(.disabled(if: Project.isSanitized, "text is the same in every build"))
struct UnitTests {
  /// Highest exposure that `systemd-analyze security` may see, in its scale of 0 to 10.
  private let exposureMax = 1.0

  private func installed() throws -> Scratch {
    let root = try Scratch()
    let result = try Command.run(
      ["\(Project.root)/etc/install", "--root", root.path],
      environment: ["YHDYSPINTA_BIN": Project.programs])
    try #require(result.status == 0, "\(result.errors)")
    return root
  }

  @Test func `systemd verifies the units`() throws {
    let root = try installed()
    // The units ask for targets of systemd's own, and ExecReload= for a program of the host.
    _ = try Command.run(["mkdir", "-p", root.file("bin")])
    _ = try Command.run(["cp", "/bin/kill", root.file("bin/kill")])
    _ = try Command.run(["cp", "-rn", "/usr/lib/systemd/system", root.file("usr/lib/systemd/")])
    for unit in [
      "yhdyspintad.service", "yhdyspintad.socket", "yhdyspintad-backup.service",
      "yhdyspintad-backup.timer",
    ] {
      let result = try Command.run(
        ["systemd-analyze", "verify", "--root=\(root.path)", "--recursive-errors=no", unit],
        environment: ["MANPATH": root.file("usr/share/man")])
      let ours = (result.lines + result.errors.split(separator: "\n"))
        .filter { $0.contains("yhdyspinta") }
      #expect(result.status == 0, "\(result.errors)")
      #expect(ours.isEmpty, "\(ours)")
    }
  }

  @Test func `a mistake in a unit is found`() throws {
    let root = try installed()
    try root.write(
      "usr/lib/systemd/system/yhdyspintad.service", "[Service]\nExecStart=/nonexistent\nNo=1\n")
    let result = try Command.run(
      ["systemd-analyze", "verify", "--root=\(root.path)", "yhdyspintad.service"])
    #expect(result.status != 0 || result.errors.contains("yhdyspintad.service"))
  }

  @Test(arguments: ["yhdyspintad.service", "yhdyspintad-backup.service"])
  func `a service is exposed to little`(_ unit: String) throws {
    let result = try Command.run([
      "systemd-analyze", "security", "--offline=yes", "--no-pager",
      "--threshold=\(Int(exposureMax * 10))",
      "\(Project.root)/systemd/\(unit)",
    ])
    #expect(result.status == 0, "\(result.output) \(result.errors)")
    let line = try #require(result.lines.first { $0.contains("Overall exposure level") })
    let exposure = try #require(line.split(separator: " ").compactMap { Double($0) }.first)
    #expect(exposure <= exposureMax)
  }

  @Test func `what the style asks for is in the service`() throws {
    let unit = try Project.lines("systemd/yhdyspintad.service")
    for line in [
      "Type=notify", "ExecReload=/bin/kill -HUP $MAINPID", "DynamicUser=yes",
      "StateDirectory=yhdyspinta", "UMask=0077", "ProtectSystem=strict", "ProtectHome=yes",
      "PrivateDevices=yes", "PrivateNetwork=yes", "NoNewPrivileges=yes", "CapabilityBoundingSet=",
      "RestrictAddressFamilies=AF_UNIX", "MemoryDenyWriteExecute=yes", "LockPersonality=yes",
      "SystemCallFilter=@system-service", "LimitCORE=0",
    ] {
      #expect(unit.contains(line[...]), "\(line) is missing")
    }
    #expect(unit.contains { $0.hasPrefix("WatchdogSec=") })
    // It would hide the peers' real user ids.
    #expect(!unit.contains { $0.hasPrefix("PrivateUsers=") })
  }

  @Test func `the backup asks the daemon, with the rights of an administrator`() throws {
    let unit = try Project.lines("systemd/yhdyspintad-backup.service")
    let command = try #require(unit.first { $0.hasPrefix("ExecStart=") })
    #expect(command.hasPrefix("ExecStart=/usr/bin/yhdyspinta ") && command.hasSuffix(" backup"))
    let groups = unit.first { $0.hasPrefix("SupplementaryGroups=") }?.dropFirst(20)
      .split(separator: " ").map(String.init)
    let configured = try Project.lines("etc/yhdyspinta/yhdyspintad.conf")
      .first { $0.hasPrefix("Admin_group: ") }?.dropFirst(13)
    let admins = try #require(configured.map(String.init))
    #expect(groups == ["yhdyspinta", admins])
    let made = try Project.text("etc/sysusers.d/yhdyspinta.conf")
    for group in groups ?? [] { #expect(made.contains("\ng \(group) -\n")) }
    // It would hide the groups from the daemon.
    #expect(!unit.contains { $0.hasPrefix("PrivateUsers=") })
    #expect(try Project.lines("systemd/yhdyspintad-backup.timer").contains("Persistent=true"))
  }

  @Test func `groups and directories are those of the units`() throws {
    let users = try Command.run([
      "systemd-sysusers", "--dry-run", "\(Project.root)/etc/sysusers.d/yhdyspinta.conf",
    ])
    #expect(users.status == 0, "\(users.errors)")
    let socket = try Project.text("systemd/yhdyspintad.socket")
    #expect(socket.contains("SocketGroup=yhdyspinta\n"))
    #expect(try Project.text("etc/sysusers.d/yhdyspinta.conf").contains("\ng yhdyspinta -\n"))
    #expect(try Project.text("etc/tmpfiles.d/yhdyspinta.conf").contains("\nd /run/yhdyspinta "))
  }

  @Test func `installing twice keeps what the administrator wrote`() throws {
    let root = try installed()
    try root.write("etc/yhdyspinta/yhdyspintad.conf", "Idle_time: 1\n")
    try root.write("etc/yhdyspinta/registry.d/10-areas.rec", "")
    let result = try Command.run(
      ["\(Project.root)/etc/install", "--root", root.path],
      environment: ["YHDYSPINTA_BIN": Project.programs])
    #expect(result.status == 0, "\(result.errors)")
    let kept = try Command.run(["cat", root.file("etc/yhdyspinta/yhdyspintad.conf")])
    #expect(kept.output == "Idle_time: 1\n")
    let records = try Command.run(["cat", root.file("etc/yhdyspinta/registry.d/10-areas.rec")])
    #expect(records.output.isEmpty)
  }
}
