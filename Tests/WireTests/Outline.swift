@testable import Wire

/// A request cut into its parts, escapes resolved: `verb|key=value|key=value|rest`.
func outline(_ text: String) throws(WireError) -> String {
  let bytes = Array(text.utf8)
  return try outline(try RequestLine(parsing: bytes.span), bytes)
}

/// A line that has been cut already.
func outline(_ line: borrowing RequestLine, _ bytes: [UInt8]) throws(WireError) -> String {
  var parts = [string(bytes, line.verb)]
  for position in 0..<line.optionCount {
    let option = line.option(position)
    let value = try meaning(of: option.value, in: bytes)
    parts.append("\(string(bytes, option.key))=\(String(decoding: value, as: UTF8.self))")
  }
  parts.append(string(bytes, line.rest))
  return parts.joined(separator: "|")
}

/// The words of a line without verb and options, escapes resolved.
func words(_ bytes: [UInt8]) throws(WireError) -> [[UInt8]] {
  let words = try Words(of: bytes.span, in: Token(start: 0, count: bytes.count, isQuoted: false))
  var result: [[UInt8]] = []
  for position in 0..<words.count { result.append(try meaning(of: words[position], in: bytes)) }
  return result
}

func meaning(of token: Token, in bytes: [UInt8]) throws(WireError) -> [UInt8] {
  var text: [UInt8] = []
  try Quoting.appendText(of: token, in: bytes.span, to: &text)
  return text
}

func string(_ bytes: [UInt8], _ token: Token) -> String {
  String(decoding: bytes[token.range], as: UTF8.self)
}

/// What a call throws, or nil.
func error(_ body: () throws(WireError) -> Void) -> WireError? {
  do throws(WireError) {
    try body()
    return nil
  } catch {
    return error
  }
}
