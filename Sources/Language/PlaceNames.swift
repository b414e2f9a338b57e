/// Knows the names of areas in all their forms: finds them in questions, and answers which area a
/// name means.
///
/// Each name becomes a few stems (`PlaceForms`), each stem takes certain endings (`PlaceEnding`).
/// A word of a question is cut at every length, the front looked up among the stems and the rest
/// among the endings, whatever the number of areas; a filter in front of the stems (`PlaceFilter`)
/// makes it about 20 ns for a word that is no name. Marks count where they are written: `lähden`, I leave, is not Lahden; but `jyvaskyla` is Jyväskylä.
///
/// An object and not a value, because it is large and never changes: holding on to it while a
/// question is read costs one reference, not one for each of its arrays.
///
/// Names such as `Kymenlaakson hyvinvointialue` or `Wellbeing services county of North Savo` are
/// known by what they say of the place, `Kymenlaakso`, `North Savo`.
package final class PlaceNames: Sendable {
  /// An area as the registry has it.
  package struct Area {
    /// Names in any languages, as written; the same name twice does no harm.
    package var names: [ArraySlice<UInt8>]

    /// The statistical code, such as `285` or `10`; empty if it has none.
    package var code: ArraySlice<UInt8>

    /// The caller's number of the area.
    package var document: UInt32

    /// Whether the names are of places in it, such as former municipalities, and not its own.
    package var isPart: Bool

    /// An area.
    package init(
      names: [ArraySlice<UInt8>], code: ArraySlice<UInt8>, document: UInt32, isPart: Bool = false
    ) {
      self.names = names
      self.code = code
      self.document = document
      self.isPart = isPart
    }
  }

  /// One name of one area.
  struct Name: Sendable {
    var document: UInt32
    /// Words of it that a text must have.
    var wordCount: Int
    var wariness: PlaceWariness
    var sense: PlaceSense
    /// Whether words such as `hyvinvointialue` belong to it and were left out.
    var isRegion: Bool
    /// Whether it names a place in the area and not the area itself.
    var isPart: Bool
    /// The whole name as written, in `spellings`.
    var spelling: Range<Int>
  }

  /// A stem of one word of a name.
  struct StemUse: BitwiseCopyable, Sendable {
    var name: UInt32
    /// Which word of the name.
    var position: UInt32
    var endings: PlaceForm.Endings
    var accents: UInt64
  }

  let names: [Name]
  let spellings: [UInt8]
  /// Uses of the stems; their numbers are the documents of `stems`.
  let uses: [StemUse]
  /// All stems.
  let stems: WordIndex
  /// Whole names, folded and joined; documents are numbers of names.
  let wholeNames: WordIndex
  /// Codes; documents are the areas'.
  let codes: WordIndex
  /// Lengths at which a stem may end in a word.
  let filter: PlaceFilter

  /// Learns the names of areas. Where several have one name, the one that stands earlier counts
  /// first.
  package init(_ areas: [Area]) {
    var builder = PlaceNamesBuilder()
    for area in areas { builder.add(area) }
    names = builder.names
    spellings = builder.spellings
    uses = builder.uses
    stems = builder.stems.finish()
    filter = PlaceFilter(stems)
    wholeNames = builder.wholeNames.finish()
    codes = builder.codes.finish()
  }
}

/// Words that say what kind of area a name means; the place is known without them.
enum PlaceKindWord {
  /// Whether a folded word, inflected or not, is one of them.
  static func contains(_ word: Span<UInt8>) -> Bool {
    for kind in all where kind.count <= word.count {
      if areEqual(word.extracting(0..<kind.count), kind.span),
        kind.count >= 6 || kind.count == word.count
      {
        return true
      }
    }
    return false
  }

  private static let all: [[UInt8]] = [
    "hyvinvointialue", "hva", "maakun", "kaupunki", "kunta", "perhekeskusalue", "valfardsomrade",
    "landskap", "stad", "kommun", "wellbeing", "services", "county", "region", "of",
  ].map { Array($0.utf8) }
}
