/// Reads a calendar as strictly as RFC 5545 writes it: an implementation of the grammar of its own,
/// against which the writer is held.
package struct CalendarGrammar {
  package struct Problem: Error, CustomStringConvertible {
    package let description: String
  }

  /// A content line, unfolded.
  package struct Property: Equatable {
    package var name = ""
    package var parameters: [String: String] = [:]
    package var value = ""
  }

  package final class Component {
    package let name: String
    package var properties: [Property] = []
    package var components: [Component] = []

    init(_ name: String) { self.name = name }

    package func all(_ name: String) -> [Property] { properties.filter { $0.name == name } }

    /// The value of a property that stands once, escapes resolved.
    package func text(_ name: String) throws -> String {
      let found = all(name)
      guard found.count == 1 else { throw Problem(description: "\(name) \(found.count) times") }
      return try CalendarGrammar.text(found[0].value)
    }
  }

  /// - Parameter file: the bytes of a calendar.
  /// - Returns: its component VCALENDAR.
  /// - Throws: `Problem`.
  package static func calendar(_ file: [UInt8]) throws -> Component {
    let root = Component("")
    var open = [root]
    for line in try lines(file) {
      let property = try self.property(line)
      switch property.name {
      case "BEGIN":
        let component = Component(property.value)
        open[open.count - 1].components.append(component)
        open.append(component)
      case "END":
        guard open.count > 1, open.removeLast().name == property.value else {
          throw Problem(description: "END:\(property.value)")
        }
      default: open[open.count - 1].properties.append(property)
      }
    }
    guard open.count == 1, root.components.count == 1, root.properties.isEmpty,
      let calendar = root.components.first, calendar.name == "VCALENDAR"
    else { throw Problem(description: "not one VCALENDAR") }
    try check(calendar)
    return calendar
  }

  // MARK: lines

  /// Section 3.1: lines ended by CR LF, of at most 75 octets, continued behind a blank.
  private static func lines(_ file: [UInt8]) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = file[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0A), end > rest.startIndex, rest[end - 1] == 0x0D else {
        throw Problem(description: "a line without CR LF")
      }
      let line = rest[..<(end - 1)]
      rest = rest[(end + 1)...]
      guard line.count <= 75 else { throw Problem(description: "\(line.count) octets") }
      guard String(validating: line, as: UTF8.self) != nil else {
        throw Problem(description: "a character is parted")
      }
      if line.first == 0x20 || line.first == 0x09 {
        guard !lines.isEmpty else { throw Problem(description: "continues nothing") }
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(Array(line))
      }
    }
    return lines
  }

  /// `name *(";" param) ":" value`.
  private static func property(_ line: [UInt8]) throws -> Property {
    guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw Problem(description: "a control character")
    }
    var property = Property()
    var rest = line[...]
    property.name = try name(&rest)
    while rest.first == UInt8(ascii: ";") {
      rest.removeFirst()
      let key = try name(&rest)
      guard rest.popFirst() == UInt8(ascii: "=") else { throw Problem(description: "no =") }
      property.parameters[key] = try parameter(&rest)
    }
    guard rest.popFirst() == UInt8(ascii: ":") else { throw Problem(description: "no :") }
    property.value = String(decoding: rest, as: UTF8.self)
    return property
  }

  private static func name(_ rest: inout ArraySlice<UInt8>) throws -> String {
    let name = rest.prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        || $0 == UInt8(ascii: "-")
    }
    guard !name.isEmpty else { throw Problem(description: "no name") }
    rest = rest.dropFirst(name.count)
    return String(decoding: name, as: UTF8.self)
  }

  private static func parameter(_ rest: inout ArraySlice<UInt8>) throws -> String {
    let isQuoted = rest.first == UInt8(ascii: "\"")
    if isQuoted { rest.removeFirst() }
    let ends = isQuoted ? Array("\"".utf8) : Array("\";:,".utf8)
    let value = rest.prefix { !ends.contains($0) }
    rest = rest.dropFirst(value.count)
    if isQuoted, rest.popFirst() == nil { throw Problem(description: "quote left open") }
    return String(decoding: value, as: UTF8.self)
  }

  /// Section 3.3.11: the escapes of a text.
  private static func text(_ value: String) throws -> String {
    var text = ""
    var rest = Array(value)[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        switch rest.popFirst() {
        case "n", "N": text += "\n"
        case let escaped? where "\\;,".contains(escaped): text.append(escaped)
        default: throw Problem(description: "escape in \(value)")
        }
      case ";", ",": throw Problem(description: "not escaped in \(value)")
      default: text.append(character)
      }
    }
    return text
  }

  // MARK: components

  private static func check(_ calendar: Component) throws {
    guard try calendar.text("VERSION") == "2.0", !(try calendar.text("PRODID")).isEmpty,
      !calendar.components.isEmpty
    else { throw Problem(description: "VCALENDAR") }
    var zones: Set<String> = []
    for zone in calendar.components where zone.name == "VTIMEZONE" {
      zones.insert(try zone.text("TZID"))
      guard Set(zone.components.map(\.name)) == ["STANDARD", "DAYLIGHT"] else {
        throw Problem(description: "VTIMEZONE")
      }
      for part in zone.components {
        for name in ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"] where part.all(name).count != 1 {
          throw Problem(description: "\(part.name) \(name)")
        }
        _ = try time(part.all("DTSTART")[0], zones)
      }
    }
    for event in calendar.components where event.name == "VEVENT" { try check(event, zones) }
  }

  /// Section 3.6.1.
  private static func check(_ event: Component, _ zones: Set<String>) throws {
    for name in ["UID", "DTSTAMP", "DTSTART"] where event.all(name).count != 1 {
      throw Problem(description: "VEVENT has not one \(name)")
    }
    for name in ["DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "SEQUENCE", "URL"]
    where event.all(name).count > 1 {
      throw Problem(description: "VEVENT has more than one \(name)")
    }
    for name in ["UID", "SUMMARY", "DESCRIPTION", "CATEGORIES"] where !event.all(name).isEmpty {
      _ = try event.text(name)
    }
    let stamp = try time(event.all("DTSTAMP")[0], zones)
    guard stamp.hasSuffix("Z") else { throw Problem(description: "DTSTAMP is not of UTC") }
    let start = try time(event.all("DTSTART")[0], zones)
    guard let last = event.all("DTEND").first else { return }
    let end = try time(last, zones)
    guard end.count == start.count, start < end else {
      throw Problem(description: "from \(start) to \(end)")
    }
  }

  /// Sections 3.3.4 and 3.3.5: a day, or a day and a time.
  private static func time(_ property: Property, _ zones: Set<String>) throws -> String {
    let isDay = property.parameters["VALUE"] == "DATE"
    if let zone = property.parameters["TZID"], !zones.contains(zone) {
      throw Problem(description: "no zone \(zone)")
    }
    let value = property.value
    let day = value.prefix(8)
    guard day.wholeMatch(of: /[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])/) != nil,
      isDay || value.dropFirst(8).wholeMatch(of: /T(?:[01][0-9]|2[0-3])(?:[0-5][0-9]){2}Z?/) != nil,
      !isDay || value.count == 8,
      !(property.parameters["TZID"] != nil && value.hasSuffix("Z"))
    else { throw Problem(description: "\(property.name):\(value)") }
    return value
  }
}
