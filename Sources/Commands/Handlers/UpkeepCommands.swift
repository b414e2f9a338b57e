import Registry
import Wire

/// `backup` and `purge`: the store's file.
extension CommandTable {
  static let backup = CommandSpec(
    "backup", alias: "varmuuskopioi", usage: "backup", rest: .words(0...0),
    access: .administrator,
    summary: Labels(
      "varmuuskopio asetettuun hakemistoon", "säkerhetskopia i den inställda katalogen",
      "a copy of the store into the configured directory"),
    example: "backup"
  ) { _, request, core, _, reply throws(CommandError) in
    if let missing = core.storeMissing { throw .notKept(missing) }
    reply.waiting = .upkeep(.backup(request.form))
  }

  static let purge = CommandSpec(
    "purge", alias: "hävitä", usage: "purge [ID]", rest: .words(0...1), access: .administrator,
    summary: Labels(
      "hävitä yhteystietojen vanhat versiot lopullisesti",
      "utplåna gamla versioner av kontaktuppgifter för gott",
      "erase old versions of contacts for good"),
    example: "purge contact/esimerkki"
  ) { line, request, core, _, reply throws(CommandError) in
    if let missing = core.storeMissing { throw .notKept(missing) }
    guard request.words.count == 1 else {
      reply.waiting = .upkeep(.purge)
      return
    }
    let id = try request.word(0, in: line)
    guard id.starts(with: "contact/".utf8) else {
      throw .badWord("only contacts are purged, one by one: contact/some-name")
    }
    reply.waiting = .upkeep(.purgeRecord(id: id))
  }
}
