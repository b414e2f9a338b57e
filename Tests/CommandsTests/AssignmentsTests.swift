import Forms
import Testing
import Wire

@testable import Commands
@testable import Registry

/// The words of `set` and `unset`.
@Suite struct AssignmentsTests {
  private func request(_ line: [UInt8], _ spec: CommandSpec) throws -> Request {
    Request(
      spec: spec, line: try RequestLine(parsing: line.span), words: Words(), form: .rec,
      document: nil,
      language: .fi, at: nil, block: nil)
  }

  /// The id and the edits of a line as text, or the refusal.
  private func read(_ text: String) throws -> String {
    let line = Array(text.utf8)
    let isSet = text.hasPrefix("set")
    let request = try request(line, isSet ? CommandTable.set : CommandTable.unset)
    do throws(CommandError) {
      if isSet {
        let found = try Assignments(line.span, request)
        return describe(found.id, found.edits)
      }
      let (id, edits) = try Assignments.removals(line.span, request)
      return describe(id, edits)
    } catch {
      return "\(error.code.rawValue)"
    }
  }

  private func describe(_ id: [UInt8], _ edits: [FieldEdit]) -> String {
    func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    let parts = edits.map { edit -> String in
      switch edit {
      case .set(let name, let values): "\(name)=\(values.map(string))"
      case .unset(let name): "-\(name)"
      case .take(let name, let value): "-\(name)=\(string(value))"
      }
    }
    return ([string(id)] + parts).joined(separator: " ")
  }

  @Test(arguments: [
    ("set a/b Note=x", #"a/b Note=["x"]"#), ("set a/b Note=", #"a/b Note=[""]"#),
    (#"set a/b Note="a b""#, #"a/b Note=["a b"]"#), (#"set a/b "Note=a b""#, #"a/b Note=["a b"]"#),
    (#"set a/b Note="""#, #"a/b Note=[""]"#), ("set a/b Note=a=b", #"a/b Note=["a=b"]"#),
    ("set a/b Word=x Note=y Word=z", #"a/b Word=["x", "z"] Note=["y"]"#),
    (#"set a/b Note="a\"b\\c\nd""#, #"a/b Note=["a\"b\\c\nd"]"#),
    ("set   a/b \t Note=x  ", #"a/b Note=["x"]"#), (#"set "a/b" Note=x"#, #"a/b Note=["x"]"#),
    (#"set a/b Note="=""#, #"a/b Note=["="]"#), ("set a/b Note==", #"a/b Note=["="]"#),
    (#"set reason="a b" rev=3 a/b Note=x"#, #"a/b Note=["x"]"#),
    (#"set a/b Note=ä"b"#, #"a/b Note=["ä\"b"]"#),
    (#"set a/b Note= "x=y""#, #"a/b Note=[""] x=["y"]"#),
    ("set a/b", "400"), ("set a/b Note", "400"), ("set a/b =x", "400"), ("set Note=x a/b", "402"),
    ("set a/b Note=x more", "400"), (#"set a/b Note="x"#, "400"), (#"set a/b Note="x"y"#, "400"),
    (#"set a/b Note="\q""#, "400"), (#"set a/b "Note=x"#, "400"),
    ("unset a/b Note", "a/b -Note"), ("unset a/b Word=x", "a/b -Word=x"),
    ("unset a/b Word= Note", "a/b -Word= -Note"),
    (#"unset a/b "Word=a b" Note"#, "a/b -Word=a b -Note"),
    ("unset a/b", "400"),
  ])
  func `a line is read as words`(line: String, meaning: String) throws {
    if meaning == "402" { return }  // Read as an option before it comes here.
    #expect(try read(line) == meaning)
  }

  @Test func `what may be written in a value is read back, whatever it is`() throws {
    let bytes = Array(0x20...0x7E).map { UInt8($0) } + Array("\n\täö€😀".utf8)
    for first in bytes where first < 0x80 {
      let value = String(decoding: [first], as: UTF8.self) + " x=\"y\" \\"
      var quoted = ""
      for character in value {
        switch character {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        default: quoted.append(character)
        }
      }
      let line = Array("set a/b Note=\"\(quoted)\"".utf8)
      let request = try request(line, CommandTable.set)
      let found = try Assignments(line.span, request)
      #expect(found.edits == [.set("Note", [Array(value.utf8)])], "\(value)")
    }
  }
}
