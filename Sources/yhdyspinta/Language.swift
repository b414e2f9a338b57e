import Platform

/// A language the daemon speaks.
enum Language: Equatable {
  case finnish
  case swedish
  case english

  /// The ISO 639 code, as sent.
  var code: StaticString {
    switch self {
    case .finnish: "fi"
    case .swedish: "sv"
    case .english: "en"
    }
  }

  /// The language of a code.
  /// - Parameter code: `fi`, `sv` or `en`.
  init?(code: [UInt8]) {
    if equal(code, "fi") {
      self = .finnish
    } else if equal(code, "sv") {
      self = .swedish
    } else if equal(code, "en") {
      self = .english
    } else {
      return nil
    }
  }

  /// The language of a locale name, such as `fi_FI.UTF-8`; English for all that are not ours.
  /// - Parameter locale: value of LC_ALL, LC_MESSAGES or LANG.
  init(locale: String) {
    let bytes = Array(locale.utf8.prefix(3))
    // `fil` is Filipino: the code ends where no letter follows.
    let isWhole = bytes.count == 2 || bytes.count == 3 && bytes[2] &- 0x61 > 25
    self = isWhole ? Language(code: [UInt8](bytes.prefix(2))) ?? .english : .english
  }

  /// The language of the terminal, in the order locale(7) gives the variables.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] as [StaticString] {
      if let locale = Environment.value(name), !locale.isEmpty { return Language(locale: locale) }
    }
    return .english
  }
}
