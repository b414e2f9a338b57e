/// A whole record file as a value: comments, descriptors and records in their order.
///
/// Reading and writing it again gives the same bytes for text in the written form (LF, one empty
/// line between records, one blank behind the colon, no joined lines), and the same document for
/// any other text.
package struct RecordDocument: Equatable, Sendable {
  /// A field; a comment between fields has the name `#`.
  package struct Field: Equatable, Sendable {
    package var name: [UInt8]
    package var value: [UInt8]

    package init(name: [UInt8], value: [UInt8]) {
      self.name = name
      self.value = value
    }
  }

  package enum Element: Equatable, Sendable {
    /// With its `#`.
    case comment([UInt8])
    case descriptor([Field])
    case record([Field])
  }

  package var elements: [Element]

  package init(elements: [Element]) { self.elements = elements }

  /// Reads a whole text.
  ///
  /// - Returns: the document, and what was wrong; if the second is not empty, the first holds
  ///   what could be read.
  package static func reading(_ bytes: [UInt8]) -> (RecordDocument, [RecordProblem]) {
    var reader = RecordReader(bytes)
    var elements: [Element] = []
    while let element = reader.next() {
      let fields = reader.fields.map {
        Field(name: Array(reader.name(of: $0)), value: reader.value(of: $0))
      }
      switch element {
      case .comment(let range): elements.append(.comment(Array(bytes[range])))
      case .descriptor: elements.append(.descriptor(fields))
      case .record: elements.append(.record(fields))
      }
    }
    return (RecordDocument(elements: elements), reader.problems)
  }

  /// The document as text: elements parted by an empty line, comments of one block kept together.
  package func written() -> [UInt8] {
    var bytes: [UInt8] = []
    var previous: Element?
    for element in elements {
      switch (previous, element) {
      case (nil, _), (.comment, .comment): break
      default: bytes.append(0x0A)
      }
      switch element {
      case .comment(let text):
        bytes += text
        bytes.append(0x0A)
      case .descriptor(let fields), .record(let fields):
        for field in fields { write(field, to: &bytes) }
      }
      previous = element
    }
    return bytes
  }

  private func write(_ field: Field, to bytes: inout [UInt8]) {
    guard field.name != [UInt8(ascii: "#")] else {
      bytes += field.name + field.value
      bytes.append(0x0A)
      return
    }
    RecordWriter.appendField(field.name, field.value[...], to: &bytes)
  }
}
