package import Registry

/// Writes calendars, a content line at a time. Source: RFC 5545.
///
/// A content line is folded to 75 octets and ended by CR LF. On the wire every line stands behind
/// the `|` that marks a line of another form, and its CR is the last byte before the LF that ends
/// it: what stands between the marks is the file, byte by byte.
package struct ICalWriter {
  package private(set) var bytes: [UInt8]

  /// Octets of a line without its end. Source: RFC 5545, 3.1.
  static let octetsMax = 75

  /// - Parameter bytes: what the lines are appended to.
  package init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

  /// Hands the bytes back.
  package consuming func finish() -> [UInt8] { bytes }

  package mutating func begin(_ component: String) { line(Array("BEGIN:\(component)".utf8)) }

  package mutating func end(_ component: String) { line(Array("END:\(component)".utf8)) }

  /// Writes a property whose value needs no escapes: a fixed word, a rule, an offset.
  package mutating func word(_ name: String, _ value: String) {
    line(Array("\(name):\(value)".utf8))
  }

  /// Writes a property with a text.
  package mutating func text(_ name: String, _ value: String) {
    var content = Array("\(name):".utf8)
    Self.append(escaped: value.utf8, to: &content)
    line(content)
  }

  /// Writes a property with a day.
  package mutating func day(_ name: String, _ day: CivilDate) {
    var content = Array("\(name);VALUE=DATE:".utf8)
    Self.append(day, to: &content)
    line(content)
  }

  /// Writes a property with a time on a Finnish wall; the calendar has `helsinki()`.
  package mutating func time(_ name: String, _ time: LocalTime) {
    var content = Array("\(name);TZID=\(Self.zone):".utf8)
    Self.append(time.date, to: &content)
    Self.append(hour: time.hour, time.minute, 0, to: &content)
    line(content)
  }

  /// Writes a property with a moment in UTC.
  ///
  /// - Parameters:
  ///   - name: of the property.
  ///   - seconds: since 1970.
  package mutating func moment(_ name: String, secondsSince1970 seconds: Int64) {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = Int(seconds - day * 86_400)
    var content = Array("\(name):".utf8)
    Self.append(CivilDate(dayNumber: Int32(day)), to: &content)
    Self.append(hour: second / 3600, second / 60 % 60, second % 60, to: &content)
    content.append(UInt8(ascii: "Z"))
    line(content)
  }

  private static let zone = "Europe/Helsinki"

  /// Writes the zone of times on a Finnish wall, with the rule that holds since 1996. Source:
  /// directive 2000/84/EC.
  package mutating func helsinki() {
    begin("VTIMEZONE")
    word("TZID", Self.zone)
    begin("STANDARD")
    word("DTSTART", "19961027T040000")
    word("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    word("TZOFFSETFROM", "+0300")
    word("TZOFFSETTO", "+0200")
    word("TZNAME", "EET")
    end("STANDARD")
    begin("DAYLIGHT")
    word("DTSTART", "19960331T030000")
    word("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    word("TZOFFSETFROM", "+0200")
    word("TZOFFSETTO", "+0300")
    word("TZNAME", "EEST")
    end("DAYLIGHT")
    end("VTIMEZONE")
  }

  // MARK: bytes

  /// Escapes a text. Control characters, which no calendar may have, become blanks.
  private static func append(escaped text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case ..<0x20, 0x7F: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
  }

  private static func append(_ day: CivilDate, to bytes: inout [UInt8]) {
    var written: [UInt8] = []
    day.write(to: &written)
    bytes += written.filter { $0 != UInt8(ascii: "-") }
  }

  private static func append(
    hour: Int, _ minute: Int, _ second: Int, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(ascii: "T"))
    for number in [hour, minute, second] {
      bytes += [0x30 + UInt8(number / 10), 0x30 + UInt8(number % 10)]
    }
  }

  /// Writes a content line, folded; a character is never parted.
  private mutating func line(_ content: [UInt8]) {
    bytes.append(UInt8(ascii: "|"))
    var room = Self.octetsMax
    var index = 0
    while index < content.count {
      var end = index + 1
      while end < content.count, content[end] & 0xC0 == 0x80 { end += 1 }
      if end - index > room {
        bytes += [0x0D, 0x0A, UInt8(ascii: "|"), 0x20]
        room = Self.octetsMax - 1
      }
      bytes += content[index..<end]
      room -= end - index
      index = end
    }
    bytes += [0x0D, 0x0A]
  }
}
