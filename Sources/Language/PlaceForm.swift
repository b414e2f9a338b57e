/// A stem of a place name and the endings that go with it: `lahde` with `-ssa`, `-n` and the like,
/// `lahte` with `-en`, `-lainen`, `lahti` alone.
struct PlaceForm: Equatable {
  /// The stem, folded.
  var bytes: [UInt8]

  /// As `Token.accents`.
  var accents: UInt64

  /// Which endings it takes.
  var endings: Endings

  /// Kinds of endings.
  struct Endings: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8

    /// None: the name as it is in a list, and Swedish or English `-s`.
    static let none = Endings(rawValue: 1)
    /// Those behind the strong grade: illative, partitive, essive, `-lainen`.
    static let strong = Endings(rawValue: 2)
    /// Those behind the weak grade: `-n`, `-ssa`, `-lla` and the like.
    static let weak = Endings(rawValue: 4)
    /// Those behind a consonant: `-ta`, `-ten`, `-lainen`.
    static let consonant = Endings(rawValue: 8)
    /// `-nen` for who lives there: haapavetinen.
    static let nen = Endings(rawValue: 16)

    static let all: Endings = [.none, .strong, .weak]
  }

  /// A form that keeps so many bytes of this one and goes on with others.
  func changed(keeping count: Int, _ tail: String, _ endings: Endings) -> PlaceForm {
    PlaceForm(
      bytes: bytes.prefix(count) + Array(tail.utf8),
      accents: count >= 64 ? accents : accents & (1 << UInt64(count) - 1), endings: endings)
  }
}

/// What an ending says about a place name.
package enum PlaceEnding: UInt8, Comparable, Sendable {
  /// The name as it is in a list: Kotka.
  case none
  /// Genitive: Kotkan, Esbos.
  case genitive
  /// Inhabitants: kotkalainen, Esbobor.
  case inhabitant
  /// In, from or into: Kotkassa, Kotkasta, Kotkaan.
  case inside
  /// At, from at or to: Tampereella, but also what is given to a person of that name.
  case outside
  /// Any other case.
  case other

  package static func < (left: PlaceEnding, right: PlaceEnding) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What the end of a word is to a stem, or nil when it is no ending that goes with it.
  /// - Parameters:
  ///   - ending: what follows the stem.
  ///   - last: the stem's last letter.
  ///   - endings: those the stem takes.
  init?(_ ending: Span<UInt8>, after last: UInt8, endings: PlaceForm.Endings) {
    if let kind = Self.bare(ending, after: last, endings: endings) {
      self = kind
      return
    }
    // Kotkassako, Kotkakin
    for clitic in Self.clitics {
      let count = clitic.count
      guard ending.count >= count, Self.packed(ending, from: ending.count - count) == clitic.packed,
        let kind = Self.bare(
          ending.extracting(0..<ending.count - count), after: last, endings: endings)
      else { continue }
      self = kind
      return
    }
    return nil
  }

  private static func bare(
    _ ending: Span<UInt8>, after last: UInt8, endings: PlaceForm.Endings
  ) -> PlaceEnding? {
    if ending.isEmpty { return endings.contains(.none) ? PlaceEnding.none : nil }
    if ending.count <= 8 {
      let packed = packed(ending, from: 0)
      if endings.contains(.none), let kind = swedish[packed] { return kind }
      if endings.contains(.nen), inhabitants.contains(packed) { return .inhabitant }
      if endings.contains(.weak), let kind = weak[packed] { return kind }
      if endings.contains(.consonant), let kind = consonant[packed] { return kind }
      if endings.contains(.strong) {
        if let kind = strong[packed] { return kind }
        // As spoken: Turkuu.
        if packed == UInt64(last) { return .inside }
        let illative = UInt64(last) << 8 | UInt64(UInt8(ascii: "n"))
        if packed == illative || packed == illative | UInt64(UInt8(ascii: "h")) << 16 {
          return .inside
        }
      }
    }
    if endings.contains(.strong) || endings.contains(.consonant), isInhabitant(ending) {
      return .inhabitant
    }
    return nil
  }

  /// -lainen, -laisen, -laisille and words made with -lais.
  private static func isInhabitant(_ ending: Span<UInt8>) -> Bool {
    guard ending.count >= 4, packed(ending.extracting(0..<3), from: 0) == pack("lai") else {
      return false
    }
    return ending[3] == UInt8(ascii: "s")
      || (ending.count == 6 && packed(ending, from: 0) == pack("lainen"))
  }

  private static let weak: [UInt64: PlaceEnding] = [
    pack("n"): .genitive, pack("ssa"): .inside, pack("sta"): .inside, pack("lla"): .outside,
    pack("lta"): .outside, pack("lle"): .outside, pack("ksi"): .other,
    // As spoken: Turus, Vantaal.
    pack("s"): .inside, pack("st"): .inside, pack("l"): .outside, pack("lt"): .outside,
  ]
  private static let strong: [UInt64: PlaceEnding] = [
    pack("a"): .other, pack("ta"): .other, pack("na"): .other, pack("seen"): .inside,
    pack("hin"): .inside,
  ]
  private static let consonant: [UInt64: PlaceEnding] = [
    pack("ta"): .other, pack("ten"): .genitive,
  ]
  private static let swedish: [UInt64: PlaceEnding] = [
    pack("s"): .genitive, pack("bo"): .inhabitant, pack("bon"): .inhabitant,
    pack("bor"): .inhabitant, pack("borna"): .inhabitant, pack("bos"): .inhabitant,
    // Helsingforsbo goes with the name, kyrkslättsbo with its genitive.
    pack("sbo"): .inhabitant, pack("sbor"): .inhabitant, pack("sborna"): .inhabitant,
    pack("are"): .inhabitant,
  ]
  private static let inhabitants: Set<UInt64> = [
    pack("nen"), pack("sen"), pack("set"), pack("sten"), pack("selle"), pack("sille"),
  ]
  private static let clitics: [StemEnding] = ["kin", "kaan", "ko", "han", "pa"]

  /// Every ending that may be taken off a word to see whether a misspelt name is left.
  static let strippable: [StemEnding] = [
    "n", "ssa", "sta", "lla", "lta", "lle", "sa", "la", "le", "an", "en", "in", "on", "un", "yn",
    "seen", "lainen", "laisen", "s",
  ]

  /// What an ending with a slip in it is: `Kotkasa`, `Virolahdela`. Only for words that are nothing
  /// else.
  static func misspelt(_ ending: Span<UInt8>) -> PlaceEnding? {
    guard ending.count == 2 else { return nil }
    return switch packed(ending, from: 0) {
    case pack("sa"): .inside
    case pack("la"), pack("le"): .outside
    default: nil
    }
  }

  private static func pack(_ text: String) -> UInt64 {
    text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func packed(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
    var packed: UInt64 = 0
    for index in start..<bytes.count { packed = packed << 8 | UInt64(bytes[index]) }
    return packed
  }
}
