/// A JSON text as a value: nodes in one array, in the order of the text.
///
/// Reading does not nest calls deeper than the limit, and letting go of the tree does not nest at
/// all. Each node remembers whether somebody took its value, so that at the end what nobody took
/// can be told. One conversion owns the tree, on one thread.
final class JSONTree {
  enum Kind: Equatable {
    case null, bool, number, string, array, object
  }

  struct Node {
    var kind: Kind
    /// Of a member of an object.
    var name: String
    /// A string's text, a number as it stands, `true` or `false`.
    var text: String
    /// The place behind the node's last descendant.
    var end: Int
  }

  fileprivate(set) var nodes: [Node] = []
  private(set) var taken: [Bool] = []

  /// Lines with a text that is too long and was left out.
  fileprivate(set) var longTexts: [Int] = []

  /// The places of the topmost values: several texts may stand one behind the other.
  fileprivate(set) var roots: [Int] = []

  func take(_ index: Int) {
    if taken.count < nodes.count {
      taken.append(contentsOf: repeatElement(false, count: nodes.count - taken.count))
    }
    taken[index] = true
  }

  func untake(_ index: Int) {
    if index < taken.count { taken[index] = false }
  }

  func isTaken(_ index: Int) -> Bool { index < taken.count && taken[index] }

  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }
}

/// Why a JSON text could not be read on, and where.
struct JSONFailure: Error, Equatable {
  /// Counted from 1.
  let line: Int
  let reason: Reason

  enum Reason: Equatable {
    case notUTF8
    case expected(String)
    case unknownEscape
    case openString
    case badNumber
    case tooDeep(limit: Int)
    case tooMany(limit: Int)
  }

  /// For people.
  var message: String {
    let what =
      switch reason {
      case .notUTF8: "not UTF-8"
      case .expected(let what): "\(what) expected"
      case .unknownEscape: "unknown escape in a string"
      case .openString: "a string is not closed on its line"
      case .badNumber: "not a number"
      case .tooDeep(let limit): "arrays and objects nested deeper than \(limit)"
      case .tooMany(let limit): "more than \(limit) values; split the file"
      }
    return "line \(line): not JSON: \(what); nothing behind it was read"
  }
}

