import Language
import Registry

/// Words that decide nothing, language by language, as the registry's stop lists have them.
///
/// Stop words are passed over, and tell in which language a question is asked. A weak word counts
/// for little by itself, because it stands in nearly every family's question; beside others, in a
/// phrase of a vocabulary, it still tells one phrase from another.
struct StopWords: Sendable {
  private var stop = WordTable(capacity: 1024)
  /// For each stop word the languages that have it, a bit for each.
  private var languagesOfStop: [UInt8] = []
  private(set) var weak = WordTable(capacity: 1024)
  /// ISO 639 codes; a place is a bit.
  private(set) var languages: [[UInt8]] = []

  /// Most languages that are told apart.
  private static let languagesMax = 8

  init(_ registry: Registry) {
    for number in registry.range(of: .stoplist) {
      let record = registry.records[number]
      let bit = bit(of: Array(record.first(.language) ?? []))
      for word in record.all(.stop).flatMap(Self.words) { add(stop: word.span, bit) }
      for word in record.all(.weak).flatMap(Self.words) { _ = weak.insert(word.span) }
    }
  }

  private mutating func bit(of language: [UInt8]) -> UInt8 {
    if let place = languages.firstIndex(of: language) { return 1 << UInt8(place) }
    guard languages.count < Self.languagesMax else { return 0 }
    languages.append(language)
    return 1 << UInt8(languages.count - 1)
  }

  private mutating func add(stop word: Span<UInt8>, _ bit: UInt8) {
    let number = Int(stop.insert(word))
    if number == languagesOfStop.count { languagesOfStop.append(0) }
    languagesOfStop[number] |= bit
  }

  private static func words(of value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var folded: [UInt8] = []
    Folding.appendFolded(value.span, to: &folded)
    return folded.split(separator: 0x20)
  }

  /// Whether a folded word is passed over.
  func contains(_ word: ArraySlice<UInt8>) -> Bool { stop.number(of: word.span) != nil }

  /// The languages that pass a folded word over, a bit for each.
  func languages(of word: ArraySlice<UInt8>) -> UInt8 {
    stop.number(of: word.span).map { languagesOfStop[Int($0)] } ?? 0
  }

  /// The lexicon's forms that are stop words.
  func forms(in lexicon: Lexicon) -> Set<UInt32> {
    Set((0..<UInt32(stop.count)).compactMap { lexicon.forms.number(of: stop[$0].span) })
  }
}
