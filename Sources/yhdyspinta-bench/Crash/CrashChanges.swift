/// Makes changes for one writer of the crash test, out of what the writer's records are.
///
/// Writers have ids of their own, so that what each of them must find is known without knowing the
/// order in which the daemon took their changes.
struct CrashChanges {
  /// Records beyond which a writer rather removes some.
  private static let recordsMax = 30
  /// Above this the daemon imports on a thread of its own (yhdyspinta-protocol(7)).
  private static let largeImportBytes = 70_000

  let writer: Int
  private var random: Random
  private var made = 0

  /// Begins.
  /// - Parameters:
  ///   - writer: its number.
  ///   - seed: the same seed and the same records give the same changes.
  init(writer: Int, seed: UInt64) {
    self.writer = writer
    random = Random(seed: seed)
  }

  /// The next change.
  /// - Parameters:
  ///   - records: what the writer's ids hold.
  ///   - heavy: whether records are to be large, so that the log fills fast.
  /// - Returns: a change that differs from what is there.
  mutating func next(_ records: [String: CrashRecord], heavy: Bool) -> CrashChange {
    made += 1
    // A dictionary's order is another one in each process; the seed is to decide alone.
    let ids = records.keys.sorted()
    if heavy { return several([large(bytes: 4000)], "put") }
    // Large ones go again soon, so that starts and checks stay quick.
    let gone = ids.filter { $0.hasPrefix("contact/large-") }
    if !gone.isEmpty, random.below(2) == 0 { return removal(gone, count: gone.count) }
    if ids.isEmpty { return several([contact(slots: 40)], "put") }
    if ids.count > CrashChanges.recordsMax { return removal(ids, count: 5) }
    switch random.below(100) {
    case ..<25: return several([contact(slots: 40)], "put")
    case ..<35: return overwritten(ids)
    case ..<56: return set(records[random.pick(ids)])
    case ..<66: return unset(records, ids)
    case ..<76: return removal(ids, count: 1 + random.below(2))
    case ..<87: return several((0..<(2 + random.below(5))).map { _ in any() }, "put")
    case ..<93: return several((0..<(3 + random.below(10))).map { _ in any() }, "import")
    case ..<97: return several([service()], "put")
    case 99 where random.below(3) == 0:
      let bytes = CrashChanges.largeImportBytes / 3
      return several((0..<6).map { _ in large(bytes: bytes) }, "import")
    default: return several([organisation()], "put")
    }
  }

  // MARK: records

  private mutating func any() -> CrashRecord {
    switch random.below(6) {
    case 0: service()
    case 1: organisation()
    default: contact(slots: 40)
    }
  }

  private mutating func contact(slots: Int) -> CrashRecord {
    var fields = [
      "Name": "Yhteys \(writer).\(made)", "Kind": "role", "Org": "org/rauniola", "Source": "crash",
      "Note": note(),
    ]
    if random.below(2) == 0 { fields["Phone"] = "+999450\(100_000 + random.below(900_000))" }
    return CrashRecord("contact/w\(writer)-\(random.below(slots))", fields)
  }

  private mutating func large(bytes: Int) -> CrashRecord {
    var fields = contact(slots: 1).fields
    let line = "\n" + String(repeating: "x", count: 999)
    fields["Note"] = note() + String(repeating: line, count: bytes / 1000)
    return CrashRecord("contact/large-\(writer)-\(random.below(4))", fields)
  }

  private mutating func service() -> CrashRecord {
    let index = random.below(CrashRegistry.words.count)
    var record = CrashRegistry.service(
      "service/w\(writer)-\(random.below(6))", index,
      "\(CrashRegistry.words[index]) \(writer).\(made)")
    record.fields["Description"] = note()
    return record
  }

  private mutating func organisation() -> CrashRecord {
    CrashRecord(
      "org/w\(writer)-\(random.below(3))",
      [
        "Name": "Yhdistys \(writer).\(made)", "Kind": "third-sector", "Area": "area/rauniola",
        "Source": "crash",
      ])
  }

  /// A text that has not been there before, with what has to be quoted.
  private mutating func note() -> String {
    var note = "\(writer).\(made).\(random.below(1000))"
    for _ in 0..<random.below(12) {
      note += random.pick([" sana", " \"lainaus\"", "\nrivi", " vino\\viiva", " å", " = yhtä"])
    }
    return note
  }

  // MARK: changes

  private func several(_ records: [CrashRecord], _ verb: String) -> CrashChange {
    // The same id twice in one block would be refused.
    var seen: Set<String> = []
    let records = records.filter { seen.insert($0.id).inserted }
    let block = records.map(\.text).joined(separator: "\n")
    return CrashChange(
      request: "\(verb) reason=crash\n\(block).\n", effects: records.map { ($0.id, $0) })
  }

  private mutating func overwritten(_ ids: [String]) -> CrashChange {
    let old = random.pick(ids)
    guard old.hasPrefix("contact/") else { return several([contact(slots: 40)], "put") }
    let new = CrashRecord(old, contact(slots: 40).fields)
    return several([new], "put")
  }

  private mutating func set(_ old: CrashRecord?) -> CrashChange {
    guard var record = old else { return several([contact(slots: 40)], "put") }
    var request = "set \(record.id)"
    var names = ["Note"]
    if record.kind == "contact" { names += ["Title", "Name"].filter { _ in random.below(3) == 0 } }
    for name in names {
      let value = note()
      // A name is one line.
      let fitting = name == "Note" ? value : value.filter { $0 != "\n" }
      record.fields[name] = fitting
      request += " \(name)=\(CrashRecord.quoted(fitting))"
    }
    return CrashChange(request: request + "\n", effects: [(record.id, record)])
  }

  private mutating func unset(_ records: [String: CrashRecord], _ ids: [String]) -> CrashChange {
    guard var record = records[random.pick(ids)], record.fields["Note"] != nil else {
      return several([contact(slots: 40)], "put")
    }
    var request = "unset \(record.id)"
    for name in ["Note", "Title"] where record.fields[name] != nil {
      record.fields[name] = nil
      request += " \(name)"
    }
    return CrashChange(request: request + "\n", effects: [(record.id, record)])
  }

  private mutating func removal(_ ids: [String], count: Int) -> CrashChange {
    var ids = ids
    var gone: [String] = []
    while gone.count < count, !ids.isEmpty { gone.append(ids.remove(at: random.below(ids.count))) }
    guard !gone.isEmpty else { return several([contact(slots: 40)], "put") }
    return CrashChange(
      request: "remove \(gone.joined(separator: " "))\n", effects: gone.map { ($0, nil) })
  }
}
