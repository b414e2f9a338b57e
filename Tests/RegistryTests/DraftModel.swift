import TestSupport

@testable import Registry

/// Draft and registry the slow way: all records as texts, and the whole checked each time.
struct DraftModel {
  /// Records as they will be once all that waits is kept, by id.
  var drafted: [String: String]
  /// Records that are kept, by id.
  var kept: [String: String]

  /// Whether changes are allowed; nil in place of a text removes.
  func allows(_ changes: [String: String?]) -> Bool {
    var after = drafted
    for (id, text) in changes { after[id] = text }
    guard problems(of: after).isEmpty else { return false }
    return after.keys.filter { $0.hasPrefix("service/") }.allSatisfy { service in
      let isNew = drafted[service] == nil && kept[service] == nil
      let mattered = isNew || Self.isReachable(service, drafted)
      return !mattered || Self.isReachable(service, after)
    }
  }

  private func problems(of records: [String: String]) -> [LoadProblem] {
    var loader = RegistryLoader()
    for id in records.keys.sorted() { loader.add(file: id, bytes: Array((records[id] ?? "").utf8)) }
    do throws(LoadFailure) {
      _ = try loader.finish(revision: 1)
      return []
    } catch {
      return error.problems
    }
  }

  /// Whether somebody can be reached about a service: its contacts, those who name it, its owner's or
  /// producer's number, or a public contact of that house that is for no service.
  private static func isReachable(_ service: String, _ records: [String: String]) -> Bool {
    guard let text = records[service] else { return false }
    if values("Contact", text).contains(where: { answers(records[$0] ?? "") }) { return true }
    let contacts = records.filter { $0.key.hasPrefix("contact/") }.map(\.value)
    if contacts.contains(where: {
      answers($0) && values("Service", $0).contains(service)
    }) {
      return true
    }
    return (values("Owner", text) + values("Producer", text)).contains { org in
      hasNumber(records[org] ?? "")
        || contacts.contains { contact in
          hasNumber(contact) && values("Org", contact) == [org]
            && values("Service", contact).isEmpty
            && values("Visibility", contact) == ["public"]
        }
    }
  }

  private static func answers(_ contact: String) -> Bool {
    hasNumber(contact) && values("Visibility", contact) != ["internal"]
  }

  private static func hasNumber(_ text: String) -> Bool { !values("Phone", text).isEmpty }

  private static func values(_ field: String, _ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(field + ": ") }.map {
      String($0.dropFirst(field.count + 2))
    }
  }
}

/// Records that name each other at random, some of them wrongly.
enum RandomRecords {
  static let ids =
    ["area/a", "area/b", "org/o", "org/p", "type/t", "type/u", "service/r", "service/s"]
    + ["contact/c", "contact/d", "contact/e", "contact/house"]

  /// What the others hang from, without fault.
  static let first: [String: String?] = [
    "area/a": "Id: area/a\nName: A\nKind: municipality\n",
    "area/b": "Id: area/b\nName: B\nKind: municipality\n",
    "org/o": "Id: org/o\nName: O\nKind: municipality\n",
    "org/p": "Id: org/p\nName: P\nKind: municipality\n",
    "type/t": "Id: type/t\nName: T\nOrganizer: municipality\n",
    "type/u": "Id: type/u\nName: U\nOrganizer: municipality\n",
  ]

  /// A record of an id, in the order of its kind's fields.
  static func text(_ id: String, _ random: inout Seeded) -> String {
    var lines = ["Id: \(id)", "Name: N\(random.int(1...3))"]
    func maybe(_ field: String, _ values: [String], in times: Int) {
      if random.once(in: times) { lines.append("\(field): \(random.one(of: values))") }
    }
    func phone() { maybe("Phone", ["+999000001"], in: 2) }
    switch id.prefix(4) {
    case "area":
      lines.append("Kind: municipality")
      maybe("Within", ["area/a", "area/b", "area/none"], in: 3)
    case "org/":
      lines.append("Kind: municipality")
      maybe("Parent", ["org/o", "org/p"], in: 4)
      if random.once(in: 5) { phone() }
    case "type":
      lines.append("Organizer: municipality")
      maybe("Broader", ["type/t", "type/u"], in: 3)
    case "serv":
      lines.append("Type: \(random.one(of: ["type/t", "type/u"]))")
      lines.append("Owner: \(random.one(of: ["org/o", "org/p"]))")
      maybe("Producer", ["org/o", "org/p"], in: 4)
      lines.append("Area: \(random.one(of: ["area/a", "area/b"]))")
      maybe("Contact", ["contact/c", "contact/d", "contact/e"], in: 2)
      maybe("Part_of", ["service/r", "service/s"], in: 5)
    default:
      lines += ["Kind: role", "Org: \(random.one(of: ["org/o", "org/p"]))"]
      phone()
      guard id != "contact/house" else {
        maybe("Visibility", ["internal", "desk", "public"], in: 2)
        break
      }
      maybe("Service", ["service/r", "service/s"], in: 3)
      maybe("Deputy", ["contact/c", "contact/d", "contact/e"], in: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
