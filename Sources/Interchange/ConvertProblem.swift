/// One thing that somebody who converts a file should know, and where it stands.
package struct ConvertProblem: Equatable, Sendable {
  /// Where: a file, a row of a sheet, or an item of a JSON file.
  package enum Place: Hashable, Sendable {
    /// All files together.
    case everywhere
    case file(String)
    /// As a spreadsheet counts: the header is row 1.
    case row(String, Int)
    /// Counted from 1 in the order of the file.
    case item(String, Int)
  }

  /// What it means for the exit status.
  package enum Weight: Equatable, Sendable {
    /// Nothing is missing from what was asked for.
    case note
    /// A record was not made, or somebody has to look at it.
    case attention
    /// Nothing of the file could be used.
    case unusable
  }

  package let place: Place
  /// The field, column or path at fault, or nil if the record or the file is.
  package let field: String?
  package let message: String
  package let weight: Weight

  package init(_ place: Place, _ field: String?, _ message: String, _ weight: Weight = .attention) {
    self.place = place
    self.field = field
    self.message = message
    self.weight = weight
  }

  /// `file:row: field: message` or `file:item path: message`, one line whatever the message
  /// repeats of the file.
  package var text: String {
    let named = field.map { "\($0): " } ?? ""
    let text =
      switch place {
      case .everywhere: named + message
      case .file(let file): "\(file): \(named)\(message)"
      case .row(let file, let row): "\(file):\(row): \(named)\(message)"
      case .item(let file, let item):
        field.map { "\(file):\(item) \($0): \(message)" } ?? "\(file):\(item): \(message)"
      }
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }
}
