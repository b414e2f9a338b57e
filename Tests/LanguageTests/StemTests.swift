import TestSupport
import Testing

@testable import Language

@Suite struct StemTests {
  @Test(
    "forms of a word share a key",
    arguments: [
      "neuvonta neuvonnan neuvontaa neuvonnassa neuvontaan neuvonnasta",
      "Lahti Lahden Lahdessa Lahteen Lahdesta",
      "päiväkoti päiväkodin päiväkodissa päiväkotiin päiväkoteja päiväkodit",
      "eskari eskarin eskarissa eskariin",
      "neuvola neuvolan neuvolaan neuvolassa neuvolat neuvoloita neuvoloiden neuvolamme",
      "lapsi lapsen lapselle lasta lasten lapset lapseni lapsensa lastensa lapsella",
      "perhe perheen perhettä perheet perheiden perheille perheeseen perheidensä",
      "äiti äidin äitiä äidille äidiltä äideille",
      "varhaiskasvatus varhaiskasvatuksen varhaiskasvatusta varhaiskasvatukseen",
      "hakemus hakemuksen hakemusta hakemukset hakemuksia hakemuksessa",
      "hoito hoidon hoitoa hoitoon hoidossa hoitoja",
      "apu avun apua avulla", "tuki tuen tukea tuesta tueksi",
      "toimeentulotuki toimeentulotuen toimeentulotukea",
      "kaupunki kaupungin kaupungissa kaupunkiin kaupungit",
      "seurakunta seurakunnan seurakuntaan seurakunnalla",
      "huoli huolen huolta", "nuori nuoren nuorten nuorta nuorille",
      "vanhempi vanhemman vanhemmat vanhempia vanhempien vanhemmille",
      "perhetyö perhetyön perhetyötä perhetyöhön", "puhelin puhelimen puhelimella",
      "terveys terveyden terveyttä", "raskaus raskauden raskautta",
      "asiakas asiakkaan asiakkaat asiakkaille",
      "kotkalainen kotkalaisen kotkalaiselle kotkalaiset",
      "väkivalta väkivallan väkivaltaa", "mies miehen miehelle miehet",
      "virkamies virkamiehen virkamiehet",
      "skola skolan skolor skolorna", "rådgivning rådgivningen rådgivningar rådgivningarna",
      "barn barnen barnet", "dagvårdsplats dagvårdsplatsen dagvårdsplatser",
      "kurator kuratorn kuratorer", "clinic clinics", "service services", "family families",
      "parent parents", "child children",
    ])
  func sharedKey(forms: String) {
    let forms = forms.split(separator: " ").map(String.init)
    let keys = Set(forms.map(key))
    #expect(keys.count == 1, "\(forms.map { ($0, key($0)) })")
  }

  @Test(
    "words of different meaning do not share a key",
    arguments: [
      "neuvola neuvonta neuvo", "koulu koulutus koti kotka", "perhetyö perhe perhetoimi",
      "päiväkoti päivähoito päivystys", "lapsi lasi lappu",
      "esiopetus perusopetus opettaja", "kuraattori psykologi", "turvakoti turva",
      "lastensuojelu lastenvalvoja lastenhoito", "hammashoito hammas hoito",
      "kerho kerta", "kirjasto kirja", "terapia tarpeet",
      "rådgivning råd", "school scholar",
    ])
  func distinctKeys(words: String) {
    let words = words.split(separator: " ").map(String.init)
    #expect(Set(words.map(key)).count == words.count, "\(words.map { ($0, key($0)) })")
  }

  @Test("words with digits, short words and other scripts are their own key")
  func ownKey() {
    #expect(key("5v") == "5v")
    #expect(key("yö") == "yo")
    #expect(key("школы") == "школы")
  }

  @Test("any word has a key, and the key is not longer than a letter more")
  func anyWord() {
    var generator = Seeded()
    let letters = bytes("aeiouytksnlmdhrvpj")
    for _ in 0..<50_000 {
      let count = Int.random(in: 1...14, using: &generator)
      let word = (0..<count).map { _ in letters[Int.random(in: 0..<18, using: &generator)] }
      var key: [UInt8] = []
      Stem.appendKey(of: word.span, to: &key)
      #expect(!key.isEmpty && key.count <= word.count + 1)
    }
  }
}
