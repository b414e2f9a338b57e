import TestSupport
import Testing

@testable import Server

/// Whatever is sent, each request has one status line, the server goes on, and what it serves is
/// what it has kept.
struct FuzzTests {
  @Test func `every request of wild ones is answered once`() throws {
    var random = Seeded()
    let harness = try Harness()
    let peers = try (0..<4).map { _ in try harness.connect() }
    for round in 0..<6 {
      for peer in peers {
        let requests = (0..<60).map { _ in WildRequests.request(&random) }
        try send(requests.joined() + "ping\n", peer, &random)
        for request in requests {
          let reply = try peer.reply()
          for line in reply.dropLast() {
            #expect(WildRequests.isData(line), "\(request) → \(line)")
          }
        }
        #expect(try peer.reply() == ["OK"], "out of step")
      }
      if round % 2 == 1 {
        let all = try peers[0].ask("list all")
        #expect(try peers[1].ask("list all") == all)
      }
    }
    let all = try peers[0].ask("list all")
    let changes = try peers[0].ask("changes since=1 limit=1000")
    try harness.restart()
    let peer = try harness.connect()
    #expect(try peer.ask("list all") == all)
    #expect(try peer.ask("changes since=1 limit=1000") == changes)
    // The files say what they said: nothing but the number of the revision may differ.
    #expect(try peer.ask("reload").last?.hasPrefix("OK records=") == true)
    #expect(try peer.ask("list all").dropLast() == all.dropLast())
  }

  @Test func `bytes that are no requests do no harm`() throws {
    var random = Seeded()
    let harness = try Harness()
    for _ in 0..<40 {
      let peer = try harness.connect()
      let count = random.int(1...3000)
      let bytes = (0..<count).map { _ in
        random.once(in: 20) ? 0x0A : UInt8(truncatingIfNeeded: random.next())
      }
      let verb = random.one(of: ["put\n", "import\n", "set org/o Note=\"", "", "watch\n"])
      try? peer.send(bytes: Array(verb.utf8) + bytes)
      peer.close()
    }
    #expect(try harness.connect().ask("changes since=1").last == "OK count=0 revision=1")
  }

  /// Sends in pieces of any length.
  private func send(_ text: String, _ peer: Peer, _ random: inout Seeded) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let part = rest.prefix(random.once(in: 3) ? random.int(1...50) : 5000)
      try peer.send(bytes: Array(part))
      rest = rest.dropFirst(part.count)
    }
  }
}

/// Requests that are almost right.
enum WildRequests {
  private static let ids = [
    "area/a", "area/b", "area/c", "org/o", "org/p", "type/t", "service/s", "service/u", "contact/c",
    "contact/d", "interface/i", "nothing", "area/", "\"area/a\"", "AREA/A", "area/a\\n",
  ]
  private static let fields = [
    "Name", "Note", "Kind", "Within", "Area", "Org", "Owner", "Contact", "Deputy", "Phone", "Id",
    "Absent", "Valid_to", "name", "Colour", "Between", "Confirmed", "Parent", "Service",
  ]
  private static let values = [
    "A", "area/a", "area/b", "org/o", "contact/c", "contact/d", "+999450000003", "municipality",
    "role", "\"a b\"", "\"a\\nOK b\"", "\"\\\"\"", "", "=", "\"OK\"", "2026-01-01/2026-02-01", "ä",
    "service/s", "\"org/o 2026-01-01 agreed\"", "\"", "internal", "2026-01-01", "\u{1F600}",
  ]

  static func request(_ random: inout Seeded) -> String {
    let id = random.one(of: ids)
    let option =
      random.once(in: 3)
      ? random.one(of: [
        "rev=1 ", "rev=0 ", "rev=9999 ", "rev=x ", "reason=\"a\\nb\" ", "reason=x ", "rev=1 rev=2 ",
        "as=json ", "as=text ", "as=csv ", "lang=sv ", "dry-run=yes ", "colour=red ", "at=1 ",
      ]) : ""
    func assignments() -> String {
      (0..<random.int(0...3)).map { _ in
        " \(random.one(of: fields))=\(random.one(of: values))"
      }.joined()
    }
    switch random.int(1...14) {
    case 1...3: return "set \(option)\(id)\(assignments())\n"
    case 4:
      let value = random.once(in: 2) ? "=\(random.one(of: values))" : ""
      return "unset \(option)\(id) \(random.one(of: fields))\(value)\n"
    case 5: return "remove \(option)\(id) \(random.one(of: ids))\n"
    case 6: return "absent \(option)\(id) \(random.one(of: values)) \(random.one(of: ids))\n"
    case 7: return "verify \(option)\(id)\n"
    case 8:
      return random.one(of: [
        "show \(option)\(id)\n", "history \(option)\(id)\n", "changes \(option)since=1 limit=3\n",
        "find \(option)a\n", "list \(option)all\n", "links \(option)\(id)\n", "who \(option)t\n",
        "\u{0}\n", "\"\n", "put\u{0}\n", "show at=2 \(id)\n", "show at=2026-11-21 \(id)\n",
      ])
    case 9: return random.one(of: ["reload\n", "purge\n", "purge contact/d\n"])
    case 10: return "import \(option)\n" + block(&random)
    default: return "put \(option)\n" + block(&random)
    }
  }

  private static func block(_ random: inout Seeded) -> String {
    var text = ""
    for _ in 0..<random.int(0...3) {
      let id = random.one(of: ids)
      text += "Id: \(id)\nName: \(random.one(of: ["N", "M", ".", "OK"]))\n"
      let kind = id.split(separator: "/").first.map(String.init) ?? ""
      text += usual[kind] ?? ""
      for _ in 0..<random.int(0...2) {
        text += "\(random.one(of: fields)): \(random.one(of: values))\n"
      }
      text += random.one(of: [
        "\n", "\n", "\n\n", "+ more\n\n", "..\n", "\r\n", "%rec: x\n", "#x\n",
      ])
    }
    return text + random.one(of: [".\n", ".\r\n"])
  }

  /// What a record of a kind needs.
  private static let usual = [
    "area": "Kind: municipality\n", "org": "Kind: municipality\nArea: area/a\n",
    "type": "Organizer: municipality\n", "contact": "Kind: role\nOrg: org/o\n",
    "service": "Type: type/t\nOwner: org/o\nArea: area/a\n",
    "interface": "Between: type/t\nBetween: service/s\nTask: T\n",
  ]

  /// Whether a line may stand before a status line.
  static func isData(_ line: String) -> Bool {
    if line.isEmpty || line.hasPrefix("|") || line.hasPrefix("{") || line.hasPrefix("+") {
      return true
    }
    guard let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0 == "_" || $0.isNumber }
  }
}
