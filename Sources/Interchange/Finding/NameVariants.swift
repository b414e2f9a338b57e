import Routing

/// What a service's name is without what its owner adds to the name of the service as such:
/// `Kotkan lastenneuvolapalvelut` is also `lastenneuvolapalvelut` and `lastenneuvola`.
struct NameVariants {
  let finder: RecordFinder

  /// Folded variants, the whole name first.
  func variants(of name: String) -> [String] {
    let whole = Slug.folded(name)
    var variants = [whole]
    let words = whole.split(separator: " ")
    if words.count > 1, case .found = finder.router.area(named: Array(words[0].utf8)[...]) {
      variants.append(words.dropFirst().joined(separator: " "))
    }
    for variant in variants {
      guard let rest = Self.withoutEnding(variant) else { continue }
      variants.append(rest)
      // The genitive before a word of its own: perheneuvolan palvelut.
      if rest.hasSuffix("n") { variants.append(String(rest.dropLast())) }
    }
    return variants
  }

  /// The name without a last word, or last part of a compound, that says only that it is a service.
  private static func withoutEnding(_ name: String) -> String? {
    for ending in endings where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count + 3 {
      return Cleaning.trimmed(name.dropLast(ending.count))
    }
    return nil
  }

  private static let endings = [
    "palvelutoiminta", "palvelut", "palvelu", "toiminta", "tjanster", "verksamhet", "services",
    "service",
  ]
}
