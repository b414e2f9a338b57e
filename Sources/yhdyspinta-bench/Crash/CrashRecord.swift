/// A record that the crash test knows: its fields in the order in which the daemon writes them.
struct CrashRecord: Equatable {
  /// The schema's order of the fields that are used here; it serves all kinds.
  private static let order = [
    "Name", "Kind", "Code", "Within", "Organizer", "Type", "Owner", "Org", "Title", "Area", "Phone",
    "Contact", "Word", "Description", "Source", "Note",
  ]

  let id: String
  /// Values by field; none is empty.
  var fields: [String: String]

  /// Makes a record.
  /// - Parameters:
  ///   - id: such as `contact/w0-1`.
  ///   - fields: names and values.
  init(_ id: String, _ fields: [String: String]) {
    self.id = id
    self.fields = fields
  }

  var kind: Substring { id.prefix { $0 != "/" } }

  /// As the daemon prints it: lines, each with LF.
  var text: String {
    var text = "Id: \(id)\n"
    for name in CrashRecord.order {
      guard let value = fields[name] else { continue }
      let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
      text += "\(name): " + lines.joined(separator: "\n+ ") + "\n"
    }
    return text
  }

  /// A value as an argument of `set`.
  /// - Parameter value: any text.
  /// - Returns: the text in quotes.
  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for character in value {
      switch character {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.append(character)
      }
    }
    return quoted + "\""
  }
}

/// One change of the crash test: what is sent, and what it does if it happens.
struct CrashChange {
  /// The request with its block, as it goes over the wire.
  let request: String
  /// Ids and what they hold afterwards; nil for what is removed. All of it happens or nothing.
  let effects: [(id: String, record: CrashRecord?)]
}

/// The registry that the daemon of a crash test begins with: small, so that a start takes little.
struct CrashRegistry {
  /// Words that tell the services apart.
  static let words = [
    "neuvola", "hammashoito", "kirjasto", "perhetyö", "koulukuraattori", "kotipalvelu",
    "nuorisotyö",
    "päiväkoti",
  ]

  /// What nobody changes.
  let fixed: [CrashRecord]
  /// Records of files that a writer changes, by its number.
  let owned: [[CrashRecord]]

  /// Makes the records.
  /// - Parameter writers: how many connections will write.
  init(writers: Int) {
    // An invented municipality, so that Finland's own may be served beside it.
    var records = [
      CrashRecord(
        "area/rauniola", ["Name": "Rauniola", "Kind": "municipality", "Code": "999"]),
      CrashRecord(
        "org/rauniola",
        [
          "Name": "Rauniola (kunta)", "Kind": "municipality", "Area": "area/rauniola",
          "Phone": "+999450000285",
        ]),
    ]
    for (index, word) in CrashRegistry.words.enumerated() {
      records.append(
        CrashRecord(
          "type/crash-\(index)", ["Name": word, "Organizer": "municipality", "Word": word]))
      records.append(
        CrashRecord(
          "contact/crash-\(index)",
          [
            "Name": "Neuvonta \(index)", "Kind": "role", "Org": "org/rauniola",
            "Phone": "+99945000100\(index)",
          ]))
      records.append(CrashRegistry.service("service/crash-\(index)", index, "Rauniolan \(word)"))
    }
    fixed = records.map(CrashRegistry.sourced)
    owned = (0..<writers).map { writer in
      (0..<6).map { index in
        CrashRegistry.sourced(
          CrashRecord(
            "contact/file-\(writer)-\(index)",
            ["Name": "Tiedoston \(writer) \(index)", "Kind": "role", "Org": "org/rauniola"]))
      }
    }
  }

  /// A service of the registry's one organisation.
  /// - Parameters:
  ///   - id: of the service.
  ///   - index: of the type and the contact, below the number of words.
  ///   - name: of the service.
  /// - Returns: the record.
  static func service(_ id: String, _ index: Int, _ name: String) -> CrashRecord {
    sourced(
      CrashRecord(
        id,
        [
          "Name": name, "Type": "type/crash-\(index)", "Owner": "org/rauniola",
          "Area": "area/rauniola",
          "Contact": "contact/crash-\(index)",
        ]))
  }

  private static func sourced(_ record: CrashRecord) -> CrashRecord {
    var record = record
    record.fields["Source"] = "crash"
    return record
  }

  /// The file that the daemon reads.
  var text: String {
    (fixed + owned.flatMap { $0 }).map(\.text).joined(separator: "\n")
  }
}
