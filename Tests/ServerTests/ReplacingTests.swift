import Glibc
import Testing

@testable import Server

/// Reloads and large imports beside changes and questions: those wait where they must, and nothing
/// is lost.
struct ReplacingTests {
  @Test func `changes while the files are read again are all kept`() throws {
    let harness = try Harness()
    let editor = try harness.connect()
    let administrator = try harness.connect()
    for round in 0..<10 {
      try harness.write(
        Harness.records + "\nId: area/r\nName: R\(round)\nKind: municipality\n")
      for index in 0..<20 { try editor.send("set contact/c Note=N\(round).\(index)") }
      try administrator.send("reload")
      for index in 20..<40 { try editor.send("set contact/c Note=N\(round).\(index)") }
      for _ in 0..<40 { #expect(try editor.status().hasPrefix("OK count=1 revision=")) }
      #expect(try administrator.status().hasPrefix("OK records=6 revision="))
      #expect(try editor.ask("show area/r").contains("Name: R\(round)"))
      #expect(try editor.ask("show contact/c").contains("Note: N\(round).39"))
    }
    let all = try editor.ask("list all")
    try harness.restart()
    #expect(try harness.connect().ask("list all") == all)
  }

  @Test func `a refused backup does not let changes into a large import`() throws {
    let harness = try Harness()
    let (importer, administrator, editor) = (
      try harness.connect(), try harness.connect(), try harness.connect()
    )
    // The directory that backups go to is none, so that each is refused.
    try harness.obstructBackups()
    let records = (0..<3000).map { "Id: area/i\($0)\nName: Alue\nKind: municipality\n\n" }
    try importer.send(raw: "import\n\(records.joined()).\n")
    for index in 0..<5 {
      try administrator.send("backup")
      #expect(try administrator.status().hasPrefix("ERR 507 backup "))
      try editor.send("set contact/c Note=N\(index)")
    }
    #expect(try importer.status().hasPrefix("OK added=3000 "))
    for _ in 0..<5 { #expect(try editor.status().hasPrefix("OK count=1 ")) }
    // One revision for the files, the import and each change, and none twice.
    #expect(try editor.ask("changes since=1 limit=1000").last?.hasSuffix(" revision=7") == true)
  }

  @Test func `what has been purged is not told by a registry of the past`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    #expect(try peer.ask("set contact/c Phone=+999450000777").last == "OK count=1 revision=2")
    #expect(try peer.ask("set contact/c Phone=+999450000778").last == "OK count=1 revision=3")
    #expect(try peer.ask("show at=2 contact/c").contains("Phone: +999450000777"))
    #expect(try peer.ask("purge contact/c").last?.hasPrefix("OK count=2 ") == true)
    #expect(try peer.ask("show at=2 contact/c").last?.hasPrefix("ERR 404 show ") == true)
  }

  @Test func `a second reload is told to wait, and a refused one changes nothing`() throws {
    let harness = try Harness()
    let peers = try (0..<6).map { _ in try harness.connect() }
    for peer in peers { try peer.send("reload") }
    for peer in peers {
      let status = try peer.status()
      #expect(
        status.hasPrefix("OK records=5 ") || status.hasPrefix("ERR 503 reload "), "\(status)")
    }
    try harness.write(Harness.records + "Colour: red\n")
    try peers[0].send("set contact/c Note=N", "reload", "set contact/c Note=M", "ping")
    #expect(try peers[0].status().hasPrefix("OK count=1 "))
    #expect(try peers[0].status().hasPrefix("ERR 422 reload "))
    #expect(try peers[0].status().hasPrefix("OK count=1 "))
    #expect(try peers[0].status() == "OK")
  }

  @Test func `a file may not take away what an edit names`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    #expect(
      try peer.ask("put\nId: area/e\nName: E\nKind: municipality\nWithin: area/a\n.").last
        == "OK count=1 revision=2")
    try harness.write("Id: area/b\nName: B\nKind: country\n")
    #expect(try peer.ask("reload").last?.hasPrefix("ERR 422 reload ") == true)
    let layers = try peer.ask("show area/e area/a").filter { $0.hasPrefix("Layer: ") }
    #expect(layers == ["Layer: edit", "Layer: base"])
  }

  @Test func `SIGHUP while changes are on their way waits for them`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    try harness.write(Harness.records + "\nId: area/h\nName: H\nKind: municipality\n")
    for index in 0..<300 {
      try peer.send("set contact/c Note=N\(index)")
      if index % 50 == 10 { harness.signal(SIGHUP) }
    }
    for _ in 0..<300 { #expect(try peer.status().hasPrefix("OK count=1 ")) }
    let end = ContinuousClock.now + Peer.patience
    while try peer.ask("show area/h").last?.hasPrefix("OK") != true, ContinuousClock.now < end {}
    #expect(try peer.ask("show area/h").contains("Layer: base"))
    #expect(try peer.ask("show contact/c").contains("Note: N299"))
  }

  @Test func `a large import, with others who edit and read`() throws {
    let harness = try Harness()
    let importer = try harness.connect()
    let editor = try harness.connect()
    let reader = try harness.connect()
    let records = (0..<3000).map { "Id: area/i\($0)\nName: Alue \($0)\nKind: municipality\n\n" }
    let block = "import\n\(records.joined()).\n"
    try #require(block.utf8.count > 100_000)
    for index in 0..<50 { try editor.send("set contact/c Note=N\(index)") }
    try importer.send(raw: block + block + "import dry-run=yes as=text\n.\n")
    for index in 50..<100 { try editor.send("set contact/c Note=N\(index)") }
    for _ in 0..<100 { #expect(try reader.ask("show area/a").last == "OK") }
    for _ in 0..<100 { #expect(try editor.status().hasPrefix("OK count=1 ")) }
    #expect(
      try importer.status().hasPrefix("OK added=3000 changed=0 unchanged=0 revision="))
    #expect(
      try importer.status().hasPrefix("OK added=0 changed=0 unchanged=3000 revision="))
    #expect(try importer.status().hasPrefix("OK added=0 changed=0 unchanged=0 revision="))
    #expect(try reader.ask("show contact/c").contains("Note: N99"))
    let all = try reader.ask("list all")
    try harness.restart()
    #expect(try harness.connect().ask("list all") == all)
  }

  @Test func `a large import with one fault changes nothing`() throws {
    let harness = try Harness()
    let peer = try harness.connect()
    var records = (0..<1500).map { "Id: area/i\($0)\nName: Alue \($0)\nKind: municipality\n\n" }
    records[1234] = "Id: area/x\nName: X\nKind: municipality\nWithin: area/none\n\n"
    try peer.send(raw: "import\n\(records.joined()).\nset contact/c Note=N\n")
    #expect(
      try peer.reply() == [
        "|area/x: Within: names area/none, which does not exist",
        "ERR 422 import 1 error; nothing was changed",
      ])
    #expect(try peer.status() == "OK count=1 revision=2")
    #expect(try peer.ask("list limit=1 area").last == "OK count=1 revision=2")
  }

  @Test func `an importer who goes while it is done stops nothing`() throws {
    let harness = try Harness()
    let records = (0..<1500).map { "Id: area/i\($0)\nName: Alue \($0)\nKind: municipality\n\n" }
    let importer = try harness.connect()
    try importer.send(raw: "import\n\(records.joined()).\n")
    let waiting = try harness.connect()
    try waiting.send("set contact/c Note=N")
    importer.close()
    #expect(try waiting.status().hasPrefix("OK count=1 "))
    let peer = try harness.connect()
    #expect(try peer.ask("set contact/c Note=M").last?.hasPrefix("OK count=1 ") == true)
  }
}
