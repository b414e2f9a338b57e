import Testing

@testable import Registry

@Suite struct SchemaTests {
  private var fields: [(kind: KindSpec, field: FieldSpec)] {
    Schema.kinds.flatMap { kind in kind.fields.map { (kind, $0) } }
  }

  @Test func `every name that code asks for stands in the schema`() {
    let names = Set(fields.map(\.field.name))
    for field in FieldName.known {
      #expect(names.contains(String(decoding: field.bytes, as: UTF8.self)))
    }
    #expect(Set(FieldName.known).count == FieldName.known.count)
  }

  @Test(
    arguments: [
      (.area, "area"), (.org, "org"), (.type, "type"), (.service, "service"),
      (.contact, "contact"), (.interface, "interface"), (.vocabulary, "vocabulary"),
      (.stoplist, "stoplist"), (.template, "template"), (.network, "network"), (.goal, "goal"),
      (.measure, "measure"), (.indicator, "indicator"), (.reading, "reading"),
      (.question, "question"), (.answer, "answer"), (.event, "event"),
    ] as [(Kind, String)])
  func `a kind's constant is the kind of its name`(kind: Kind, name: String) {
    #expect(kind.spec.name == name)
    #expect(Kind(named: name.utf8) == kind)
  }

  @Test func `every kind has a constant`() {
    #expect(
      Schema.kinds.map(\.name) == [
        "area", "org", "type", "service", "contact", "interface", "vocabulary", "stoplist",
        "template", "network", "goal", "measure", "indicator", "reading", "question", "answer",
        "event",
      ])
  }

  @Test(arguments: ["", "Area", "areas", "are", "networks"])
  func `other words are no kind`(name: String) {
    #expect(Kind(named: name.utf8) == nil)
  }

  @Test func `a field's name stands once in its kind, in letters that rec knows`() {
    for kind in Schema.kinds {
      #expect(Set(kind.fields.map { $0.name.lowercased() }).count == kind.fields.count)
      for field in kind.fields {
        #expect(field.name.wholeMatch(of: /[A-Z][a-z]*(_[a-z]+)?/) != nil, "\(field.name)")
        #expect(field.prefix == Array("\(field.name): ".utf8))
      }
    }
  }

  @Test func `every record begins with its id and has what all records have`() {
    let closing = ["Valid_from", "Valid_to", "Verified", "Verified_by", "Source", "Note"]
    for kind in Schema.kinds {
      #expect(kind.fields.prefix(4).map(\.name) == ["Id", "Name", "Name_sv", "Name_en"])
      #expect(kind.fields.suffix(6).map(\.name) == closing)
    }
  }

  @Test func `fields of a kind fit the tables that count them`() {
    // `RecordBuilder` counts them in 64 places, `Registry.Incoming` has a byte for them.
    for kind in Schema.kinds { #expect(kind.fields.count <= 64) }
    #expect(Schema.kinds.count < 256)
  }

  @Test func `references name kinds that exist`() {
    for (_, field) in fields {
      for target in field.targets { #expect(Kind(named: target.utf8) != nil) }
    }
  }

  @Test func `only references to the own kind can go in a circle`() {
    let acyclic = fields.filter(\.field.isAcyclic)
    for (kind, field) in acyclic { #expect(field.targets == [kind.name]) }
    #expect(
      acyclic.map { "\($0.kind.name) \($0.field.name)" } == [
        "area Within", "org Parent", "type Broader", "service Part_of", "network Part_of",
        "goal Parent",
      ])
  }

  @Test func `what tells where a person is reached is personal`() {
    let personal = fields.filter(\.field.isPersonal).map { "\($0.kind.name) \($0.field.name)" }
    #expect(personal == ["contact Phone", "contact Email", "contact Absent"])
  }

  @Test func `what must stand several times may repeat`() {
    for (_, field) in fields where field.countMin > 1 { #expect(field.repeats) }
    for (_, field) in fields { #expect(field.isRequired == (field.countMin > 0)) }
  }

  @Test func `everything has a label in each language, and a version`() {
    let choices = fields.flatMap { row -> [FieldType.Choice] in
      if case .choice(let choices) = row.field.type { choices } else { [] }
    }
    let labels = Schema.kinds.map(\.labels) + fields.map(\.field.labels) + choices.map(\.labels)
    for language in AnswerLanguage.allCases {
      for label in labels { #expect(!label[language].isEmpty, "\(label)") }
    }
    for (kind, field) in fields { #expect(kind.since >= 1 && field.since >= kind.since) }
  }

  @Test func `a choice's words are different and fit the wire`() {
    for (_, field) in fields {
      guard case .choice(let choices) = field.type else { continue }
      #expect(Set(choices.map(\.name)).count == choices.count)
      for choice in choices { #expect(choice.name.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil) }
    }
  }

  @Test func `a field is found by its whole name`() {
    let spec = Kind.service.spec
    for (position, field) in spec.fields.enumerated() {
      #expect(spec.position(ofField: Array(field.name.utf8)) == position)
    }
    for name in ["", "name", "Nam", "Name_", "Nam:", "Name: "] {
      #expect(spec.position(ofField: Array(name.utf8)) == nil)
    }
  }
}
