import Cooperation
import Registry

/// What maps say.
enum MapText {
  static let title = Labels(
    "Vastuiden kartta", "Karta över ansvar", "Map of responsibilities")
  static let map = Labels("Kartta", "Karta", "Map")
  static let owners = Labels(
    "Vastuutahot ja palvelut", "Ansvariga och tjänster", "Owners and services")
  static let interfaces = Labels("Yhdyspinnat", "Gränsytor", "Interfaces")
  static let ownersCaption = Labels(
    "Kuka vastaa mistäkin palvelutyypistä ja mitkä palvelut on rekisteröity",
    "Vem som ansvarar för vilken tjänstetyp och vilka tjänster som registrerats",
    "Who is responsible for which type, and which services are registered")
  static let interfacesCaption = Labels(
    "Mitä on sovittu siellä, missä kaksi palvelua kohtaa",
    "Vad som avtalats där två tjänster möts", "What has been agreed where two services meet")
  static let notRegistered = Labels(
    "ei rekisteröityä palvelua; lain mukaan", "ingen registrerad tjänst; enligt lag",
    "no service registered; by law")
  static let seeTables = Labels(
    "Sama on taulukoina kuvan alla.", "Detsamma finns som tabeller under bilden.",
    "The tables below say the same.")
  static let columns = [
    Labels("Kunnat", "Kommuner", "Municipalities"),
    Labels("Hyvinvointialue", "Välfärdsområde", "Wellbeing region"),
    Labels(
      "Kolmas sektori ja muut", "Tredje sektorn och andra", "Third sector and others"),
  ]
  private static let nobody = Labels(
    "vastuutahoa ei voi nimetä", "ingen ansvarig kan nämnas", "no owner can be named")
  private static let own = Labels(
    "kukin alueen kunta", "varje kommun i området", "each municipality of the area")

  /// What a map shows, in a sentence.
  static func summary(of map: CooperationMap, _ language: AnswerLanguage) -> String {
    let services = Set(map.nodes.flatMap(\.services)).count
    let meetings = map.items.map(\.meeting)
    let counts = InterfaceStatus.allCases.compactMap { status -> String? in
      let count = meetings.count { $0.status == status }
      return count == 0 ? nil : "\(Words.name(of: status)[language]) \(count)"
    }
    let told = counts.isEmpty ? "" : " (" + counts.joined(separator: ", ") + ")"
    return switch language {
    case .fi:
      "\(map.nodes.count) vastuuta, \(services) rekisteröityä palvelua, "
        + "\(meetings.count) yhdyspintaa\(told)."
    case .sv:
      "\(map.nodes.count) ansvar, \(services) registrerade tjänster, "
        + "\(meetings.count) gränsytor\(told)."
    case .en:
      "\(map.nodes.count) responsibilities, \(services) registered services, "
        + "\(meetings.count) interfaces\(told)."
    }
  }

  /// The owners of a node by name, or who they are by law.
  static func owners(of node: CooperationMap.Node, _ context: ReportContext) -> String {
    if !node.owners.isEmpty { return context.names(of: node.owners) }
    return node.kind == .municipality ? own[context.language] : nobody[context.language]
  }

  /// The second line of a node's box.
  static func short(_ node: CooperationMap.Node, _ context: ReportContext) -> String {
    let language = context.language
    let who =
      switch node.owners.count {
      case 0, 1: owners(of: node, context)
      case let count:
        switch language {
        case .fi: "\(count) vastuutahoa"
        case .sv: "\(count) ansvariga"
        case .en: "\(count) owners"
        }
      }
    if node.services.isEmpty { return "\(who), \(Words.byLaw[language])" }
    let count = node.services.count
    if count == 1 { return who }
    return switch language {
    case .fi: "\(who), \(count) palvelua"
    case .sv: "\(who), \(count) tjänster"
    case .en: "\(who), \(count) services"
    }
  }

  /// Who leads at an interface, or who is expected to where it is missing.
  static func lead(of meeting: CooperationMap.Meeting, _ context: ReportContext) -> String {
    let registry = context.registry
    if let interface = meeting.interface {
      return registry.target(.lead, of: interface).map { context.name(of: $0) } ?? ""
    }
    guard let template = meeting.template,
      let kind = registry[template].string(.leadKind).flatMap({ OwnerKind(rawValue: $0) })
    else { return "" }
    return "\(Words.name(of: kind)[context.language]) (\(Words.byLaw[context.language]))"
  }
}
