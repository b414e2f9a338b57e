import Glibc
import TestSupport
import Testing

/// The program itself with input that is not what it should be.
struct BadInputTests {
  private func status(_ form: [String], _ input: [UInt8]) -> CInt {
    Program.run(form + ["--registry", Program.registry, "--no-guess"], input: input).status
  }

  @Test func `random bytes are no crash`() {
    var random = Seeded()
    for _ in 0..<12 {
      let bytes = (0..<random.int(1...2000)).map { _ in UInt8(random.int(0...255)) }
      #expect([1, 3].contains(status(["csv", "--kind", "service"], bytes)))
      #expect(status(["ptv"], bytes) == 3)
    }
  }

  @Test(
    arguments: [
      ("no input", "", 3), ("a workbook", "PK\u{3}\u{4}\u{0}\u{0}", 3), ("prose", "Hei maailma", 3),
      ("only a header", "Name;Type;Owner;Area", 0), ("an open quote", "Name;Type\n\"a;b", 1),
      ("an unknown kind of row", "Name\nx", 1),
    ] as [(String, String, CInt)])
  func `a sheet that is none`(_ name: String, _ text: String, _ expected: CInt) {
    #expect(status(["csv", "--kind", "service"], Array(text.utf8)) == expected, "\(name)")
  }

  @Test(
    arguments: [
      ("no input", "", 3), ("no JSON", "id;name", 3), ("half of it", "{\"id\": ", 3),
      ("deep", String(repeating: "[", count: 65), 3), ("not too deep", "[[[[]]]]", 1),
      ("something else", "{\"hello\": 1}", 1), ("whole and half", "[]{", 1),
      ("empty list", "[]", 0),
    ] as [(String, String, CInt)])
  func `an answer that is none`(_ name: String, _ text: String, _ expected: CInt) {
    #expect(status(["ptv"], Array(text.utf8)) == expected, "\(name)")
  }

  @Test func `limits are told`() {
    let cell = String(repeating: "x", count: 16_001)
    let long = Program.run(
      ["csv", "--kind", "org", "--registry", Program.registry],
      input: "Name;Kind;Note\nUusi ry;third-sector;\(cell)\n")
    #expect(long.status == 1)
    #expect(long.errors.contains("-:2: Note: longer than 16000 bytes"))
    #expect(long.output.contains("Name: Uusi ry"))
    let wide = Program.run(
      ["csv", "--kind", "org", "--registry", Program.registry],
      input: "Name;Kind\nUusi ry;third-sector" + String(repeating: ";", count: 1100) + "x\n")
    #expect(wide.errors.contains("more than 1024 columns"))
    let rows = Program.run(
      ["csv", "--kind", "org", "--registry", Program.registry],
      input: "Name;Kind\n" + String(repeating: "\n", count: 200_001))
    #expect(rows.errors.contains("more than 200000 rows"))
  }
}
