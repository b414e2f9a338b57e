/// A field's name, ready to be looked for in a record's text.
package struct FieldName: Sendable, Hashable {
  /// `Name: `, as a line begins.
  let prefix: [UInt8]

  package init(_ name: String) { prefix = Array((name + ": ").utf8) }

  /// The name's bytes.
  package var bytes: ArraySlice<UInt8> { prefix.dropLast(2) }
}

/// Names that code asks for. Each stands in the schema; a test holds the two together.
extension FieldName {
  package static let id = FieldName("Id")
  package static let name = FieldName("Name")
  package static let nameSv = FieldName("Name_sv")
  package static let nameEn = FieldName("Name_en")
  package static let kind = FieldName("Kind")
  package static let code = FieldName("Code")
  package static let within = FieldName("Within")
  package static let place = FieldName("Place")
  package static let area = FieldName("Area")
  package static let parent = FieldName("Parent")
  package static let phone = FieldName("Phone")
  package static let email = FieldName("Email")
  package static let web = FieldName("Web")
  package static let organizer = FieldName("Organizer")
  package static let law = FieldName("Law")
  package static let broader = FieldName("Broader")
  package static let word = FieldName("Word")
  package static let type = FieldName("Type")
  package static let owner = FieldName("Owner")
  package static let producer = FieldName("Producer")
  package static let nature = FieldName("Nature")
  package static let age = FieldName("Age")
  package static let level = FieldName("Level")
  package static let contact = FieldName("Contact")
  package static let partOf = FieldName("Part_of")
  package static let hours = FieldName("Hours")
  package static let language = FieldName("Language")
  package static let handover = FieldName("Handover")
  package static let org = FieldName("Org")
  package static let title = FieldName("Title")
  package static let service = FieldName("Service")
  package static let deputy = FieldName("Deputy")
  package static let absent = FieldName("Absent")
  package static let visibility = FieldName("Visibility")
  package static let between = FieldName("Between")
  package static let validFrom = FieldName("Valid_from")
  package static let validTo = FieldName("Valid_to")
  package static let note = FieldName("Note")
  package static let ptv = FieldName("Ptv")
  package static let verified = FieldName("Verified")
  package static let verifiedBy = FieldName("Verified_by")
  package static let weight = FieldName("Weight")
  package static let not = FieldName("Not")
  package static let stop = FieldName("Stop")
  package static let weak = FieldName("Weak")
  package static let task = FieldName("Task")
  package static let lead = FieldName("Lead")
  package static let leadKind = FieldName("Lead_kind")
  package static let basis = FieldName("Basis")
  package static let participant = FieldName("Participant")
  package static let informed = FieldName("Informed")
  package static let meanwhile = FieldName("Meanwhile")
  package static let practice = FieldName("Practice")
  package static let information = FieldName("Information")
  package static let cadence = FieldName("Cadence")
  package static let agreed = FieldName("Agreed")
  package static let reviewBy = FieldName("Review_by")
  package static let agreement = FieldName("Agreement")
  package static let confirmed = FieldName("Confirmed")
  package static let intake = FieldName("Intake")
  package static let description = FieldName("Description")
  package static let businessID = FieldName("Business_id")
  package static let form = FieldName("Form")
  package static let member = FieldName("Member")
  package static let chair = FieldName("Chair")
  package static let coordinator = FieldName("Coordinator")
  package static let core = FieldName("Core")
  package static let nextMeeting = FieldName("Next_meeting")
  package static let when = FieldName("When")
  package static let about = FieldName("About")
  package static let number = FieldName("Number")
  package static let difficulty = FieldName("Difficulty")
  package static let effect = FieldName("Effect")
  package static let indicator = FieldName("Indicator")
  package static let sharePreventive = FieldName("Share_preventive")
  package static let shareEarly = FieldName("Share_early")
  package static let shareIntensified = FieldName("Share_intensified")
  package static let goal = FieldName("Goal")
  package static let actor = FieldName("Actor")
  package static let partner = FieldName("Partner")
  package static let implementer = FieldName("Implementer")
  package static let action = FieldName("Action")
  package static let schedule = FieldName("Schedule")
  package static let permanence = FieldName("Permanence")
  package static let followUp = FieldName("Follow_up")
  package static let unit = FieldName("Unit")
  package static let better = FieldName("Better")
  package static let theme = FieldName("Theme")
  package static let group = FieldName("Group")
  package static let year = FieldName("Year")
  package static let timing = FieldName("Timing")
  package static let value = FieldName("Value")
  package static let countryValue = FieldName("Country_value")
  package static let rating = FieldName("Rating")
  package static let counted = FieldName("Counted")
  package static let question = FieldName("Question")
  package static let round = FieldName("Round")
  package static let poor = FieldName("Poor")
  package static let neutral = FieldName("Neutral")
  package static let good = FieldName("Good")
  package static let residents = FieldName("Residents")
  package static let respondents = FieldName("Respondents")

  /// Every name above, for the test.
  package static let known: [FieldName] = [
    id, name, nameSv, nameEn, kind, code, within, place, area, parent, phone, email, web,
    organizer, law,
    broader, word, type, owner, producer, nature, age, level, contact, partOf, hours, language,
    handover, org, title, service, deputy, absent, visibility, between, validFrom, validTo, note,
    ptv, verified, verifiedBy, weight, not, stop, weak,
    task, lead, leadKind, basis, participant, informed, meanwhile, practice, information, cadence,
    agreed, reviewBy, agreement, confirmed, intake, description, businessID, form, member, chair,
    coordinator, core, nextMeeting, when, about, number, difficulty, effect, indicator,
    sharePreventive, shareEarly, shareIntensified, goal, actor, partner, implementer, action,
    schedule, permanence, followUp, unit, better, theme, group, year, timing, value, countryValue,
    rating, counted, question, round, poor, neutral, good, residents, respondents,
  ]
}
