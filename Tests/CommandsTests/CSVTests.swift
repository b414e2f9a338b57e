import Testing

@testable import Commands
@testable import Registry

/// Answers as tables.
@Suite struct CSVTests {
  @Test func `a list of one kind has the kind's columns, even without rows`() throws {
    var talk = try EditingConversation()
    let lines = talk.ask("list as=csv area")
    #expect(lines[0].hasPrefix("|\u{FEFF}Id;Name;"))
    #expect(
      lines[1].hasPrefix("|area/kunta;Pikkula;;;municipality;'999") || lines[1].contains(";999"))
    #expect(lines.count == 3)
    let none = talk.ask("list as=csv owner=toinen service")
    #expect(none.count == 2 && none[0].hasPrefix("|\u{FEFF}Id;"))
  }

  @Test(arguments: ["list as=csv all", "find as=csv kunta", "show as=csv org/kunta area/kunta"])
  func `kinds do not share a table`(request: String) throws {
    var talk = try EditingConversation()
    let lines = talk.ask(request)
    #expect(lines.count == 1 && lines[0].hasPrefix("ERR 402 "), "\(lines)")
  }

  @Test func `several values share a cell, and what is withheld has a column`() throws {
    var talk = try EditingConversation()
    #expect(talk.ask("show as=csv service/kerho")[1].contains(";leikki|tarha;"))
    let header = talk.ask("show as=csv contact/vara", as: EditingConversation.reader)
    #expect(header[0].hasSuffix(";Withheld"))
    #expect(header[1].hasSuffix(";Phone") && !header[1].contains("7654322"))
    #expect(header.last == "OK withheld=1")
  }

  @Test func `every row has as many cells as the header`() throws {
    var talk = try EditingConversation()
    for kind in Schema.kinds {
      for rights in [EditingConversation.reader, EditingConversation.editor] {
        let lines = talk.ask("list as=csv \(kind.name)", as: rights).dropLast()
        let counts = Set(lines.map { line in line.count { $0 == ";" } })
        #expect(counts.count == 1, "\(kind.name): \(lines)")
      }
    }
  }
}
