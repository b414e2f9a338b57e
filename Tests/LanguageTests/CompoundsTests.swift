import Testing

@testable import Language

@Suite struct CompoundsTests {
  private let index: WordIndex = {
    var builder = WordIndex.Builder(withKeys: true)
    let vocabulary = words(
      "varhaiskasvatus hakemus perhetyö lapsi suojelu ilmoitus neuvola hammas hoito perhe koulu "
        + "kuljetus barnskydd anmälan")
    for token in vocabulary.tokens {
      builder.add(vocabulary.folded.span.extracting(token.foldedRange), document: 0)
    }
    return builder.finish()
  }()

  @Test(
    "known words at both ends",
    arguments: [
      ("varhaiskasvatushakemus", "varhaiskasvatus", "hakemus"),
      ("varhaiskasvatushakemuksen", "varhaiskasvatus", "hakemus"),
      ("perhetyöntekijä", "perhetyo", nil),
      ("lastensuojelu", "lapsi", "suojelu"),
      ("lastensuojeluilmoituksesta", "lapsi", "ilmoitus"),
      ("hammashoitoon", "hammas", "hoito"),
      ("koulukuljetuksia", "koulu", "kuljetus"),
      ("kouluneuvolan", "koulu", "neuvola"),
      ("barnskyddsanmälan", "barnskydd", "anmalan"),
      ("kirjasto", nil, nil),
      ("abc", nil, nil),
    ] as [(String, String?, String?)])
  func parts(word: String, beginning: String?, ending: String?) {
    let list = words(word)
    let folded = list.folded
    var scratch = Compounds.Scratch()
    let first = Compounds.beginning(of: folded.span, in: index, scratch: &scratch)
    #expect(first.map { index.text($0.term) } == beginning)
    let last = Compounds.ending(of: folded.span, in: index, scratch: &scratch)
    #expect(last.map { index.text($0.term) } == ending)
  }
}
