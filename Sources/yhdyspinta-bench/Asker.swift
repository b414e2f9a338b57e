import Glibc
import Platform
import Wire

/// One blocking connection to the daemon, for subcommands that ask one thing after another.
struct Asker: ~Copyable {
  private let socket: OwnedDescriptor
  private var held: [UInt8] = []
  private var start = 0

  /// Connects; the greeting is to be read next.
  /// - Parameter path: the daemon's socket.
  /// - Throws: `.failed`.
  init(path: String) throws(BenchError) {
    socket = try connected(to: path)
  }

  /// Reads the greeting.
  /// - Throws: `.failed` when it is another program's.
  mutating func readGreeting() throws(BenchError) {
    let greeting = try nextLine()
    if !greeting.hasPrefix("OK yhdyspinta 1") {
      throw .failed("the server greets: \(greeting)")
    }
  }

  /// Sends a request and reads its reply.
  /// - Parameter request: one line, without LF.
  /// - Returns: the records of the reply, and the text of the error if it was one.
  /// - Throws: `.failed` when the connection breaks.
  mutating func ask(_ request: String) throws(BenchError) -> (records: [Rec], error: String?) {
    let line = Array(request.utf8) + [0x0A]
    let sent = line.withUnsafeBytes { Socket.send(socket.rawValue, $0) }
    if sent != line.count { throw .failed("the daemon closed the connection") }
    var records: [Rec] = []
    var record = Rec()
    while true {
      let text = try nextLine()
      let kind = ReplyLine(Array(text.utf8).span)
      if kind == .data, !text.isEmpty {
        record.add(line: text)
        continue
      }
      if !record.fields.isEmpty { records.append(record) }
      record = Rec()
      switch kind {
      case .data: continue
      case .ok: return (records, nil)
      case .error: return (records, text)
      }
    }
  }

  /// Sends a request whose records are needed.
  /// - Parameter request: one line, without LF.
  /// - Returns: the records of the reply.
  /// - Throws: `.failed` when the daemon refuses it or the connection breaks.
  mutating func records(_ request: String) throws(BenchError) -> [Rec] {
    let reply = try ask(request)
    if let error = reply.error { throw .failed("\(request): \(error)") }
    return reply.records
  }

  /// Who is at the other end.
  ///
  /// The process that listened first: nil when that was systemd, which then gave the socket away.
  var processID: Int? {
    guard let peer = try? UnixSocket.peerCredentials(socket.rawValue), peer.pid > 1 else {
      return nil
    }
    return Int(peer.pid)
  }

  private mutating func nextLine() throws(BenchError) -> String {
    while true {
      if let end = held[start...].firstIndex(of: 0x0A) {
        let line = String(decoding: held[start..<end], as: UTF8.self)
        start = end + 1
        return line
      }
      held.removeSubrange(..<start)
      start = 0
      var room = [UInt8](repeating: 0, count: 65_536)
      let count = room.withUnsafeMutableBytes { Socket.receive(socket.rawValue, into: $0) }
      if count <= 0 { throw .failed("the daemon closed the connection") }
      held += room[..<count]
    }
  }
}

/// Connects to a server under test.
/// - Parameter path: its socket.
/// - Returns: a blocking socket.
/// - Throws: `.failed`.
func connected(to path: String) throws(BenchError) -> OwnedDescriptor {
  do throws(SocketError) {
    return try UnixSocket.connect(path: path)
  } catch {
    throw .failed(error.message)
  }
}

/// A record as it came in a reply.
struct Rec: Equatable {
  /// Names and values in order.
  private(set) var fields: [(name: String, value: String)] = []

  /// Takes a line.
  /// - Parameter line: `Name: value`, or `+ text` that goes on with the value before.
  mutating func add(line: String) {
    if line.hasPrefix("+"), !fields.isEmpty {
      fields[fields.count - 1].value += "\n" + line.dropFirst(line.hasPrefix("+ ") ? 2 : 1)
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields.append((String(line[..<colon]), String(value)))
    }
  }

  /// The first value of a field, nil when the record has none.
  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All values of fields.
  /// - Parameter names: of the fields.
  /// - Returns: the values that are not empty, in the order of the names and of the record.
  func values(_ names: String...) -> [String] {
    names.flatMap { name in
      fields.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }
  }

  static func == (one: Rec, other: Rec) -> Bool {
    one.fields.elementsEqual(other.fields) { $0 == $1 }
  }
}
