import Forms
import Registry

/// A classification of a record, or something else that HSDS has no field for.
struct HSDSAttribute: Sendable {
  /// A word of a list of words.
  struct Term: Sendable {
    var code: String
    var name: String
    var taxonomy: String
  }

  /// The record's id.
  var link: String
  /// What sort of record it is in HSDS.
  var entity: String
  /// What is said of it.
  var type: String
  var value: String?
  var term: Term?

  /// The registry's own id of a record.
  static func identity(of record: Record, as entity: String) -> HSDSAttribute {
    HSDSAttribute(
      link: record.idText, entity: entity, type: "identifier", value: record.idText)
  }

  func write(to object: inout ObjectWriter) {
    let told = term?.code ?? value ?? ""
    object.add("id", NamedUUID.text(of: "\(link) \(type) \(told)"))
    object.add("link_id", NamedUUID.text(of: link))
    object.add("link_type", type)
    object.add("link_entity", entity)
    object.add("value", value)
    guard let term else { return }
    let id = NamedUUID.text(of: "\(term.taxonomy) \(term.code)")
    object.add("taxonomy_term_id", id)
    object.object("taxonomy_term") { part in
      part.add("id", id)
      part.add("code", term.code)
      part.add("name", term.name)
      part.add("description", term.name)
      part.add("taxonomy", term.taxonomy)
    }
  }
}

/// Names that HSDS wants and the registry has as codes.
enum HSDSWords {
  static func language(_ code: String) -> Labels? {
    switch code {
    case "fi": Labels("suomi", "finska", "Finnish")
    case "sv": Labels("ruotsi", "svenska", "Swedish")
    case "en": Labels("englanti", "engelska", "English")
    case "ru": Labels("venäjä", "ryska", "Russian")
    case "et": Labels("viro", "estniska", "Estonian")
    case "uk": Labels("ukraina", "ukrainska", "Ukrainian")
    case "ar": Labels("arabia", "arabiska", "Arabic")
    case "so": Labels("somali", "somaliska", "Somali")
    case "fse": Labels("suomalainen viittomakieli", "finskt teckenspråk", "Finnish Sign Language")
    case "fss":
      Labels(
        "suomenruotsalainen viittomakieli", "finlandssvenskt teckenspråk",
        "Finland-Swedish Sign Language")
    case "se": Labels("pohjoissaame", "nordsamiska", "Northern Sámi")
    case "smn": Labels("inarinsaame", "enaresamiska", "Inari Sámi")
    case "sms": Labels("koltansaame", "skoltsamiska", "Skolt Sámi")
    default: nil
    }
  }

  /// Two letters of RFC 5545.
  static func day(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  /// `08:30`; the end of a day as its last minute.
  static func time(_ minute: Int) -> String {
    let shown = minute == 1440 ? 1439 : minute % 1440
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return padded(shown / 60) + ":" + padded(shown % 60)
  }
}
