/// Writes one JSON object with others within it, in one line. Source: RFC 8259.
///
/// Names of fields are literals of the program; texts are escaped by `JSONWriter`. A field without
/// a value is left out.
package struct ObjectWriter {
  private var bytes: [UInt8]
  private var isFirst = true

  /// Appends an object.
  package static func append(
    to bytes: inout [UInt8], _ body: (inout ObjectWriter) -> Void
  ) {
    var writer = ObjectWriter(bytes: bytes)
    bytes = []
    writer.bytes.append(UInt8(ascii: "{"))
    body(&writer)
    writer.bytes.append(UInt8(ascii: "}"))
    bytes = writer.bytes
  }

  private init(bytes: consuming [UInt8]) { self.bytes = bytes }

  package mutating func add(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    begin(name)
    JSONWriter.append(string: text.utf8, to: &bytes)
  }

  package mutating func add(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    begin(name)
    bytes += String(number).utf8
  }

  package mutating func object(_ name: StaticString, _ body: (inout ObjectWriter) -> Void) {
    begin(name)
    Self.append(to: &bytes, body)
  }

  /// Adds an array of objects; nothing if it has none.
  package mutating func array<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (Element, inout ObjectWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    begin(name)
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      Self.append(to: &bytes) { body(element, &$0) }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ name: StaticString) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    JSONWriter.append(string: "\(name)".utf8, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }
}
