import TestSupport
import Testing

@testable import Language

@Suite struct WordIndexTests {
  @Test("finds words, beginnings, keys and neighbours")
  func small() throws {
    var builder = WordIndex.Builder(withKeys: true)
    for (document, text) in ["neuvola neuvonta", "neuvola perhe", "neuvonnan perhetyö"].enumerated()
    {
      let list = words(text)
      for token in list.tokens {
        builder.add(list.folded.span.extracting(token.foldedRange), document: UInt32(document))
      }
    }
    let index = builder.finish()
    #expect(index.termCount == 5)
    let clinic = try #require(index.term("neuvola"))
    #expect(Array(index.documents[index.documentRange(of: clinic)]) == [0, 1])
    #expect(index.term("neuvo") == nil)
    #expect(terms(index, index.terms(withPrefix: "neuvo")).count == 3)
    #expect(terms(index, index.terms(withPrefix: "perhe")) == ["perhe", "perhetyo"])
    #expect(index.terms(withPrefix: "x").isEmpty)
    #expect(index.terms(withPrefix: "").count == 5)
    var sharing: Set<String> = []
    let shared = bytes(key("neuvontaan"))
    var scratch: [UInt8] = []
    index.forEachTerm(withKey: shared.span, scratch: &scratch) { term in
      sharing.insert(index.text(term))
    }
    #expect(sharing == ["neuvonta", "neuvonnan"])
    let nearest = try #require(index.nearest(to: "neuvla", within: 2))
    #expect(nearest.slips == 1 && nearest.term == clinic)
    #expect(index.nearest(to: "kirjasto", within: 2) == nil)
  }

  @Test("an index without words answers nothing")
  func empty() {
    let index = WordIndex()
    #expect(index.termCount == 0)
    #expect(index.term("a") == nil)
    #expect(index.terms(withPrefix: "").isEmpty)
    #expect(index.nearest(to: "a", within: 2) == nil)
  }

  @Test("the same word twice in a document counts once")
  func repetition() throws {
    var builder = WordIndex.Builder()
    let word = bytes("a")
    for document in [0, 0, 1, 1, 0] as [UInt32] {
      builder.add(word.span, document: document)
    }
    let index = builder.finish()
    let term = try #require(index.term("a"))
    #expect(Array(index.documents[index.documentRange(of: term)]) == [0, 1, 0])
  }

  @Test("agrees with a dictionary of arrays", arguments: [300, 60_000])
  func model(additions: Int) {
    var generator = Seeded()
    var builder = WordIndex.Builder(expectedWords: additions / 2)
    var model: [[UInt8]: [UInt32]] = [:]
    for number in 0..<additions {
      let count = Int.random(in: 0...10, using: &generator)
      let word = (0..<count).map { _ in UInt8.random(in: 0x61...0x64, using: &generator) }
      builder.add(word.span, document: UInt32(number))
      model[word, default: []].append(UInt32(number))
    }
    let index = builder.finish()
    let ordered = model.keys.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(index.termCount == ordered.count)
    for (place, word) in ordered.enumerated() {
      let term = WordIndex.Term(rawValue: UInt32(place))
      let found = index.term(word.span)
      #expect(found == term)
      #expect(index.bytes[index.byteRange(of: term)].elementsEqual(word))
      #expect(index.documents[index.documentRange(of: term)].elementsEqual(model[word] ?? []))
    }
    for _ in 0..<50 {
      let prefix = (0..<3).map { _ in UInt8.random(in: 0x61...0x65, using: &generator) }
      let range = index.terms(withPrefix: prefix.span)
      #expect(range.count == ordered.count { $0.starts(with: prefix) })
      let documents = index.documents[index.documentRange(of: range)]
      #expect(documents.count == range.reduce(0) { $0 + index.documentRange(of: $1).count })
    }
  }

  private func terms(_ index: WordIndex, _ range: Range<WordIndex.Term>) -> [String] {
    range.map(index.text)
  }
}
