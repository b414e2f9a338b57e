package import Registry

/// A map from what other systems call a service to types, told by the user: two columns.
package struct TypeRules: Sendable {
  /// Types by PTV id of a service, id of a general description, or class, in small letters.
  private var exact: [String: String] = [:]
  /// Types by folded name.
  private var names: [String: String] = [:]
  /// Types by a pattern of a name, in the order of the file; the first that fits counts.
  private var patterns: [(pattern: [Character], type: String)] = []
  package private(set) var problems: [ConvertProblem] = []

  package init() {}

  /// Reads a sheet of two columns: what is found, and the type's id or slug.
  ///
  /// The first column is a PTV id of a service or general description, a service class such as
  /// `P6.2`, or a name, in which `*` stands for anything. A first row whose second cell is `Type`
  /// is a header; a row beginning with `#` is a comment.
  package init(_ file: InputFile) {
    let sheet: Sheet
    do throws(TextDecoding.Failure) {
      sheet = Sheet(try TextDecoding.decode(file.bytes).text, separator: nil)
    } catch {
      problems.append(ConvertProblem(.file(file.name), nil, error.message, .unusable))
      return
    }
    for row in sheet.rows.prefix(ConvertLimits.typeRowsMax) {
      let cells = row.cells.map { Cleaning.trimmed($0) }
      if cells.allSatisfy(\.isEmpty) || cells[0].hasPrefix("#") { continue }
      guard cells.count >= 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        problems.append(
          ConvertProblem(.row(file.name, row.number), nil, "not two columns: name and type"))
        continue
      }
      if row.number == sheet.rows.first?.number, Slug.folded(cells[1]) == "type" { continue }
      add(cells[0], cells[1].hasPrefix("type/") ? cells[1] : "type/\(cells[1])")
    }
    if sheet.rows.count > ConvertLimits.typeRowsMax {
      problems.append(
        ConvertProblem(
          .file(file.name), nil,
          "more than \(ConvertLimits.typeRowsMax) rows; the rest was left out"))
    }
  }

  private mutating func add(_ key: String, _ type: String) {
    if key.contains("*") {
      patterns.append((Array(Self.foldedPattern(key)), type))
    } else {
      exact[key.lowercased()] = type
      names[Slug.folded(key)] = type
    }
  }

  /// Types that the rules name and the registry does not have.
  package func strayTypes(_ registry: Registry) -> [String] {
    Set(exact.values).union(patterns.map(\.type)).filter { registry.number(of: $0) == nil }.sorted()
  }

  func type(ofKey key: String) -> String? { exact[key.lowercased()] }

  func type(ofName name: String) -> String? {
    let folded = Slug.folded(name)
    if let type = names[folded] { return type }
    let characters = Array(folded)
    return patterns.first { Self.fits(characters, $0.pattern) }?.type
  }

  private static func foldedPattern(_ pattern: String) -> String {
    pattern.split(separator: "*", omittingEmptySubsequences: false)
      .map { Slug.folded(String($0)) }.joined(separator: "*")
  }

  /// Whether a text fits a pattern with `*`; the time is at most the product of their lengths.
  static func fits(_ text: [Character], _ pattern: [Character]) -> Bool {
    var (place, mark) = (0, 0)
    var star: Int?
    var index = 0
    while index < text.count {
      if place < pattern.count, pattern[place] == "*" {
        star = place
        mark = index
        place += 1
      } else if place < pattern.count, pattern[place] == text[index] {
        place += 1
        index += 1
      } else if let last = star {
        place = last + 1
        mark += 1
        index = mark
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == "*" }
  }
}
