import Records
import TestSupport
import Testing

@testable import Registry

/// One field of a record is changed, and the record stays whole and in order.
@Suite struct FieldEditTests {
  private let old: Record

  init() throws {
    old = try record(
      """
      Id: service/s
      Name: S
      Type: type/t
      Owner: org/o
      Owner: org/p
      Area: area/a
      Word: yksi
      Word: kaksi
      Description: Rivi
      + toinen
      """)
  }

  private func edited(_ edits: FieldEdit...) throws -> String { text(try old.edited(by: edits)) }

  private func problems(_ edits: FieldEdit...) -> [String] {
    do throws(LoadFailure) {
      _ = try old.edited(by: edits)
      return []
    } catch {
      return error.problems.map(\.text)
    }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `a set field has the new values and no others, in its place`() throws {
    let text = try edited(
      .set("Word", [bytes("kolme")]), .set("Name_sv", [bytes("Ess")]),
      .set("Owner", [bytes("org/q"), bytes("org/o")]))
    #expect(
      text == """
        Id: service/s
        Name: S
        Name_sv: Ess
        Type: type/t
        Owner: org/q
        Owner: org/o
        Area: area/a
        Word: kolme
        Description: Rivi
        + toinen

        """)
  }

  @Test func `a field is left out, or one value of it`() throws {
    #expect(try !edited(.unset("Word")).contains("Word"))
    let text = try edited(.take("Word", bytes("yksi")), .take("Owner", bytes("org/p")))
    #expect(!text.contains("yksi") && text.contains("Word: kaksi\n"))
    #expect(!text.contains("org/p") && text.contains("Owner: org/o\n"))
  }

  @Test func `a value of several lines is taken by what it says`() throws {
    #expect(try !edited(.take("Description", bytes("Rivi\ntoinen"))).contains("Rivi"))
    let set = try edited(.set("Note", [bytes("a\n\nOK b")]))
    #expect(set.contains("Note: a\n+") && set.hasSuffix("\n+ OK b\n"))
  }

  @Test(arguments: [
    (FieldEdit.set("Colour", [[0x61]]), "no field of kind service"),
    (.set("name", [[0x61]]), "did you mean Name?"), (.set("Id", [[0x61]]), "stays"),
    (.unset("Id"), "stays"), (.unset("Note"), "is not there"), (.unset("Name"), "required"),
    (.take("Word", [0x61]), "has no such value"), (.take("Owner", [0x61]), "has no such value"),
    (.set("Name", []), "required"), (.set("Name", [[]]), "empty"),
    (.set("Name", [[0x61], [0x62]]), "twice"), (.set("Name", [[0x61, 0x0A, 0x62]]), "line"),
    (.set("Name", [[0x61, 0x5C]]), "control characters"),
    (.set("Name", [[0x61, 0x00]]), "control characters"), (.set("Age", [[0x61]]), "Age"),
    (.set("Name", [[0xFF]]), "UTF-8"),
  ])
  func `what is wrong is said with the record's id`(edit: FieldEdit, part: String) {
    let problems = problems(edit)
    #expect(problems.count >= 1)
    for problem in problems {
      #expect(problem.hasPrefix("service/s: "), "\(problem)")
      #expect(!problem.contains("\n"))
    }
    let isSaid = problems.contains { $0.contains(part) }
    #expect(isSaid || part == "required" || part == "UTF-8", "\(problems)")
  }

  @Test func `all that is wrong is said at once`() {
    #expect(problems(.set("A", []), .set("B", []), .unset("Note")).count == 3)
  }

  @Test func `fields change as in a list of values`() throws {
    var random = Seeded()
    var record = try record("Id: type/t\nName: N\nOrganizer: state")
    var model: [String: [String]] = ["Name": ["N"], "Organizer": ["state"]]
    let values = ["a", "b b", "c=\"d\"", "å\\ä", "+ e", "#f", "x\ny", "Word: g"]
    for _ in 0..<400 {
      let name = random.one(of: ["Word", "Note", "Name", "Law", "Source"])
      let isText = name == "Note" || name == "Source"
      let fitting = values.filter { isText || !$0.contains("\n") }
      var edit: FieldEdit
      var after = model[name] ?? []
      switch random.int(1...3) {
      case 1:
        after = name == "Word" ? (0..<random.int(1...3)).map { _ in random.one(of: fitting) } : []
        if after.isEmpty { after = [random.one(of: fitting)] }
        edit = .set(name, after.map(bytes))
      case 2 where name != "Name" && !after.isEmpty:
        edit = .unset(name)
        after = []
      default:
        let value = random.one(of: after + ["nothing"])
        guard value != "nothing", name != "Name" else { continue }
        edit = .take(name, bytes(value))
        after.removeAll { $0 == value }
      }
      record = try record.edited(by: [edit])
      model[name] = after
      for (field, values) in model {
        let held = record.all(FieldName(field)).map {
          String(decoding: Unfolding.value($0), as: UTF8.self)
        }
        #expect(held == values, "\(field) after \(edit)")
      }
      #expect(RecordBlock(record.text, named: "t").records.map(\.text) == [record.text])
    }
  }
}
