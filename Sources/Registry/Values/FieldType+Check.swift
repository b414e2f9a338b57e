import Records

extension FieldType {
  /// Whether a value is of this type.
  ///
  /// - Parameter value: unfolded, not empty.
  /// - Returns: nil if it is, otherwise what is wrong and what would be right.
  package func problem(with value: ArraySlice<UInt8>) -> String? {
    if self != .text, value.contains(0x0A) { return "takes one line" }
    if !RecordWriter.isWritable(value) {
      let isControl = value.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }
      return isControl
        ? "has a control character; remove it" : "a line must not end in \"\\\""
    }
    switch self {
    case .text, .line: return nil
    case .identifier: return Identifier.problem(with: value)
    case .reference(let kinds): return Identifier.problem(with: value, kinds: kinds)
    case .choice(let choices): return Self.problem(with: value, in: choices)
    case .date: return CivilDate(parsing: value) == nil ? "not a date like 2026-11-21" : nil
    case .dateRange: return DateRange.problem(with: value)
    case .phone: return Phone.problem(with: value)
    case .email: return Email.problem(with: value)
    case .web: return WebAddress.problem(with: value)
    case .hours: return Self.hoursProblem(with: value)
    case .language: return LanguageCode.problem(with: value)
    case .ageRange:
      return AgeRange(parsing: value) == nil ? "not years of age like 0-6, 7- or 18" : nil
    case .businessID: return BusinessID.problem(with: value)
    case .code: return Code.problem(with: value)
    case .ptv: return PtvID.problem(with: value)
    case .confirmation: return Confirmation.problem(with: value)
    case .weightedWords:
      return WeightedWords(parsing: value) == nil
        ? "not a number from 0.1 to 3 and words, like 0.3 rokotus" : nil
    case .number:
      return value.count <= 6 && value.allSatisfy { $0 &- 0x30 < 10 }
        ? nil : "not a whole number of at most six digits"
    case .decimal:
      return Decimal(parsing: value) == nil ? "not a number like 7.9 or -26" : nil
    case .period: return Period.problem(with: value)
    case .cadence: return Cadence.problem(with: value)
    }
  }

  private static func problem(
    with value: ArraySlice<UInt8>, in choices: [Choice]
  ) -> String? {
    if choices.contains(where: { $0.name.utf8.elementsEqual(value) }) { return nil }
    return "not one of " + choices.map(\.name).joined(separator: ", ")
  }

  private static func hoursProblem(with value: ArraySlice<UInt8>) -> String? {
    do throws(OpeningHoursError) {
      _ = try OpeningHours(parsing: value)
      return nil
    } catch {
      return error.description
    }
  }
}
