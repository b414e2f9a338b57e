import Registry

/// What the columns of a sheet are, for one kind of record.
struct SheetHeader {
  enum Meaning: Equatable {
    case field(FieldSpec)
    /// A field, whose bare numbers are codes of municipalities.
    case municipality(FieldSpec)
    /// Told to be left out.
    case ignored
    /// An empty header.
    case nameless
    case unknown

    static func == (left: Meaning, right: Meaning) -> Bool {
      switch (left, right) {
      case (.field(let left), .field(let right)): left.name == right.name
      case (.municipality(let left), .municipality(let right)): left.name == right.name
      case (.ignored, .ignored), (.nameless, .nameless), (.unknown, .unknown): true
      default: false
      }
    }

    var spec: FieldSpec? {
      switch self {
      case .field(let spec), .municipality(let spec): spec
      default: nil
      }
    }
  }

  let meanings: [Meaning]

  init(_ cells: [String], kind: Kind, columns: [ConvertSettings.Column]) {
    meanings = cells.map { Self.meaning(of: $0, kind: kind, columns: columns) }
  }

  var isKnown: Bool { meanings.contains { $0.spec != nil } }

  private static func meaning(
    of header: String, kind: Kind, columns: [ConvertSettings.Column]
  ) -> Meaning {
    let key = key(header)
    if key.isEmpty { return .nameless }
    if let column = columns.first(where: { Self.key($0.header) == key }) {
      if column.field.isEmpty { return .ignored }
      guard let spec = field(Self.key(column.field), kind: kind) else { return .unknown }
      return key.contains("municipality") || key.contains("kunta") || key.contains("kommun")
        ? .municipality(spec) : .field(spec)
    }
    if ["kuntakoodi", "kuntanumero", "municipalitycode", "kommunkod"].contains(key),
      let spec = kind.spec.field(named: "Area")
    {
      return .municipality(spec)
    }
    return field(key, kind: kind).map { .field($0) } ?? .unknown
  }

  /// The field that a header names: its name first, then its label in any language; `Word2` is a
  /// second column of `Word`.
  private static func field(_ key: String, kind: Kind) -> FieldSpec? {
    let fields = kind.spec.fields
    if let field = fields.first(where: { Self.key($0.name) == key }) { return field }
    let labelled = fields.first { field in
      AnswerLanguage.allCases.contains { Self.key(field.labels[$0]) == key }
    }
    if let labelled { return labelled }
    if let name = aliases[key] { return kind.spec.field(named: name) }
    let bare = String(key.reversed().drop { $0.isNumber }.reversed())
    guard bare != key, !bare.isEmpty, let field = field(bare, kind: kind), field.repeats else {
      return nil
    }
    return field
  }

  /// Names that sheets use beside the schema's.
  private static let aliases: [String: String] = [
    "namefi": "Name", "namnfi": "Name", "nimifi": "Name", "nimisuomeksi": "Name",
    "nimisv": "Name_sv",
    "nimien": "Name_en", "ptvid": "Ptv", "ptvtunnus": "Ptv", "businesscode": "Business_id",
    "kunta": "Area", "kommun": "Area", "municipality": "Area", "url": "Web", "www": "Web",
    "puhelinnumero": "Phone", "phonenumber": "Phone", "telefonnummer": "Phone", "email": "Email",
    "epost": "Email", "sahkopostiosoite": "Email", "omistaja": "Owner",
    "vastuuorganisaatio": "Owner",
    "aukioloajat": "Hours", "avainsana": "Word", "nyckelord": "Word", "keyword": "Word",
  ]

  /// A header without letter case, marks, blanks, hyphens and underscores.
  static func key(_ header: String) -> String {
    let parted = String(header.map { $0 == "_" || $0 == "(" || $0 == ")" ? " " : $0 })
    return Slug.folded(parted).filter { $0 != " " }
  }
}
