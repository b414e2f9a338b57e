import Cooperation
import Forms
import Glibc
import Registry
import Testing

@testable import Reports

/// Contrast as WCAG 2.1 measures it, 1.4.3 and 1.4.11.
@Suite struct ContrastTests {
  private func luminance(_ colour: Colour) -> Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
      + 0.0722 * linear(colour.blue)
  }

  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (left, right) = (luminance(one), luminance(other))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  @Test func `the measure is that of the standard`() {
    #expect(abs(contrast(Colour(0x000000), Colour(0xffffff)) - 21) < 0.01)
    #expect(abs(contrast(Colour(0x777777), Colour(0xffffff)) - 4.48) < 0.01)
  }

  @Test func `text can be read on whatever it stands on`() {
    for ground in [Palette.paper, Palette.shade] + OwnerKind.allCases.map(Palette.fill) {
      #expect(contrast(Palette.text, ground) >= 7)
    }
    for colour in [Palette.quiet, Palette.link, Palette.good, Palette.poor, Palette.neutral] {
      #expect(contrast(colour, Palette.paper) >= 4.5)
    }
    #expect(contrast(Palette.quiet, Palette.shade) >= 4.5)
  }

  @Test(arguments: OwnerKind.allCases)
  func `a kind's letter and rim stand out`(_ kind: OwnerKind) {
    #expect(contrast(Palette.border(of: kind), Palette.fill(of: kind)) >= 4.5)
    #expect(contrast(Palette.border(of: kind), Palette.paper) >= 4.5)
  }

  @Test(arguments: InterfaceStatus.allCases)
  func `a status's line and word stand out`(_ status: InterfaceStatus) {
    #expect(contrast(Palette.colour(of: status), Palette.paper) >= 4.5)
  }

  @Test func `shapes stand out`() {
    for colour in Palette.rings + [Palette.line, Palette.deep] {
      #expect(contrast(colour, Palette.paper) >= 3)
    }
  }

  @Test(arguments: AnswerLanguage.allCases)
  func `nothing is told by colour alone`(_ language: AnswerLanguage) {
    let letters = OwnerKind.allCases.map { Words.letter(of: $0)[language] }
    #expect(Set(letters).count == letters.count)
    let signs = InterfaceStatus.allCases.map { Palette.sign(of: $0) }
    #expect(Set(signs).count == signs.count)
    let words = InterfaceStatus.allCases.map { Words.name(of: $0)[language] }
    #expect(Set(words).count == words.count && !words.contains(""))
  }

  @Test func `a colour is written as style sheets want it`() {
    #expect(Colour(0x0b4f8a).hex == "#0b4f8a" && Colour(0).hex == "#000000")
  }
}
