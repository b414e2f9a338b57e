import Glibc
import Testing

/// Somebody who talks to the daemon through the real client, as a user and with groups that the
/// kernel knows and the client cannot choose.
struct Actor: Sendable, CustomTestStringConvertible {
  let name: String
  /// Nobody has this number; the daemon calls its user by it.
  let uid: UInt32
  let gid: UInt32
  /// Other groups, by their numbers in Debian's base-passwd.
  let groups: [UInt32]

  var testDescription: String { name }

  static let reader = Actor(name: "reader", uid: 64_001, gid: 64_001, groups: [])
  /// In games, the desk of the tests.
  static let desk = Actor(name: "desk", uid: 64_002, gid: 64_002, groups: [60])
  /// In news, whose members edit all records.
  static let editor = Actor(name: "editor of all", uid: 64_003, gid: 64_003, groups: [9])
  /// In mail, whose members edit for org/kotka.
  static let kotka = Actor(name: "editor of org/kotka", uid: 64_004, gid: 64_004, groups: [8])
  /// In man and mail: for the family association and for Kotka.
  static let both = Actor(name: "editor of two", uid: 64_005, gid: 12, groups: [8, 64_005])
  /// In www-data, the administrators of the tests.
  static let administrator = Actor(
    name: "administrator", uid: 64_006, gid: 64_006, groups: [33])
  static let root = Actor(name: "root", uid: 0, gid: 0, groups: [])

  static let all = [reader, desk, editor, kotka, both, administrator, root]

  /// Settings of the daemon that give the actors their rights.
  static let configuration = """
    Admin_group: www-data
    Editor: news
    Editor: mail org/kotka
    Editor: man org/perheyhdistys
    Desk_group: games
    Idle_time: 60

    """

  /// Why other users cannot be had here; nil if they can.
  static let obstacle: String? = {
    if geteuid() != 0 { return "only root can become other users" }
    let names: [(String, UInt32)] = [
      ("games", 60), ("news", 9), ("mail", 8), ("man", 12), ("www-data", 33),
    ]
    for (name, number) in names where getgrnam(name)?.pointee.gr_gid != number {
      return "the group \(name) is not what Debian has"
    }
    let found = try? Command.run(["setpriv", "--version"])
    return found?.status == 0 ? nil : "there is no setpriv"
  }()
}

/// A daemon whose socket everybody may open, and its client where everybody may run it.
struct House {
  let daemon: Daemon
  private let client: String

  init(configuration: String = Actor.configuration) throws {
    daemon = try Daemon(configuration: configuration)
    client = daemon.scratch.file("client")
    try #require(chmod(daemon.scratch.path, 0o755) == 0)
    let copy = try Command.run(["cp", Project.program("yhdyspinta"), client])
    try #require(copy.status == 0 && chmod(client, 0o755) == 0, "\(copy.errors)")
  }

  /// Sends requests as somebody, and reads their replies.
  /// - Returns: of each request its data lines and its status line.
  @discardableResult
  func ask(_ actor: Actor, _ requests: [String]) throws -> [[String]] {
    let groups =
      actor.groups.isEmpty
      ? "--clear-groups" : "--groups=" + actor.groups.map(String.init).joined(separator: ",")
    let result = try Command.run(
      [
        "setpriv", "--reuid=\(actor.uid)", "--regid=\(actor.gid)", groups, client,
        "--socket", daemon.socket, "--rec", "-",
      ], input: requests.joined(separator: "\n") + "\n")
    try #require(result.status < 3, "\(actor.name): \(result.errors)")
    var replies: [[String]] = [[]]
    for line in result.output.split(separator: "\n", omittingEmptySubsequences: false) {
      replies[replies.count - 1].append(String(line))
      if line == "OK" || line.hasPrefix("OK ") || line.hasPrefix("ERR ") { replies.append([]) }
    }
    replies.removeLast()
    try #require(
      replies.count == requests.count, "\(actor.name): \(requests) \(result.output)")
    return replies
  }

  /// Sends one request as somebody.
  func ask(_ actor: Actor, _ request: String) throws -> [String] {
    try #require(try ask(actor, [request]).first)
  }

  /// The status line of a request that must be answered with OK.
  @discardableResult
  func done(_ actor: Actor, _ request: String) throws -> String {
    let status = try #require(try ask(actor, request).last)
    try #require(status.hasPrefix("OK"), "\(actor.name): \(request): \(status)")
    return status
  }

  /// A request that keeps records.
  static func put(_ records: String, verb: String = "put") -> String { "\(verb)\n\(records)\n." }
}