/// Reads RFC 8259 texts, one or several behind each other, over bytes.
struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0
  private let tree = JSONTree()
  private var line = 1
  private var countedBytes = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads all texts of a file.
  ///
  /// - Returns: what could be read, whole texts only, and why the rest could not.
  static func read(_ bytes: [UInt8]) -> (JSONTree, JSONFailure?) {
    var reader = JSONReader(bytes)
    guard TextDecoding.isUTF8(bytes) else {
      return (reader.tree, JSONFailure(line: 1, reason: .notUTF8))
    }
    do throws(JSONFailure) {
      while reader.skipToText() {
        let start = reader.tree.nodes.count
        do throws(JSONFailure) {
          try reader.value(name: "", depth: 0)
        } catch {
          reader.tree.nodes.removeSubrange(start...)
          throw error
        }
        reader.tree.roots.append(start)
      }
      return (reader.tree, nil)
    } catch {
      return (reader.tree, error)
    }
  }

  /// Goes to the next text; files put together may have byte order marks between them.
  private mutating func skipToText() -> Bool {
    while offset < bytes.count {
      if isBlank(bytes[offset]) || bytes[offset] == 0x1E {
        offset += 1
      } else if bytes[offset...].starts(with: [0xEF, 0xBB, 0xBF]) {
        offset += 3
      } else {
        return true
      }
    }
    return false
  }

  private mutating func value(name: String, depth: Int) throws(JSONFailure) {
    skipBlanks()
    guard tree.nodes.count < ConvertLimits.valuesMax else {
      throw failure(.tooMany(limit: ConvertLimits.valuesMax))
    }
    let index = tree.nodes.count
    tree.nodes.append(.init(kind: .null, name: name, text: "", end: index + 1))
    switch offset < bytes.count ? bytes[offset] : 0 {
    case UInt8(ascii: "{"):
      tree.nodes[index].kind = .object
      try members(depth: depth + 1)
    case UInt8(ascii: "["):
      tree.nodes[index].kind = .array
      try elements(depth: depth + 1)
    case UInt8(ascii: "\""):
      tree.nodes[index].kind = .string
      let text = try string()
      if text.utf8.count > ConvertLimits.cellBytesMax {
        tree.longTexts.append(lineHere())
      } else {
        tree.nodes[index].text = text
      }
    case UInt8(ascii: "-"), 0x30...0x39:
      tree.nodes[index].kind = .number
      tree.nodes[index].text = try number()
    default:
      if take("null") { break }
      tree.nodes[index].kind = .bool
      if take("true") {
        tree.nodes[index].text = "true"
      } else if take("false") {
        tree.nodes[index].text = "false"
      } else {
        throw failure(.expected("a value"))
      }
    }
    tree.nodes[index].end = tree.nodes.count
  }

  private mutating func members(depth: Int) throws(JSONFailure) {
    if depth > ConvertLimits.nestingMax {
      throw failure(.tooDeep(limit: ConvertLimits.nestingMax))
    }
    offset += 1
    skipBlanks()
    if take("}") { return }
    while true {
      skipBlanks()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw failure(.expected("a name in quotes"))
      }
      let name = try string()
      skipBlanks()
      guard take(":") else { throw failure(.expected("\":\"")) }
      try value(name: name, depth: depth)
      skipBlanks()
      if take("}") { return }
      guard take(",") else { throw failure(.expected("\",\" or \"}\"")) }
    }
  }

  private mutating func elements(depth: Int) throws(JSONFailure) {
    if depth > ConvertLimits.nestingMax {
      throw failure(.tooDeep(limit: ConvertLimits.nestingMax))
    }
    offset += 1
    skipBlanks()
    if take("]") { return }
    while true {
      try value(name: "", depth: depth)
      skipBlanks()
      if take("]") { return }
      guard take(",") else { throw failure(.expected("\",\" or \"]\"")) }
    }
  }

  private mutating func string() throws(JSONFailure) -> String {
    offset += 1
    var text: [UInt8] = []
    var start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        text += bytes[start..<offset]
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<offset]
        try escape(to: &text)
        start = offset
      case 0x0A: throw failure(.openString)
      default: offset += 1
      }
    }
    throw failure(.openString)
  }

  private mutating func escape(to text: inout [UInt8]) throws(JSONFailure) {
    offset += 1
    guard offset < bytes.count else { throw failure(.openString) }
    let mark = bytes[offset]
    offset += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(mark)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"):
      var value = try unit()
      if 0xD800...0xDBFF ~= value, bytes[offset...].starts(with: "\\u".utf8) {
        let before = offset
        offset += 2
        let low = try unit()
        if 0xDC00...0xDFFF ~= low {
          value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
        } else {
          offset = before
        }
      }
      // Half a character becomes the replacement character, as in browsers.
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: throw failure(.unknownEscape)
    }
  }

  private mutating func unit() throws(JSONFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < bytes.count, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue
      else { throw failure(.unknownEscape) }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func number() throws(JSONFailure) -> String {
    let start = offset
    while offset < bytes.count,
      bytes[offset] &- 0x30 < 10 || "+-.eE".utf8.contains(bytes[offset])
    {
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard Double(text) != nil else { throw failure(.badNumber) }
    return text
  }

  private mutating func take(_ word: String) -> Bool {
    guard bytes[min(offset, bytes.count)...].starts(with: word.utf8) else { return false }
    offset += word.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The line of the offset; each byte is counted once, however often it is asked.
  private mutating func lineHere() -> Int {
    let end = min(offset, bytes.count)
    for index in countedBytes..<max(end, countedBytes) where bytes[index] == 0x0A { line += 1 }
    countedBytes = max(end, countedBytes)
    return line
  }

  private mutating func failure(_ reason: JSONFailure.Reason) -> JSONFailure {
    JSONFailure(line: lineHere(), reason: reason)
  }
}
