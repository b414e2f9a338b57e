/// Writes a page's elements, so that no text gets in unescaped.
///
/// Names of elements and attributes are literals of the program (`StaticString`); whatever comes
/// from a registry is text or the value of an attribute, and both are escaped here and nowhere else.
/// Addresses lead to places of the same page only. Elements are closed by the writer, which keeps
/// what is open from one piece of a page to the next. Every line stands behind the `|` that marks a
/// line of another form. Source: WHATWG HTML, 13.1 Writing HTML documents.
package struct HTMLWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var open: [StaticString] = []
  private var isLineStart = true

  package init() {}

  /// What an element says of itself.
  package struct Attribute: Sendable {
    let name: StaticString
    let value: [UInt8]

    /// - Parameters:
    ///   - name: a literal.
    ///   - value: any text; escaped when it is written.
    package init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = Array(value.utf8)
    }

    package init(_ name: StaticString, _ value: Int) { self.init(name, String(value)) }

    /// The element's place in the page, so that others can point at it.
    package static func id(_ value: String) -> Attribute {
      Attribute("id", String(decoding: Self.anchor(value), as: UTF8.self))
    }

    /// Names of the style sheet.
    package static func `class`(_ names: StaticString) -> Attribute {
      Attribute("class", "\(names)")
    }

    /// The place of another element of the page.
    package static func href(_ anchor: String) -> Attribute {
      Attribute("href", "#" + String(decoding: Self.anchor(anchor), as: UTF8.self))
    }

    /// Blanks and control characters may not stand in an id.
    private static func anchor(_ value: String) -> [UInt8] {
      value.utf8.map { $0 <= 0x20 ? UInt8(ascii: "-") : $0 }
    }
  }

  /// Hands what has been written over, behind what is there, and begins anew.
  package mutating func drain(to target: inout [UInt8]) {
    if target.isEmpty { swap(&target, &bytes) } else { target += bytes }
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: elements

  /// Opens an element; `close` ends the one opened last.
  package mutating func open(_ tag: StaticString, _ attributes: [Attribute] = []) {
    begin(tag, attributes)
    open.append(tag)
  }

  package mutating func close() {
    guard let tag = open.popLast() else { return }
    put("</")
    put(tag)
    put(">")
    if Self.isBlock(tag) { endLine() }
  }

  /// Closes what is open, all of it.
  package mutating func closeAll() { while !open.isEmpty { close() } }

  /// Writes an element with what is in it.
  package mutating func element(
    _ tag: StaticString, _ attributes: [Attribute] = [],
    _ content: (inout HTMLWriter) -> Void
  ) {
    let depth = open.count
    open(tag, attributes)
    content(&self)
    precondition(open.count == depth + 1, "an element closes what it opened")
    close()
  }

  /// Writes an element with a text in it.
  package mutating func element(
    _ tag: StaticString, _ attributes: [Attribute] = [], text: String
  ) {
    element(tag, attributes) { $0.text(text) }
  }

  /// Writes an element that can hold nothing, such as `meta`.
  package mutating func void(_ tag: StaticString, _ attributes: [Attribute] = []) {
    begin(tag, attributes)
    endLine()
  }

  /// Writes an element of SVG that holds nothing.
  package mutating func shape(_ tag: StaticString, _ attributes: [Attribute]) {
    beginOpen(tag, attributes)
    put("/>")
    endLine()
  }

  /// Writes text; a line feed in it begins a new line.
  package mutating func text(_ text: String) {
    startLine()
    for byte in text.utf8 {
      if byte == 0x0A { put("<br>") } else { append(byte, isQuoted: false) }
    }
  }

  /// Writes the beginning of a page.
  package mutating func doctype() {
    put("<!DOCTYPE html>")
    endLine()
  }

  /// Writes a style sheet of the program.
  package mutating func style(_ sheet: StyleSheet) {
    element("style") { html in
      for line in sheet.lines {
        html.endLine()
        html.startLine()
        html.bytes += line
      }
      html.endLine()
    }
  }

  // MARK: bytes

  private mutating func begin(_ tag: StaticString, _ attributes: [Attribute]) {
    beginOpen(tag, attributes)
    put(">")
  }

  private mutating func beginOpen(_ tag: StaticString, _ attributes: [Attribute]) {
    put("<")
    put(tag)
    for attribute in attributes {
      put(" ")
      put(attribute.name)
      put("=\"")
      for byte in attribute.value { append(byte, isQuoted: true) }
      put("\"")
    }
  }

  /// The one place where a character of a text is written.
  ///
  /// Control characters are no part of a page: they become blanks.
  private mutating func append(_ byte: UInt8, isQuoted: Bool) {
    switch byte {
    case UInt8(ascii: "&"): put("&amp;")
    case UInt8(ascii: "<"): put("&lt;")
    case UInt8(ascii: ">"): put("&gt;")
    case UInt8(ascii: "\"") where isQuoted: put("&quot;")
    case ..<0x20, 0x7F: bytes.append(0x20)
    default: bytes.append(byte)
    }
  }

  private mutating func put(_ text: StaticString) {
    startLine()
    bytes += "\(text)".utf8
  }

  private mutating func startLine() {
    guard isLineStart else { return }
    bytes.append(UInt8(ascii: "|"))
    isLineStart = false
  }

  private mutating func endLine() {
    guard !isLineStart else { return }
    bytes.append(0x0A)
    isLineStart = true
  }

  /// Elements behind which a line ends, so that no line is without measure.
  private static func isBlock(_ tag: StaticString) -> Bool {
    switch "\(tag)" {
    case "a", "b", "abbr", "code", "span", "strong", "time", "tspan", "small": false
    default: true
    }
  }
}

/// Rules of style, made of literals of the program and of colours alone.
package struct StyleSheet: Sendable {
  var lines: [[UInt8]] = []

  package init() {}

  /// Adds rules as they are.
  package mutating func add(_ rules: StaticString) {
    for line in "\(rules)".utf8.split(separator: 0x0A) { lines.append(Array(line)) }
  }

  /// Adds a rule that gives a colour to properties.
  ///
  /// - Parameters:
  ///   - selector: what the rule is for.
  ///   - colours: what each property becomes.
  package mutating func add(_ selector: StaticString, _ colours: [(StaticString, Colour)]) {
    let values = colours.map { "\($0.0):\($0.1.hex)" }.joined(separator: ";")
    lines.append(Array("\(selector){\(values)}".utf8))
  }
}

/// A colour of sRGB.
package struct Colour: Sendable, Equatable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  /// - Parameter value: `0xRRGGBB`.
  package init(_ value: UInt32) {
    red = UInt8(truncatingIfNeeded: value >> 16)
    green = UInt8(truncatingIfNeeded: value >> 8)
    blue = UInt8(truncatingIfNeeded: value)
  }

  /// `#rrggbb`.
  package var hex: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
