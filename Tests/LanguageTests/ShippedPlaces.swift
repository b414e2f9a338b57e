import Foundation

@testable import Language

/// Files of this source tree.
enum Project {
  static func text(_ path: String) -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("\(path) cannot be read")
    }
    return text
  }
}

/// The areas that are shipped.
enum Shipped {
  struct Area {
    var names: [String] = []
    var places: [String] = []
    var code = ""
    var isMunicipality = false
  }

  /// In the order of the file: regions before municipalities.
  static let areas: [Area] = {
    var areas: [Area] = []
    let text = Project.text("etc/yhdyspinta/registry.d/10-areas.rec")
    for line in text.split(separator: "\n") {
      if line.hasPrefix("Id: ") { areas.append(Area()) }
      guard !areas.isEmpty, let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[colon...].dropFirst(2))
      let last = areas.count - 1
      switch line[..<colon] {
      case "Name", "Name_sv", "Name_en": areas[last].names.append(value)
      case "Place": areas[last].places.append(value)
      case "Code": areas[last].code = value
      case "Kind": areas[last].isMunicipality = value == "municipality"
      default: break
      }
    }
    return areas
  }()

  /// Finnish names, by document.
  static let names = areas.map { $0.names[0] }

  /// Municipalities first, places in them last, as the router gives them.
  static let places: PlaceNames = {
    let numbers = areas.indices.sorted { left, right in
      let (isLeft, isRight) = (areas[left].isMunicipality, areas[right].isMunicipality)
      return isLeft != isRight ? isLeft : left < right
    }
    let own = numbers.map { number in
      PlaceNames.Area(
        names: areas[number].names.map { bytes($0)[...] }, code: bytes(areas[number].code)[...],
        document: UInt32(number))
    }
    let parts = numbers.map { number in
      PlaceNames.Area(
        names: areas[number].places.map { bytes($0)[...] }, code: [], document: UInt32(number),
        isPart: true)
    }
    return PlaceNames(own + parts)
  }()

  static func matches(_ text: String) -> [PlaceNames.Match] {
    var matches: [PlaceNames.Match] = []
    places.appendMatches(in: words(text), to: &matches)
    return matches
  }

  /// The Finnish name of the area that a text names alone.
  static func lookup(_ text: String) throws -> String? {
    places.lookup(text).map { names[Int($0)] }
  }
}
