import Testing

/// A transcript: one scenario of the line protocol, and its specification.
///
/// The form, a step a line:
///
///     # comment
///     A: admin          who the peers are, first of all steps: admin, reader (the default),
///                       editor, or editor org/x org/y for those who edit for some
///     F: store          the daemon has a state directory
///     C: line           the client sends the line and LF
///     C< bytes          the client sends just these bytes; \r \n \t \xNN \\ are understood
///     S: line           the server's next line is this
///     S~ text           the server's next line begins with this
///     S*                any number of lines up to the one that the next step expects
///     S! closed         the server closes the connection
///     H: close          the client sends no more
///     T: +30s           the clocks move on
///     R: bad            the registry's files have an error from now on; good, unreadable
///     C2: S2: …         the same on a second connection
///
/// The greeting of each connection is expected without being written. A new scenario is a new
/// file; expected text is written by hand.
struct Talk: Sendable, CustomTestStringConvertible {
  enum Action: Sendable, Equatable {
    case send([UInt8])
    case expect(String)
    case expectBeginning(String)
    case skip
    case expectClosed
    case endSending
    case advance(seconds: Int)
    case registry(Files)
  }

  enum Role: Sendable, Equatable {
    case reader, admin
    /// For the organisations of these ids; for all if there are none.
    case editor([String])
  }

  enum Files: String, Sendable {
    case good, bad, unreadable
  }

  struct Step: Sendable {
    let line: Int
    let connection: Int
    let action: Action
  }

  let name: String
  let role: Role
  let hasStore: Bool
  let steps: [Step]

  var testDescription: String { name }

  struct Malformed: Error {
    let line: Int
  }

  init(name: String, text: String) throws {
    self.name = name
    var steps: [Step] = []
    var role = Role.reader
    var hasStore = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      if line == "F: store" {
        hasStore = true
      } else if line.hasPrefix("A: ") {
        role = try Self.role(line.dropFirst(3), number: index + 1)
      } else {
        steps.append(try Self.step(line, number: index + 1))
      }
    }
    self.role = role
    self.hasStore = hasStore
    self.steps = steps
  }

  private static func role(_ text: Substring, number: Int) throws -> Role {
    let words = text.split(separator: " ").map(String.init)
    switch words.first {
    case "admin": return .admin
    case "reader": return .reader
    case "editor": return .editor(Array(words.dropFirst()))
    default: throw Malformed(line: number)
    }
  }

  private static func step(_ line: Substring, number: Int) throws -> Step {
    var rest = line.dropFirst()
    var connection = 1
    if let digit = rest.first?.wholeNumberValue {
      connection = digit
      rest = rest.dropFirst()
    }
    guard let actor = line.first, let mark = rest.first else { throw Malformed(line: number) }
    let body = rest.dropFirst().hasPrefix(" ") ? rest.dropFirst(2) : rest.dropFirst()
    guard let action = action(actor, mark, String(body)) else { throw Malformed(line: number) }
    return Step(line: number, connection: connection, action: action)
  }

  private static func action(_ actor: Character, _ mark: Character, _ body: String) -> Action? {
    switch (actor, mark) {
    case ("C", ":"): .send(Array((body + "\n").utf8))
    case ("C", "<"): .send(unescaped(body))
    case ("S", ":"): .expect(body)
    case ("S", "~"): .expectBeginning(body)
    case ("S", "*"): .skip
    case ("S", "!"): .expectClosed
    case ("H", ":"): .endSending
    case ("T", ":"):
      Int(body.dropFirst().dropLast()).map { .advance(seconds: $0) }
    case ("R", ":"): Files(rawValue: body).map { .registry($0) }
    default: nil
    }
  }

  private static func unescaped(_ body: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(body.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escape {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "x"):
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      default: bytes.append(escape)
      }
    }
    return bytes
  }
}
