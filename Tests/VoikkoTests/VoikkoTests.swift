import Language
import Testing

@testable import Voikko

@Suite struct VoikkoTests {
  private static func bases(_ word: String, _ voikko: Voikko) -> [String] {
    voikko.readings(of: Array(word.utf8)[...]).map { String(decoding: $0.base, as: UTF8.self) }
  }

  @Test(
    "inflected words have their base forms",
    arguments: [
      ("neuvolassa", "neuvola"), ("eroavat", "erota"), ("kiusataan", "kiusata"),
      ("imetyksestä", "imetys"), ("lyö", "lyödä"), ("hoitopaikkaa", "hoitopaikka"),
    ])
  func base(word: String, base: String) throws {
    let voikko = try Voikko()
    #expect(Self.bases(word, voikko).first == base)
  }

  @Test func allReadingsAreKeptSimplestFirst() throws {
    let voikko = try Voikko()
    #expect(Set(Self.bases("kuusi", voikko)) == ["kuu", "kuusi"])
    let parts = voikko.readings(of: Array("hoitopaikkaa".utf8)[...]).map(\.parts.count)
    #expect(parts == parts.sorted())
  }

  @Test(
    "compounds are parted, derived parts whole",
    arguments: [
      ("varhaiskasvatushakemuksen", "varhais kasvatus hakemus"),
      ("perhetyöntekijälle", "perhe tyon tekija"),
      ("lastensuojeluilmoituksen", "lasten suojelu ilmoitus"), ("neuvola", "neuvola"),
    ])
  func parts(word: String, parts: String) throws {
    let voikko = try Voikko()
    let reading = try #require(voikko.readings(of: Array(word.utf8)[...]).first)
    let own = reading.parts.map { String(decoding: $0, as: UTF8.self) }
    #expect(own.joined(separator: " ") == parts)
    #expect(reading.parts.flatMap(\.self) == reading.folded)
  }

  @Test func namesAreTold() throws {
    let voikko = try Voikko()
    for name in ["Matille", "Virtasen", "Hangossa"] {
      let isName = voikko.readings(of: Array(name.utf8)[...]).contains { $0.isName }
      #expect(isName, "\(name)")
    }
    let isName = voikko.readings(of: Array("neuvola".utf8)[...]).contains { $0.isName }
    #expect(!isName)
  }

  @Test func onlyCommonWordsAreHeldOnTo() throws {
    let voikko = try Voikko()
    for word in ["Matille", "qwertyz", "Hangossa"] {
      _ = voikko.readings(of: Array(word.utf8)[...])
    }
    #expect(voikko.keptCount == 0)
    let first = voikko.readings(of: Array("neuvolassa".utf8)[...])
    #expect(voikko.keptCount == 1)
    #expect(voikko.readings(of: Array("neuvolassa".utf8)[...]) == first)
    #expect(voikko.keptCount == 1)
  }

  @Test(
    "what is no word has no reading",
    arguments: ["", "xyzzyx", "\0", "nul\0la", String(repeating: "neuvola", count: 20), "\u{FFFD}"])
  func nothing(word: String) throws {
    let voikko = try Voikko()
    #expect(voikko.readings(of: Array(word.utf8)[...]).isEmpty)
  }

  @Test func bytesThatAreNoTextDoNoHarm() throws {
    let voikko = try Voikko()
    for bytes: [UInt8] in [[0xC3], [0xFF, 0xFE], [0x61, 0xC3], [0xE2, 0x82]] {
      #expect(voikko.readings(of: bytes[...]).isEmpty)
    }
  }

  @Test func aLibraryThatIsNotThereIsSaidSo() {
    #expect(throws: VoikkoError.self) { try Voikko(library: "libnothing.so.1") }
    #expect(throws: VoikkoError.otherLibrary(missing: "voikkoInit")) {
      try Voikko(library: "libc.so.6")
    }
  }

  @Test func threadsMayAskAtOnce() async throws {
    let voikko = try Voikko()
    let words = ["neuvolassa", "eroavat", "kiusataan", "hoitopaikkaa", "lastensuojelun"]
    let alone = words.map { voikko.readings(of: Array($0.utf8)[...]) }
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<4 {
        group.addTask {
          (0..<500).allSatisfy { round in
            let place = (task + round) % words.count
            return voikko.readings(of: Array(words[place].utf8)[...]) == alone[place]
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
