import Testing

/// What the programs of a release are linked with.
@Suite(.enabled(if: Project.hasRelease, "a release build is what users get; see etc/test"))
struct LinkageTests {
  /// Names of the shared libraries that a program asks for.
  private func libraries(_ program: String) throws -> [Substring] {
    let result = try Command.run(["readelf", "-dW", Project.program(program)])
    try #require(result.status == 0, "\(result.errors)")
    return result.lines.filter { $0.contains("(NEEDED)") }
      .compactMap { $0.split(whereSeparator: { $0 == "[" || $0 == "]" }).dropFirst().first }
  }

  @Test(arguments: ["yhdyspintad", "yhdyspinta", "yhdyspinta-convert", "yhdyspinta-bench"])
  func `nothing but Debian's C and C++ libraries and SQLite`(_ program: String) throws {
    var allowed = ["libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "ld-linux"]
    if ["yhdyspintad", "yhdyspinta-bench"].contains(program) { allowed.append("libsqlite3.so.0") }
    for library in try libraries(program) {
      #expect(allowed.contains { library.hasPrefix($0) }, "\(program) needs \(library)")
    }
  }

  @Test(arguments: ["yhdyspintad", "yhdyspinta", "yhdyspinta-convert"])
  func `no Foundation`(_ program: String) throws {
    let result = try Command.run(["readelf", "-sW", "--dyn-syms", Project.program(program)])
    try #require(result.status == 0)
    #expect(!result.output.contains("Foundation"))
  }

  @Test func `the client is one file without a loader`() throws {
    #expect(try libraries("yhdyspinta").isEmpty)
    let result = try Command.run(["readelf", "-lW", Project.program("yhdyspinta")])
    #expect(!result.output.contains("INTERP"))
  }
}
