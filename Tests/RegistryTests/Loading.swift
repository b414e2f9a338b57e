import Testing

@testable import Registry

/// What the records of the tests refer to. It has no fault.
let baseText = """
  Id: area/maa
  Name: Maa
  Kind: country

  Id: area/kunta
  Name: Kunta
  Kind: municipality
  Within: area/maa

  Id: org/kunta
  Name: Kunta
  Kind: municipality
  Area: area/kunta

  Id: type/neuvola
  Name: Neuvola
  Organizer: wellbeing-region

  Id: type/koulu
  Name: Koulu
  Organizer: municipality

  Id: service/koulu
  Name: Kunnan koulu
  Type: type/koulu
  Owner: org/kunta
  Area: area/kunta

  Id: contact/rehtori
  Name: Rehtori
  Kind: role
  Org: org/kunta

  Id: interface/koulu-neuvola
  Name: Koulu ja neuvola
  Between: type/koulu
  Between: type/neuvola
  Task: Sovitaan
  """

/// Loads files given by name and text, in this order.
func load(_ files: [(name: String, text: String)], revision: Int = 1) throws(LoadFailure)
  -> Registry
{
  var loader = RegistryLoader()
  for file in files { loader.add(file: file.name, bytes: Array(file.text.utf8)) }
  return try loader.finish(revision: revision)
}

/// What is wrong with records beside those of `baseText`, as people read it.
func problems(_ text: String) -> [String] {
  problems([("base.rec", baseText), ("x.rec", text)])
}

func problems(_ files: [(name: String, text: String)]) -> [String] {
  do throws(LoadFailure) {
    _ = try load(files)
    return []
  } catch {
    return error.problems.map(\.text)
  }
}

/// The number of a record that a test has made itself.
func number(_ id: String, _ registry: Registry) throws -> Registry.Number {
  try #require(registry.number(of: id))
}
