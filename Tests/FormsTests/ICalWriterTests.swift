import Registry
import TestSupport
import Testing

@testable import Forms

@Suite struct ICalWriterTests {
  /// The file that stands between the marks, and its calendar.
  private func file(_ write: (inout ICalWriter) -> Void) -> [UInt8] {
    var writer = ICalWriter(appendingTo: [])
    write(&writer)
    let bytes = writer.finish()
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: true).flatMap { line in
      #expect(line.first == UInt8(ascii: "|"))
      return Array(line.dropFirst()) + [0x0A]
    }
  }

  private func calendar(
    _ write: (inout ICalWriter) -> Void
  ) throws -> CalendarGrammar.Component {
    try CalendarGrammar.calendar(
      file { writer in
        writer.begin("VCALENDAR")
        writer.word("VERSION", "2.0")
        writer.text("PRODID", "-//x//y//EN")
        writer.helsinki()
        write(&writer)
        writer.end("VCALENDAR")
      })
  }

  private func text(_ text: String) -> [String] {
    String(decoding: file { $0.text("SUMMARY", text) }, as: UTF8.self)
      .split(separator: "\r\n").map(String.init)
  }

  @Test func `a text's marks are escaped`() {
    #expect(text(#"a,b;c\d"e:f"#) == [#"SUMMARY:a\,b\;c\\d"e:f"#])
    #expect(text("yksi\nkaksi\r\n\u{1}") == [#"SUMMARY:yksi\nkaksi \n "#])
  }

  @Test func `a line has at most 75 octets, and no character is parted`() {
    for letter in ["a", "ä", "€", "🙂"] {
      for count in [1, 66, 67, 68, 69, 150, 400] {
        let value = String(repeating: letter, count: count)
        let lines = text("x" + value)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        let whole = lines.enumerated().map {
          $0.offset == 0 ? $0.element : String($0.element.dropFirst())
        }
        #expect(whole.joined() == "SUMMARY:x" + value)
        if letter == "a" { #expect(lines.dropLast().allSatisfy { $0.utf8.count == 75 }) }
      }
    }
  }

  @Test func `days, times and moments are written in their forms`() throws {
    let day = try #require(CivilDate(year: 2026, month: 3, day: 9))
    let lines = file { writer in
      writer.day("DTSTART", day)
      writer.time("DTSTART", LocalTime(day, minuteOfDay: 545))
      writer.moment("DTSTAMP", secondsSince1970: 1_795_168_800)
      writer.moment("DTSTAMP", secondsSince1970: -1)
    }
    #expect(
      String(decoding: lines, as: UTF8.self)
        == "DTSTART;VALUE=DATE:20260309\r\nDTSTART;TZID=Europe/Helsinki:20260309T090500\r\n"
        + "DTSTAMP:20261120T100000Z\r\nDTSTAMP:19691231T235959Z\r\n")
  }

  @Test func `a calendar follows the grammar, whatever its texts`() throws {
    var random = Seeded()
    let letters = ["a", "ä", ",", ";", "\\", "\n", ":", "\"", " ", "\t", "\u{7F}", "€", "BEGIN:"]
    for _ in 0..<200 {
      let summary = random.text(of: letters, count: 0...80)
      let calendar = try calendar { writer in
        writer.begin("VEVENT")
        writer.text("UID", "x@y")
        writer.moment("DTSTAMP", secondsSince1970: 0)
        writer.day("DTSTART", CivilDate(dayNumber: 20_000))
        writer.day("DTEND", CivilDate(dayNumber: 20_001))
        writer.text("SUMMARY", summary)
        writer.end("VEVENT")
      }
      let event = try #require(calendar.components.last)
      let plain = String(summary.map { "\t\u{7F}".contains($0) ? " " : $0 })
      #expect(try event.text("SUMMARY") == plain)
    }
  }

  @Test func `the grammar tells what is wrong`() throws {
    let event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20260101T000000Z\r\n"
    func calendar(_ body: String) -> [UInt8] {
      Array("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(body)END:VCALENDAR\r\n".utf8)
    }
    _ = try CalendarGrammar.calendar(calendar(event + "END:VEVENT\r\n"))
    for wrong in [
      "", "END:VEVENT\r\n", event, event + "SUMMARY:a,b\r\nEND:VEVENT\r\n",
      event + "SUMMARY:a\nEND:VEVENT\r\n", event + "UID:2\r\nEND:VEVENT\r\n",
      event + "DTEND:20260101T000000Z\r\nEND:VEVENT\r\n",
      event + "SUMMARY:\(String(repeating: "a", count: 70))\r\nEND:VEVENT\r\n",
      event + "SUMMARY\r\nEND:VEVENT\r\n", event + "SUMMARY:\\x\r\nEND:VEVENT\r\n",
      "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
        + "DTSTART;TZID=Mars:20260101T000000\r\nEND:VEVENT\r\n",
    ] {
      #expect(throws: CalendarGrammar.Problem.self, "\(wrong)") {
        try CalendarGrammar.calendar(calendar(wrong))
      }
    }
  }
}
