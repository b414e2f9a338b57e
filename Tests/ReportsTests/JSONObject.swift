/// JSON as these tests read it: objects, arrays of objects, strings and whole numbers.
final class JSONObject {
  struct Value {
    var text: String?
    var objects: [JSONObject] = []
  }

  struct Malformed: Error {
    let place: Int
  }

  private(set) var fields: [(name: String, value: Value)] = []

  subscript(_ name: String) -> Value? { fields.first { $0.name == name }?.value }

  /// Reads one object and the line feeds behind it.
  static func read(_ bytes: [UInt8]) throws -> JSONObject {
    var place = 0
    let object = try object(bytes, &place)
    guard bytes[place...].allSatisfy({ $0 == 0x0A }) else { throw Malformed(place: place) }
    return object
  }

  private init() {}

  private static func take(_ byte: Character, _ bytes: [UInt8], _ place: inout Int) -> Bool {
    guard place < bytes.count, bytes[place] == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private static func object(_ bytes: [UInt8], _ place: inout Int) throws -> JSONObject {
    guard take("{", bytes, &place) else { throw Malformed(place: place) }
    let object = JSONObject()
    if take("}", bytes, &place) { return object }
    repeat {
      let name = try string(bytes, &place)
      guard take(":", bytes, &place) else { throw Malformed(place: place) }
      object.fields.append((name, try value(bytes, &place)))
    } while take(",", bytes, &place)
    guard take("}", bytes, &place) else { throw Malformed(place: place) }
    return object
  }

  private static func value(_ bytes: [UInt8], _ place: inout Int) throws -> Value {
    guard place < bytes.count else { throw Malformed(place: place) }
    if bytes[place] == UInt8(ascii: "\"") { return Value(text: try string(bytes, &place)) }
    if bytes[place] == UInt8(ascii: "{") { return Value(objects: [try object(bytes, &place)]) }
    if take("[", bytes, &place) {
      var value = Value()
      repeat { value.objects.append(try object(bytes, &place)) } while take(",", bytes, &place)
      guard take("]", bytes, &place) else { throw Malformed(place: place) }
      return value
    }
    let digits = bytes[place...].prefix { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
    guard !digits.isEmpty else { throw Malformed(place: place) }
    place += digits.count
    return Value(text: String(decoding: digits, as: UTF8.self))
  }

  private static func string(_ bytes: [UInt8], _ place: inout Int) throws -> String {
    guard take("\"", bytes, &place) else { throw Malformed(place: place) }
    var text: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { throw Malformed(place: place) }
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
        guard place < bytes.count else { throw Malformed(place: place) }
        switch bytes[place] {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(bytes[place])
        default: throw Malformed(place: place)
        }
      } else {
        text.append(bytes[place])
      }
      place += 1
    }
    guard take("\"", bytes, &place) else { throw Malformed(place: place) }
    return String(decoding: text, as: UTF8.self)
  }
}
