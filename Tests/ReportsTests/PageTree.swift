/// A page taken apart by the rules of HTML's syntax that the writer keeps: every element is closed
/// in its turn, every value quoted. Anything else is told as a problem.
struct PageTree {
  struct Element {
    var name: String
    var attributes: [(name: String, value: String)]
    var depth: Int
    /// Places of those that it stands in, the outermost first.
    var within: [Int]
    var text = ""

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  private(set) var elements: [Element] = []
  private(set) var problems: [String] = []

  private static let voids: Set<String> = ["meta", "br", "col"]

  init(_ page: String) {
    var rest = page[...]
    guard rest.hasPrefix("<!DOCTYPE html>") else {
      problems.append("no doctype")
      return
    }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    var open: [Int] = []
    while let start = rest.firstIndex(of: "<") {
      add(text: rest[..<start], to: open)
      guard let end = Self.end(ofTagIn: rest[start...]) else {
        problems.append("a tag without end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        guard let last = open.popLast(), elements[last].name == name else {
          problems.append("</\(name)> closes nothing")
          return
        }
      } else {
        add(tag, &open)
      }
    }
    if !open.isEmpty { problems.append("open at the end: \(open.map { elements[$0].name })") }
  }

  private mutating func add(text: Substring, to open: [Int]) {
    if text.contains(">") { problems.append("a bare > in \(text.prefix(40))") }
    for place in open { elements[place].text += text }
  }

  private mutating func add(_ tag: Substring, _ open: inout [Int]) {
    let isClosed = tag.hasSuffix("/")
    let body = isClosed ? tag.dropLast() : tag
    let name = String(body.prefix { $0 != " " })
    var attributes: [(String, String)] = []
    var rest = body.dropFirst(name.count)
    while let first = rest.first {
      guard first == " ", let equals = rest.firstIndex(of: "=") else {
        problems.append("not an attribute: \(rest)")
        break
      }
      let key = String(rest[rest.index(after: rest.startIndex)..<equals])
      rest = rest[rest.index(after: equals)...]
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        problems.append("\(key) is not quoted")
        break
      }
      attributes.append((key, String(rest[rest.index(after: rest.startIndex)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    elements.append(
      Element(name: name, attributes: attributes, depth: open.count, within: open))
    if !isClosed, !Self.voids.contains(name) { open.append(elements.count - 1) }
  }

  /// The `>` that ends a tag, outside of quotes.
  private static func end(ofTagIn text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parts(of place: Int) -> [Element] { elements.filter { $0.within.contains(place) } }

  func places(of name: String) -> [Int] { elements.indices.filter { elements[$0].name == name } }
}
