import Records

/// The numbers and addresses of a channel or organisation, each once and fit for a record.
struct PtvReach {
  struct Phone {
    let number: String
    /// Who answers, if told.
    let title: String?
    /// What a call costs, if told.
    let charge: String?
    let mark: JSONValue
  }

  struct Mail {
    let address: String
    let mark: JSONValue
  }

  /// As many as a record has fields.
  private static let valuesMax = RecordLimits.fieldsMax

  private(set) var phones: [Phone] = []
  private(set) var emails: [Mail] = []
  private(set) var problems: [ConvertProblem] = []

  init(phones: [JSONValue], emails: [JSONValue], item: PtvItem) {
    for phone in phones.prefix(Self.valuesMax) { add(phone: phone, item) }
    for email in emails.prefix(Self.valuesMax) { add(email: email, item) }
    if max(phones.count, emails.count) > Self.valuesMax {
      problems.append(
        item.problem(
          "phoneNumbers", "more than \(Self.valuesMax) numbers or addresses; the rest left out"))
    }
  }

  private mutating func add(phone value: JSONValue, _ item: PtvItem) {
    guard value.peek("type") != "Fax", let text = value.peek("number") else { return }
    let isService = value.flag("isFinnishServiceNumber")
    let prefix = isService ? nil : value.string("prefixNumber")
    guard let number = PhoneText.e164(text, prefix: prefix) ?? Self.service(text, isService) else {
      problems.append(
        item.problem("phoneNumbers", "a number that is none, or has no area code; left out"))
      return
    }
    value["number"]?.take()
    var title = value.peek("additionalInformation")
    if let text = title, PersonalText.isPersonal(text: text) {
      problems.append(
        item.problem(
          "phoneNumbers.additionalInformation", "may name a person; the text was left out"))
      value["additionalInformation"]?.take()
      title = nil
    } else {
      value["additionalInformation"]?.take()
    }
    if phones.contains(where: { $0.number == number }) {
      value["chargeDescription"]?.take()
      return
    }
    guard let mark = value["number"] else { return }
    phones.append(
      Phone(number: number, title: title, charge: value.string("chargeDescription"), mark: mark))
  }

  /// Service numbers without a zero before them, such as `800 12345`.
  private static func service(_ text: String, _ isService: Bool) -> String? {
    isService ? PhoneText.e164("0" + text) : nil
  }

  private mutating func add(email value: JSONValue, _ item: PtvItem) {
    guard let address = value.peek("value"), let mark = value["value"] else { return }
    mark.take()
    if PersonalText.isPersonal(email: address) {
      problems.append(
        item.problem(
          "emails",
          "an address that looks like a person's name was left out; "
            + "add it by hand if it is a role's"))
      return
    }
    if emails.contains(where: { $0.address.lowercased() == address.lowercased() }) { return }
    emails.append(Mail(address: address, mark: mark))
  }
}
