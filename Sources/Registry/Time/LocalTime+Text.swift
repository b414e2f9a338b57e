extension LocalTime {
  /// Reads `2026-11-21`, midnight at the day's beginning, or `2026-11-21T14:30`.
  /// - Returns: nil for anything else: seconds, a zone, hour 24, or a day that does not exist. An
  ///   hour that the spring change of clocks leaves out is accepted.
  package init?(parsing bytes: Span<UInt8>) {
    guard bytes.count >= 10, let date = CivilDate(parsing: bytes.extracting(0..<10)) else {
      return nil
    }
    if bytes.count == 10 {
      self.init(date)
      return
    }
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let hour = decimal(in: bytes, from: 11, digits: 2), hour < 24,
      let minute = decimal(in: bytes, from: 14, digits: 2), minute < 60
    else { return nil }
    self.init(date, minuteOfDay: hour * 60 + minute)
  }

  /// Reads a time from part of an array; see `init(parsing:)` of a span.
  package init?(parsing bytes: ArraySlice<UInt8>) {
    self.init(parsing: bytes.span)
  }

  /// Appends `2026-11-21T14:30`.
  package func write(to bytes: inout [UInt8]) {
    date.write(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    writeClock(to: &bytes)
  }

  /// Appends the time of day alone, `14:30`.
  package func writeClock(to bytes: inout [UInt8]) {
    appendDecimal(hour, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDecimal(minute, digits: 2, to: &bytes)
  }
}

extension LocalTime: CustomStringConvertible {
  package var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
