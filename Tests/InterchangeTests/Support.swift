import Glibc
import Interchange
import Platform
import Registry

/// What the tests convert with: the project's test registry.
enum Support {
  /// The repository, without a slash at its end.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  static let registry: Registry = load("/Tests/Fixtures/registry")

  /// The registry of a directory of the repository.
  static func load(_ path: String) -> Registry {
    var loader = RegistryLoader()
    let directory = root + path
    for name in (try? Files.names(inDirectory: directory)) ?? [] {
      let bytes = try? Files.read(path: "\(directory)/\(name)", bytesMax: 1 << 20)
      loader.add(file: name, bytes: bytes ?? [])
    }
    return (try? loader.finish(revision: 1)) ?? .empty
  }

  /// The test registry with records beside its own.
  static func registry(with bytes: [UInt8]) throws(LoadFailure) -> Registry {
    var loader = RegistryLoader()
    for number in registry.numbers() {
      loader.add(file: "registry", bytes: registry[number].text)
    }
    loader.add(file: "output", bytes: bytes)
    return try loader.finish(revision: 2)
  }

  static let today = CivilDate(year: 2026, month: 11, day: 21) ?? CivilDate(dayNumber: 0)

  /// A fixture of the program's tests.
  static func fixture(_ name: String) -> [UInt8] {
    let path = "\(root)/Tests/ConvertTests/Fixtures/\(name)"
    return (try? Files.read(path: path, bytesMax: 1 << 20)) ?? []
  }

  static func settings(_ change: (inout ConvertSettings) -> Void = { _ in }) -> ConvertSettings {
    var settings = ConvertSettings(today: today)
    change(&settings)
    return settings
  }

  static func csv(
    _ text: String, kind: Kind? = .service, _ change: (inout ConvertSettings) -> Void = { _ in }
  ) -> ConvertResult {
    csv(Array(text.utf8), kind: kind, change)
  }

  static func csv(
    _ bytes: [UInt8], kind: Kind? = .service,
    _ change: (inout ConvertSettings) -> Void = { _ in }
  ) -> ConvertResult {
    var settings = settings(change)
    settings.kind = kind
    return SheetConverter(registry, settings: settings)
      .convert([InputFile(name: "sheet.csv", bytes: bytes)])
  }

  static func ptv(
    _ texts: [String], general: [String] = [],
    _ change: (inout ConvertSettings) -> Void = { _ in }
  ) -> ConvertResult {
    let files = { (texts: [String]) in
      texts.enumerated().map { InputFile(name: "\($0 + 1).json", bytes: Array($1.utf8)) }
    }
    return PtvConverter(registry, settings: settings(change))
      .convert(files(texts), generalDescriptions: files(general))
  }

  /// Whether the registry with the output in it loads without a problem.
  static func problems(with bytes: [UInt8]) -> [String] {
    var loader = RegistryLoader()
    var ids = Set<String>()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("Id: ") {
      ids.insert(String(line.dropFirst(4)))
    }
    var rest: [UInt8] = []
    for number in registry.numbers() where !ids.contains(registry[number].idText) {
      rest += registry[number].text + [0x0A]
    }
    loader.add(file: "registry", bytes: rest)
    loader.add(file: "output", bytes: bytes)
    do throws(LoadFailure) {
      _ = try loader.finish(revision: 1)
      return []
    } catch {
      return error.problems.map(\.text)
    }
  }
}

extension ConvertResult {
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
  var messages: [String] { problems.map(\.text) }
  /// Problems that are more than notes.
  var complaints: [String] { problems.filter { $0.weight != .note }.map(\.text) }

  func values(_ field: String) -> [String] {
    lines.filter { $0.hasPrefix(field + ": ") }.map { String($0.dropFirst(field.count + 2)) }
  }
}
