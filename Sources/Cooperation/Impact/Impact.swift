package import Registry

/// What would be lost of one record if another went.
package struct Loss: Sendable {
  package let kind: LossKind
  /// Position of the kind in the table.
  let weight: Int
  /// The record that would be left without.
  package let number: Registry.Number
  /// The type on the other side, where a pair of types would be left without.
  package var other: Registry.Number?
  /// Municipalities that it concerns, of those that were asked about.
  package var municipalities = 0

  init(_ kind: LossKind, _ number: Registry.Number) {
    self.kind = kind
    weight = LossKind.all.firstIndex { $0 === kind } ?? LossKind.all.count
    self.number = number
  }
}

/// One way in which a record can be left without another: a row of the table that the search reads.
package final class LossKind: Sendable {
  /// A field whose records go, and how many it needs.
  struct Rule: Sendable {
    let kind: Kind
    let field: FieldName
    var needs = 1
  }

  /// The wire's word.
  package let word: String
  /// As a sentence.
  package let text: Labels
  /// The fields that tell it; none where it is reckoned.
  let rules: [Rule]

  init(_ word: String, _ text: Labels, _ rules: [Rule] = []) {
    self.word = word
    self.text = text
    self.rules = rules
  }

  /// All kinds, the one that matters most first.
  package static let all: [LossKind] = [
    typeWithoutParty, serviceWithoutOwner, serviceWithoutContact, typeByLawOnly,
    noFamilyCentre, pairWithoutInterface, interfaceWithoutLead, interfaceWithoutSide,
    interfaceWithoutContact, interfaceUndecided, withoutDeputy,
    serviceWithoutProducer, networkWithoutChair, networkWithoutMembers,
    networkWithoutCoordinator, measureWithoutActor, withoutArea, withoutWhole,
    eventWithoutSubject, incomplete,
  ]

  /// The row of a field, and how many records the field needs.
  static func rule(
    _ kind: Kind, _ field: FieldName
  ) -> (kind: LossKind, needs: Int)? {
    for row in all {
      for rule in row.rules where rule.kind == kind && rule.field == field {
        return (row, rule.needs)
      }
    }
    return nil
  }

  static let typeWithoutParty = LossKind(
    "type-without-party",
    Labels(
      "Palvelutyypillä ei olisi vastuutahoa.", "Tjänstetypen skulle sakna ansvarig.",
      "The type of service would have no responsible party."))
  static let typeByLawOnly = LossKind(
    "type-by-law-only",
    Labels(
      "Palvelutyypistä jäisi vain lain mukainen järjestäjä ilman kirjattua palvelua.",
      "Av tjänstetypen skulle bara den lagstadgade anordnaren utan registrerad tjänst återstå.",
      "Only the organiser by law would be left, without a service on record."))
  static let noFamilyCentre = LossKind(
    "without-family-centre",
    Labels(
      "Kunta jäisi ilman perhekeskusta.", "Kommunen skulle bli utan familjecenter.",
      "The municipality would be left without a family centre."))
  static let pairWithoutInterface = LossKind(
    "pair-without-interface",
    Labels(
      "Palvelujen väliltä ei jäisi mitään sovittua.",
      "Mellan tjänsterna skulle inget avtalat återstå.",
      "Nothing agreed would be left between the types of service."))
  static let serviceWithoutOwner = LossKind(
    "service-without-owner",
    Labels(
      "Palvelu jäisi ilman vastuutahoa.", "Tjänsten skulle bli utan ansvarig.",
      "The service would be left without an owner."),
    [Rule(kind: .service, field: .owner)])
  static let serviceWithoutContact = LossKind(
    "service-without-contact",
    Labels(
      "Palvelu jäisi ilman yhteystietoa.", "Tjänsten skulle bli utan kontakt.",
      "The service would be left without a contact."),
    [Rule(kind: .service, field: .contact)])
  static let serviceWithoutProducer = LossKind(
    "service-without-producer",
    Labels(
      "Palvelu jäisi ilman tuottajaa.", "Tjänsten skulle bli utan producent.",
      "The service would be left without a producer."),
    [Rule(kind: .service, field: .producer)])
  static let interfaceWithoutLead = LossKind(
    "interface-without-lead",
    Labels(
      "Yhdyspinta jäisi ilman johtajaa.", "Gränsytan skulle bli utan ledare.",
      "The interface would be left without a lead."),
    [Rule(kind: .interface, field: .lead)])
  static let interfaceWithoutSide = LossKind(
    "interface-without-side",
    Labels(
      "Yhdyspinnalta puuttuisi toinen osapuoli.", "Gränsytan skulle sakna den andra parten.",
      "The interface would lack its other side."),
    [
      Rule(kind: .interface, field: .between, needs: 2),
      Rule(kind: .interface, field: .participant),
      Rule(kind: .template, field: .between, needs: 2),
    ])
  static let interfaceWithoutContact = LossKind(
    "interface-without-contact",
    Labels(
      "Yhdyspinta jäisi ilman yhteystietoa.", "Gränsytan skulle bli utan kontakt.",
      "The interface would be left without a contact."),
    [Rule(kind: .interface, field: .contact)])
  static let interfaceUndecided = LossKind(
    "interface-undecided",
    Labels(
      "Kiistan aikana ei päättäisi kukaan.", "Under en tvist skulle ingen besluta.",
      "Nobody would decide while the interface is disputed."),
    [Rule(kind: .interface, field: .meanwhile)])
  static let withoutDeputy = LossKind(
    "contact-without-deputy",
    Labels(
      "Yhteyshenkilö jäisi ilman sijaista.", "Kontakten skulle bli utan ersättare.",
      "The contact would be left without a deputy."),
    [Rule(kind: .contact, field: .deputy)])
  static let networkWithoutChair = LossKind(
    "network-without-chair",
    Labels(
      "Verkosto jäisi ilman puheenjohtajaa.", "Nätverket skulle bli utan ordförande.",
      "The network would be left without a chair."),
    [Rule(kind: .network, field: .chair)])
  static let networkWithoutMembers = LossKind(
    "network-without-members",
    Labels(
      "Verkostoon jäisi alle kaksi jäsentä.", "I nätverket skulle färre än två medlemmar återstå.",
      "Fewer than two members would be left in the network."),
    [Rule(kind: .network, field: .member, needs: 2)])
  static let networkWithoutCoordinator = LossKind(
    "network-without-coordinator",
    Labels(
      "Verkosto jäisi ilman koordinaattoria.", "Nätverket skulle bli utan koordinator.",
      "The network would be left without a coordinator."),
    [Rule(kind: .network, field: .coordinator)])
  static let measureWithoutActor = LossKind(
    "measure-without-actor",
    Labels(
      "Toimenpide jäisi ilman toimijaa.", "Åtgärden skulle bli utan aktör.",
      "The measure would be left without an actor."),
    [Rule(kind: .measure, field: .actor)])
  static let withoutArea = LossKind(
    "without-area",
    Labels(
      "Tietue jäisi ilman aluetta.", "Posten skulle bli utan område.",
      "The record would be left without an area."),
    [.service, .interface, .network, .contact, .org, .event, .goal].map {
      Rule(kind: $0, field: .area)
    })
  static let withoutWhole = LossKind(
    "without-whole",
    Labels(
      "Tietueelta puuttuisi se, minkä osa se on.", "Posten skulle sakna det den är en del av.",
      "The record would lack what it is part of."),
    [
      Rule(kind: .area, field: .within), Rule(kind: .service, field: .partOf),
      Rule(kind: .network, field: .partOf), Rule(kind: .org, field: .parent),
      Rule(kind: .goal, field: .parent), Rule(kind: .type, field: .broader),
    ])
  static let eventWithoutSubject = LossKind(
    "event-without-subject",
    Labels(
      "Tapahtumalta puuttuisi aihe tai järjestäjä.",
      "Händelsen skulle sakna ämne eller anordnare.",
      "The event would lack its subject or organiser."),
    [Rule(kind: .event, field: .about), Rule(kind: .event, field: .org)])
  static let incomplete = LossKind(
    "record-incomplete",
    Labels(
      "Tietueelta puuttuisi pakollinen kenttä.", "Posten skulle sakna ett obligatoriskt fält.",
      "The record would lack a field that it must have."))
}
