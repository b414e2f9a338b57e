/// What a field's value may be. One row here, one check in `FieldType+Check.swift`.
package enum FieldType: Sendable, Equatable {
  /// `kind/slug`, the record's own.
  case identifier
  /// Any text, also of several lines.
  case text
  /// Text of one line.
  case line
  /// One of a fixed set of words.
  case choice([Choice])
  /// The id of a record of one of these kinds.
  case reference([String])
  /// ISO 8601 calendar date, `2026-11-21`.
  case date
  /// Two dates, both days included: `2026-07-01/2026-07-31`.
  case dateRange
  /// E.164 (`+358…`, at most 15 digits) or a short number of three to six digits (`112`).
  case phone
  case email
  /// `https://…` or `http://…`.
  case web
  /// The subset of OpenStreetMap's `opening_hours` that `OpeningHours` reads.
  case hours
  /// ISO 639 code of two or three letters.
  case language
  /// Full years of age, both ends included: `0-6`, `7-`, `18`.
  case ageRange
  /// Y-tunnus, `1234567-1`, check digit included.
  case businessID
  /// Letters, digits, `.`, `-`: a code of a classification.
  case code
  /// Id of a PTV item: a UUID.
  case ptv
  /// `org/x 2026-05-01 agreed` or `… disputed`.
  case confirmation
  /// What words count, then the words: `0.3 rokotus`.
  case weightedWords
  /// A whole number from 0 to 999999.
  case number
  /// At most six digits before the point and three behind it, perhaps negative: `7.9`.
  case decimal
  /// A year, month, day or moment, or from one to another: see `Period`.
  case period
  /// How often, `P1M`: see `Cadence`.
  case cadence

  package struct Choice: Sendable, Equatable {
    package let name: String
    package let labels: Labels

    package init(_ name: String, _ labels: Labels) {
      self.name = name
      self.labels = labels
    }
  }

  /// The type's name as `kinds` prints it.
  package var name: String {
    switch self {
    case .identifier: "id"
    case .text: "text"
    case .line: "line"
    case .choice: "choice"
    case .reference: "reference"
    case .date: "date"
    case .dateRange: "date-range"
    case .phone: "phone"
    case .email: "email"
    case .web: "web"
    case .hours: "hours"
    case .language: "language"
    case .ageRange: "age-range"
    case .businessID: "business-id"
    case .code: "code"
    case .ptv: "ptv"
    case .confirmation: "confirmation"
    case .weightedWords: "weighted-words"
    case .number: "number"
    case .decimal: "decimal"
    case .period: "period"
    case .cadence: "cadence"
    }
  }
}
