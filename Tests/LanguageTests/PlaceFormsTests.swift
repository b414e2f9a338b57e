import Testing

@testable import Language

/// Every municipality of Finland, in every case of speech and in both languages. The tables are
/// written by hand; their files say what they were checked with.
@Suite struct PlaceFormsTests {
  @Test("every form of every name is found, alone and in a sentence", arguments: Place.finnish)
  func finnish(place: Place) throws {
    for (index, form) in place.forms.enumerated() {
      for text in [form, form.lowercased(), form.uppercased()] {
        try #expect(Shipped.lookup(text) == place.name, "\(text)")
      }
      // The base form of a name that is also somebody's needs commas to be the place.
      let text = index == 0 ? "Neuvola, \(form), aika" : "Neuvolan \(form) aika"
      let match = try #require(Shipped.matches(text).first, "\(text)")
      #expect(Shipped.names[Int(match.document)] == place.name, "\(text)")
      #expect(Self.isKind(match.ending, index, of: place), "\(text): \(match.ending)")
      #expect(match.words == 1..<(1 + words(form).tokens.count), "\(text)")
    }
  }

  private static func isKind(_ ending: PlaceEnding, _ index: Int, of place: Place) -> Bool {
    switch index {
    // Pedersören kunta is a genitive by itself.
    case 0: return ending == .none || ending == .genitive && place.name.contains("kunta")
    case 1: return ending == .genitive
    // Raaheen is into Raahe, Tampereen is Tampere's.
    case 3 where place.forms[3].hasSuffix("een"): return ending == .inside || ending == .genitive
    case 2, 3, 4: return ending == .inside || ending == .outside
    default: return ending == .inhabitant
    }
  }

  @Test("where somebody lives is certain", arguments: Place.finnish)
  func home(place: Place) throws {
    for text in ["asun \(place.forms[2]) nyt", "asun \(place.forms[2].lowercased()) nyt"] {
      let match = try #require(Shipped.matches(text).first, "\(text)")
      #expect(Shipped.names[Int(match.document)] == place.name)
      #expect(match.certainty == .certain, "\(text)")
    }
  }

  @Test("every form is found without marks", arguments: Place.finnish)
  func plain(place: Place) throws {
    for form in place.forms {
      var plain: [UInt8] = []
      Folding.appendFolded(bytes(form).span, to: &plain)
      let text = String(decoding: plain, as: UTF8.self)
      try #expect(Shipped.lookup(text) == place.name, "\(text)")
    }
  }

  @Test("every name in Swedish is found, alone and in a sentence", arguments: Place.swedish)
  func swedish(place: Place) throws {
    for (form, kinds) in zip(place.forms, Self.swedishKinds) where !form.isEmpty {
      let text = "barnets \(form) ärende"
      let match = try #require(Shipped.matches(text).first, "\(text)")
      #expect(Shipped.names[Int(match.document)] == place.name, "\(text)")
      #expect(kinds.contains(match.ending), "\(text): \(match.ending)")
    }
    let alone = place.forms[0].split(separator: " ").dropFirst().joined(separator: " ")
    try #expect(Shipped.lookup(alone) == place.name)
  }

  private static let swedishKinds: [[PlaceEnding]] = [
    // A name that ends in s has no genitive of its own.
    [.none], [.genitive, .none], [.inhabitant],
  ]

  @Test("a slip in a long name", arguments: Place.finnish)
  func slip(place: Place) throws {
    // The fifth letter left out, as in Hämenlinnassa; short names have too many neighbours.
    let form = place.forms[2]
    // Pyhäannassa is as near to Pyhännässä.
    guard place.name.count >= 9, place.name != "Pyhäranta", !place.name.contains(" "),
      !place.name.contains("-")
    else { return }
    var slipped = Array(form)
    slipped.remove(at: 4)
    let list = words("neuvola \(String(slipped))")
    // Without the letter some are another name's beginning or the same name still.
    guard Shipped.matches("neuvola \(String(slipped))").isEmpty else { return }
    let match = try #require(Shipped.places.misspelt(1, in: list), "\(String(slipped))")
    #expect(Shipped.names[Int(match.document)] == place.name, "\(String(slipped))")
    #expect(match.certainty == .likely)
  }
}

/// One line of a table of names.
struct Place: Sendable, CustomTestStringConvertible {
  let name: String
  let forms: [String]

  var testDescription: String { name }

  static let finnish = read("places-fi.tsv").map { Place(name: $0[0], forms: $0) }
  static let swedish = read("places-sv.tsv").map {
    Place(name: $0[0], forms: Array($0.dropFirst()))
  }

  private static func read(_ file: String) -> [[String]] {
    Project.text("Tests/Fixtures/\(file)").split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
