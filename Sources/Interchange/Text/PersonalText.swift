/// Tells addresses and names of persons from those of roles, carefully: what may be a person is
/// held to be one, since leaving out a role's address costs a clerk a minute and publishing a
/// person's cannot be undone.
package enum PersonalText {
  /// Whether an address looks like `first.last@`.
  package static func isPersonal(email: String) -> Bool {
    let local = email.prefix { $0 != "@" }.lowercased()
    let parts = local.split { $0 == "." || $0 == "_" }
    guard (2...3).contains(parts.count) else { return false }
    guard parts.allSatisfy({ $0.allSatisfy { $0.isLetter || $0 == "-" } }) else { return false }
    return !parts.contains { part in roles.contains { part.contains($0) } }
  }

  /// Whether a text has words one after the other that are written like first and last name.
  package static func isPersonal(text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0 == "-") }
    for (first, second) in zip(words, words.dropFirst()) {
      let isPair = [first, second].allSatisfy { word in
        guard let letter = word.first, letter.isUppercase, word.count > 1 else { return false }
        return word.dropFirst().contains { $0.isLowercase }
      }
      let isRole = [first, second].contains { word in
        let small = Slug.folded(String(word))
        return roles.contains { small.contains($0) } || placeWords.contains { small.hasSuffix($0) }
      }
      if isPair, !isRole { return true }
    }
    return false
  }

  /// Parts of words that name an office or a service and no person.
  private static let roles: [String] = [
    "ajanvaraus", "aluehallinto", "arkisto", "asiakas", "asiointi", "aspa", "asunto", "avustus",
    "esiopetus", "esikoulu", "etsiva", "hakemu", "hallinto", "hammas", "help", "henkilosto", "hva",
    "hyvinvointi", "hyvis", "info", "johto", "kanslia", "kasvatus", "kehitys", "kerho", "keskus",
    "kirjaamo", "kirjasto", "koti", "koulu", "koulutus", "kouluterveys", "kunta", "kuraattori",
    "kurssi", "laakari", "lapsi", "lasten", "lastensuojelu", "laskut", "lastenvalvoja", "liikunta",
    "lukio", "lupa", "maksu", "matkailu", "mielenterveys", "neuvola", "neuvonta", "nuoret",
    "nuoriso", "omais", "opetus", "opinto", "opisto", "paivahoito", "paivakoti", "paivystys",
    "palaute", "palkka", "palvelu", "perhe", "posti", "puhelin", "rehtori", "rokotus", "ruoka",
    "sivistys", "sosiaali", "sote", "suojelu", "suunnittelu", "talous", "tiedotus", "tekninen",
    "terveys", "tietosuoja", "tilat", "toimisto", "toimistot", "tuki", "turvakoti", "tyo",
    "vaihde", "vammais", "vapaa-aika", "varaus", "varhaiskasvatus", "viestinta", "yhdistys",
    "yhteys", "barn", "bildning", "byra", "dagis", "dagvard", "familj", "fritid", "halso", "kansli",
    "kund", "kommun", "radgivning", "registrator", "skola", "social", "stad", "tjanst", "ungdom",
    "vard", "central", "child", "contact", "desk", "family", "health", "library", "office",
    "school", "service", "support", "youth",
  ]

  /// Ends of words that name places and houses.
  private static let placeWords: [String] = [
    "katu", "tie", "talo", "kyla", "lahti", "niemi", "ranta", "opisto", "kaupunki", "alue",
  ]
}
