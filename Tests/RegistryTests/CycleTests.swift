import Testing

@testable import Registry

@Suite struct CycleTests {
  @Test(
    arguments: [
      ("area", "Within", "Kind: province\n"),
      ("org", "Parent", "Kind: state\n"), ("type", "Broader", "Organizer: state\n"),
      ("service", "Part_of", "Type: type/koulu\nOwner: org/kunta\nArea: area/maa\n"),
    ])
  func `a chain that comes back is refused`(kind: String, field: String, others: String) {
    let text = ["a b", "b c", "c a", "d a"].map { pair in
      "Id: \(kind)/\(pair.first ?? "?")\nName: N\n\(others)\(field): \(kind)/\(pair.last ?? "?")\n"
    }
    let line = 3 + others.utf8.count { $0 == 0x0A }
    let circle = "\(kind)/a → \(kind)/b → \(kind)/c → \(kind)/a"
    #expect(
      problems(text.joined(separator: "\n")) == [
        "x.rec:\(line): \(field): goes in a circle: \(circle); take one of them away"
      ])
  }

  @Test func `deputies may stand for each other`() {
    let text = ["a b", "b a", "c c"].map { pair in
      "Id: contact/\(pair.first ?? "?")\nName: N\nKind: role\nOrg: org/kunta\n"
        + "Deputy: contact/\(pair.last ?? "?")\n"
    }
    #expect(problems(text.joined(separator: "\n")) == [])
  }

  @Test func `a record that names itself is a circle`() {
    #expect(
      problems("Id: org/a\nName: A\nKind: state\nParent: org/a\n") == [
        "x.rec:4: Parent: goes in a circle: org/a → org/a; take one of them away"
      ])
  }

  @Test func `a circle is reported at the value that goes round`() {
    let text = """
      Id: area/a
      Name: A
      Kind: province
      Within: area/maa
      Within: area/b

      Id: area/b
      Name: B
      Kind: province
      Within: area/a
      """
    #expect(
      problems(text) == [
        "x.rec:5: Within: goes in a circle: area/a → area/b → area/a; take one of them away"
      ])
  }

  @Test func `each circle is reported`() {
    let text = ["a b", "b a", "c d", "d c", "e a"].map { pair in
      "Id: org/\(pair.first ?? "?")\nName: N\nKind: state\nParent: org/\(pair.last ?? "?")\n"
    }
    #expect(
      problems(text.joined(separator: "\n")) == [
        "x.rec:4: Parent: goes in a circle: org/a → org/b → org/a; take one of them away",
        "x.rec:14: Parent: goes in a circle: org/c → org/d → org/c; take one of them away",
      ])
  }

  @Test func `ways that part and meet again are no circle`() {
    let text = ["a|b c", "b|d", "c|d", "d|maa"].map { row in
      let parts = row.split(separator: "|")
      let within = parts[1].split(separator: " ").map { "Within: area/\($0)\n" }.joined()
      return "Id: area/\(parts[0])\nName: N\nKind: province\n\(within)"
    }
    #expect(problems(text.joined(separator: "\n")) == [])
  }

  @Test func `a long chain takes no depth of stack`() {
    let count = 5000
    let text = (0..<count).map { index in
      "Id: org/n\(index)\nName: N\nKind: state\n"
        + (index + 1 < count ? "Parent: org/n\(index + 1)\n" : "")
    }
    #expect(problems([("x.rec", text.joined(separator: "\n"))]) == [])
  }
}
