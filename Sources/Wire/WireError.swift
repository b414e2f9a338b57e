/// What can be wrong with a request line before anybody looks at its verb.
package enum WireError: Error, Equatable, Sendable {
  case empty
  /// Not UTF-8 from this byte on (counted from 1).
  case invalidUTF8(byte: Int)
  /// A control character other than a tab, at this byte (counted from 1).
  case controlCharacter(UInt8, byte: Int)
  case lineTooLong(limit: Int)
  /// A quote opened at this byte (counted from 1) is not closed, or text follows its end directly.
  case openQuote(byte: Int)
  /// `\` before a character that cannot be escaped.
  case badEscape(byte: Int)
  case tooManyOptions(limit: Int)
  case tooManyWords(limit: Int)

  /// The status code that the reply carries.
  package var code: ReplyCode {
    switch self {
    case .lineTooLong: .tooLong
    case .empty, .invalidUTF8, .controlCharacter, .openQuote, .badEscape, .tooManyOptions,
      .tooManyWords:
      .malformed
    }
  }

  /// The text behind code and verb, for people.
  package var text: String {
    switch self {
    case .empty: "empty request"
    case .invalidUTF8(let byte): "not UTF-8 at byte \(byte)"
    case .controlCharacter(let value, let byte):
      "control character \(value) at byte \(byte)"
    case .lineTooLong(let limit): "line longer than \(limit) bytes"
    case .openQuote(let byte): "quote at byte \(byte) is not closed, or text follows it directly"
    case .badEscape(let byte): "only \\\" \\\\ and \\n are escapes, at byte \(byte)"
    case .tooManyOptions(let limit): "more than \(limit) options"
    case .tooManyWords(let limit): "more than \(limit) words"
    }
  }
}
