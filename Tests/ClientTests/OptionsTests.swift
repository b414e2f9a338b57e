import Testing

@testable import yhdyspinta

/// The words of a command line, for readable tests.
func words(_ line: String...) -> [[UInt8]] { line.map { Array($0.utf8) } }

@Suite struct OptionsTests {
  /// The fault of a command line, nil when it has none.
  private func fault(_ arguments: String...) -> UsageError? {
    do throws(UsageError) {
      _ = try Options(parsing: arguments.map { Array($0.utf8) })
      return nil
    } catch {
      return error
    }
  }

  @Test func `options stand before, between and behind the words`() throws {
    let options = try Options(
      parsing: words("--socket", "/s", "show", "--lang=sv", "type/neuvola", "--json"))
    #expect(options.socket == Array("/s".utf8))
    #expect(options.language == .swedish)
    #expect(options.form == .json)
    #expect(options.words == words("show", "type/neuvola"))
  }

  @Test func `the last form counts`() throws {
    #expect(try Options(parsing: words("--json", "--rec", "--text")).form == .text)
  }

  @Test func `behind two hyphens everything is a word`() throws {
    let options = try Options(parsing: words("--rec", "--", "--json", "-"))
    #expect(options.form == .rec)
    #expect(options.words == words("--json", "-"))
  }

  @Test func `one hyphen is a word`() throws {
    #expect(try Options(parsing: words("-")).words == words("-"))
    #expect(try Options(parsing: words("-5")).words == words("-5"))
  }

  @Test func `faults are named`() {
    #expect(fault("--nosuch") == .unknownOption(Array("--nosuch".utf8)))
    #expect(fault("--json=1") == .unknownOption(Array("--json".utf8)))
    #expect(fault("ping", "--socket") == .missingValue(Array("--socket".utf8)))
    #expect(
      fault("--lang", "de") == .badValue(option: Array("--lang".utf8), expected: "fi, sv or en"))
    #expect(fault("--wait=0") != nil)
    #expect(fault("--wait=1.5") != nil)
    #expect(fault("--wait=86401") != nil)
    #expect(fault("--wait=5") == nil)
    #expect(fault("--socket=") == nil)
  }

  @Test(arguments: [
    ("fi_FI.UTF-8", Language.finnish), ("fi", .finnish), ("sv_FI", .swedish),
    ("sv.UTF-8", .swedish),
    ("en_GB.UTF-8", .english), ("C", .english), ("POSIX", .english), ("de_DE", .english),
    ("fil_PH", .english), ("f", .english),
  ])
  func `the language of a locale`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
