/// One thing that PTV's open interface answers with.
struct PtvItem {
  enum Kind: Int {
    case generalDescription, organization, service, channel
  }

  let kind: Kind
  let value: JSONValue
  let place: ConvertProblem.Place
  /// In small letters; empty when the item has none.
  let id: String

  func problem(
    _ path: String?, _ message: String, _ weight: ConvertProblem.Weight = .attention
  ) -> ConvertProblem {
    ConvertProblem(place, path, message, weight)
  }
}

/// The items of some files: a single answer, a list answer, an array, or a map by id, and several
/// of these one behind the other.
struct PtvInput {
  private(set) var items: [PtvItem] = []
  private(set) var problems: [ConvertProblem] = []
  private(set) var notMade = 0
  private var isFull = false

  mutating func add(_ file: InputFile) {
    let (tree, failure) = JSONReader.read(file.bytes)
    if let failure {
      let weight: ConvertProblem.Weight = tree.roots.isEmpty ? .unusable : .attention
      problems.append(ConvertProblem(.file(file.name), nil, failure.message, weight))
    } else if tree.roots.isEmpty {
      problems.append(ConvertProblem(.file(file.name), nil, "empty; nothing to read", .unusable))
    }
    for line in tree.longTexts {
      problems.append(
        ConvertProblem(
          .file(file.name), "line \(line)",
          "a text longer than \(ConvertLimits.cellBytesMax) bytes was left out"))
    }
    var number = 0
    var pages: [(seen: String, of: Int)] = []
    for root in tree.roots {
      let value = JSONValue(tree: tree, index: root)
      if let count = value.peek("pageCount").flatMap({ Int($0) }) {
        pages.append((value.peek("pageNumber") ?? "", count))
      }
      for element in Self.elements(of: value) {
        number += 1
        add(element, file: file.name, number: number)
      }
    }
    if let count = pages.map(\.of).max(), Set(pages.map(\.seen)).count < count {
      problems.append(
        ConvertProblem(
          .file(file.name), "pageCount",
          "holds \(Set(pages.map(\.seen)).count) of \(count) pages; get the others too"))
    }
  }

  /// The items in a whole text.
  private static func elements(of value: JSONValue) -> [JSONValue] {
    if value.kind == .array { return value.elements }
    if let list = value["itemList"], list.kind == .array { return list.elements }
    // A map by id: every value is an object, and no name is one of an item's.
    let members = value.elements
    let isMap = !members.isEmpty && members.allSatisfy { $0.kind == .object && isID($0.name) }
    return isMap ? members : [value]
  }

  private static func isID(_ name: String) -> Bool {
    name.split(separator: "-", omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
  }

  private mutating func add(_ value: JSONValue, file: String, number: Int) {
    let place = ConvertProblem.Place.item(file, number)
    guard items.count < ConvertLimits.itemsMax else {
      if !isFull {
        problems.append(
          ConvertProblem(
            place, nil,
            "more than \(ConvertLimits.itemsMax) items; this and those behind it were left out"))
      }
      isFull = true
      notMade += 1
      return
    }
    guard let kind = Self.kind(of: value) else {
      notMade += 1
      let isBare = value["id"] != nil && value["name"] != nil
      problems.append(
        ConvertProblem(
          place, nil,
          isBare
            ? "only an id and a name; get the whole item by its id"
            : "no service, channel, organisation or general description of PTV; left out"))
      return
    }
    let id = value.string("id")?.lowercased() ?? ""
    items.append(PtvItem(kind: kind, value: value, place: place, id: id))
  }

  private static func kind(of value: JSONValue) -> PtvItem.Kind? {
    guard value.kind == .object else { return nil }
    if value["serviceNames"] != nil { return .service }
    if value["serviceChannelNames"] != nil || value["serviceChannelType"] != nil { return .channel }
    if value["organizationNames"] != nil { return .organization }
    if value["generalDescriptionType"] != nil || value["names"] != nil {
      return .generalDescription
    }
    let isFlat =
      value["name"]?.kind == .object
      && (value["serviceClasses"] != nil || value["background"] != nil)
    return isFlat ? .generalDescription : nil
  }

  /// The items of a kind in order of id; of those that stand twice the one changed last.
  mutating func items(_ kind: PtvItem.Kind) -> [PtvItem] {
    var byID: [String: PtvItem] = [:]
    var nameless: [PtvItem] = []
    for item in items where item.kind == kind {
      if item.id.isEmpty {
        nameless.append(item)
      } else if let other = byID[item.id] {
        let isNewer = (item.value.peek("modified") ?? "") > (other.value.peek("modified") ?? "")
        byID[item.id] = isNewer ? item : other
        problems.append(
          item.problem("id", "stands several times; the one changed last is used", .note))
      } else {
        byID[item.id] = item
      }
    }
    return byID.values.sorted { $0.id < $1.id } + nameless
  }
}
