/// Draws changes of services, contacts, interfaces and organisations' phones; a seed determines
/// them all.
struct RandomChanges: RandomNumberGenerator {
  private var state: UInt64
  private var made = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  private mutating func one(_ list: [String]) -> String { list[int(0...list.count - 1)] }

  /// Some of a list, possibly none, each once, in any order.
  private mutating func some(_ list: [String], _ count: ClosedRange<Int>) -> [String] {
    Array(list.shuffled(using: &self).prefix(int(count)))
  }

  /// Words of the types' vocabulary, of no type, weak ones, names of places, and compounds.
  static let words = [
    "neuvola", "perhekahvila", "rokotus", "lapsi", "perhe", "Myrskyluoto", "kerho", "avoin",
    "kriisi", "dagis", "Majakka", "leikkipuisto", "Kotka", "vertaistuki", "kuraattori", "vauva",
    "päiväkoti", "kerhossa", "ryhmä", "äitiryhmä", "Majakan", "tuki", "ohjaus", "neuvolan",
  ]

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    var words: [String] = []
    for _ in 0..<int(count) {
      // Now and then one that was never seen.
      words.append(int(1...6) == 1 ? "uusi\(one(["sana", "nimi"]))\(made)" : one(Self.words))
    }
    return words.joined(separator: " ")
  }

  private mutating func date() -> String { one(["2026-10-01", "2026-11-20", "2026-11-23"]) }
  private mutating func lateDate() -> String { one(["2026-11-23", "2026-11-25", "2027-01-31"]) }
  private mutating func phone() -> String { "+99945\(int(1_000_000...9_999_999))" }
  private mutating func range() -> String { "\(date())/\(lateDate())" }
  private mutating func age() -> String { one(["0-6", "7-12", "13-", "3-10", "18-64"]) }

  /// Makes one to three changes.
  mutating func change(_ texts: inout RecordTexts) {
    for _ in 0..<int(1...3) {
      made += 1
      switch int(1...13) {
      case 1, 2: addService(&texts)
      case 3, 4: addContact(&texts)
      case 5: addInterface(&texts)
      case 6: remove("service", &texts)
      case 7: remove("contact", &texts)
      case 8: remove("interface", &texts)
      case 9: texts.set("Phone", of: one(texts.ids("org")), to: int(0...3) == 0 ? [] : [phone()])
      case 10, 11: changeService(&texts)
      default: changeContact(&texts)
      }
    }
  }

  private mutating func remove(_ kind: String, _ texts: inout RecordTexts) {
    let ids = texts.ids(kind)
    if ids.count > 4 { texts.remove(one(ids)) }
  }

  /// An id that may have stood before, so that records come back.
  private mutating func id(_ kind: String) -> String {
    "\(kind)/\(one(["a", "k", "z"]))\(int(1...40))"
  }

  // MARK: services

  private mutating func addService(_ texts: inout RecordTexts) {
    let id = id("service")
    var fields: [RecordTexts.Field] = [
      .init(name: "Name", value: words(1...3)),
      .init(name: "Type", value: one(texts.ids("type"))),
    ]
    fields += some(texts.ids("org"), 1...2).map { .init(name: "Owner", value: $0) }
    fields += some(texts.ids("area"), 1...3).map { .init(name: "Area", value: $0) }
    texts.put(id, fields)
    for _ in 0..<int(0...4) { changeService(id, &texts) }
  }

  private mutating func changeService(_ texts: inout RecordTexts) {
    let ids = texts.ids("service")
    if !ids.isEmpty { changeService(one(ids), &texts) }
  }

  private mutating func changeService(_ id: String, _ texts: inout RecordTexts) {
    switch int(1...15) {
    case 1: texts.set("Area", of: id, to: some(texts.ids("area"), 1...4))
    case 2: texts.set("Type", of: id, to: [one(texts.ids("type"))])
    case 3: texts.set("Owner", of: id, to: some(texts.ids("org"), 1...3))
    case 4, 5: texts.set("Contact", of: id, to: some(texts.ids("contact"), 0...3))
    case 6: texts.set("Age", of: id, to: int(0...2) == 0 ? [] : [age()])
    case 7: texts.set("Valid_from", of: id, to: int(0...1) == 0 ? [] : [date()])
    case 8: texts.set("Valid_to", of: id, to: int(0...1) == 0 ? [] : [lateDate()])
    case 9: texts.set("Name", of: id, to: [words(1...3)])
    case 10, 11: texts.set("Word", of: id, to: (0..<int(0...3)).map { _ in words(1...2) })
    case 12: texts.set("Producer", of: id, to: some(texts.ids("org"), 0...2))
    case 13: texts.set("Name_sv", of: id, to: [words(1...2)])
    case 14:
      // Of those before it in the order of ids, so that no chain comes back.
      texts.set("Part_of", of: id, to: some(texts.ids("service").filter { $0 < id }, 0...1))
    default:
      texts.set("Nature", of: id, to: some(["statutory", "purchased", "voluntary"], 0...1))
    }
  }

  // MARK: contacts

  private mutating func addContact(_ texts: inout RecordTexts) {
    let id = id("contact")
    texts.put(
      id,
      [
        .init(name: "Name", value: words(1...2)),
        .init(name: "Kind", value: "role"),
        .init(name: "Org", value: one(texts.ids("org"))),
        .init(name: "Phone", value: phone()),
        .init(name: "Visibility", value: "public"),
      ])
    for _ in 0..<int(0...3) { changeContact(id, &texts) }
  }

  private mutating func changeContact(_ texts: inout RecordTexts) {
    let ids = texts.ids("contact")
    if !ids.isEmpty { changeContact(one(ids), &texts) }
  }

  private mutating func changeContact(_ id: String, _ texts: inout RecordTexts) {
    switch int(1...12) {
    case 1, 2: texts.set("Phone", of: id, to: int(0...4) == 0 ? [] : [phone()])
    case 3: texts.set("Absent", of: id, to: int(0...1) == 0 ? [] : [range()])
    case 4: texts.set("Deputy", of: id, to: some(texts.ids("contact").filter { $0 < id }, 0...2))
    case 5: texts.set("Visibility", of: id, to: some(["public", "desk", "internal"], 0...1))
    case 6, 7: texts.set("Service", of: id, to: some(texts.ids("service"), 0...2))
    case 8: texts.set("Org", of: id, to: [one(texts.ids("org"))])
    case 9: texts.set("Area", of: id, to: some(texts.ids("area"), 0...3))
    case 10: texts.set("Hours", of: id, to: some(["Mo-Fr 08:00-16:00", "Tu 09:00-11:00"], 0...1))
    case 11: texts.set("Title", of: id, to: [words(1...2)])
    default: texts.set("Valid_to", of: id, to: int(0...1) == 0 ? [] : [lateDate()])
    }
  }

  // MARK: interfaces

  private mutating func addInterface(_ texts: inout RecordTexts) {
    let parts = texts.ids("type") + texts.ids("service")
    var fields: [RecordTexts.Field] = [.init(name: "Name", value: words(1...2))]
    fields += some(parts, 2...3).map { .init(name: "Between", value: $0) }
    fields += some(texts.ids("area"), 0...2).map { .init(name: "Area", value: $0) }
    fields.append(.init(name: "Task", value: "Sovitaan"))
    fields += some(texts.ids("contact"), 0...2).map { .init(name: "Contact", value: $0) }
    if int(0...2) == 0 { fields.append(.init(name: "Valid_to", value: lateDate())) }
    texts.put(id("interface"), fields)
  }
}
