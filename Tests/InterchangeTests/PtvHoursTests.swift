import Interchange
import Testing

@Suite struct PtvHoursTests {
  /// A channel with one number and these hours.
  private func convert(_ hours: String) -> ConvertResult {
    Support.ptv([
      """
      {"id":"22222222-2222-4222-8222-000000000001","serviceChannelType":"Phone",
      "organizationId":"33333333-3333-4333-8333-000000000001",
      "serviceChannelNames":[{"language":"fi","value":"Puhelin","type":"Name"}],
      "phoneNumbers":[{"number":"450000950","prefixNumber":"+999"}],"serviceHours":[\(hours)]}
      """
    ]) { $0.defaults = [ConvertSettings.Default(parsing: "Org=org/kotka")].compactMap { $0 } }
  }

  private func slot(_ from: String, _ to: String, _ begin: String, _ end: String) -> String {
    """
    {"dayFrom":"\(from)","dayTo":"\(to)","from":"\(begin):00","to":"\(end):00"}
    """
  }

  private func entry(_ type: String, _ slots: [String], _ rest: String = "") -> String {
    """
    {"serviceHourType":"\(type)"\(rest),"openingHour":[\(slots.joined(separator: ","))]}
    """
  }

  @Test(
    arguments: [
      (["Monday,,08:00,16:00"], "Mo 08:00-16:00"),
      (
        ["Monday,Friday,08:00,16:00", "Saturday,,10:00,14:00"], "Mo-Fr 08:00-16:00; Sa 10:00-14:00"
      ),
      (["Monday,,12:00,16:00", "Monday,,08:00,11:00"], "Mo 08:00-11:00,12:00-16:00"),
      (["Monday,,08:00,12:00", "Monday,,11:00,16:00"], "Mo 08:00-16:00"),
      (["Friday,,22:00,04:00"], "Fr 22:00-04:00"), (["Sunday,,00:00,00:00"], "Su 00:00-24:00"),
      (["Sunday,,08:00,00:00"], "Su 08:00-24:00"),
      (["Saturday,Monday,10:00,14:00"], "Mo,Sa-Su 10:00-14:00"),
      (["Monday,,08:00,08:00"], nil), (["Someday,,08:00,09:00"], nil), (["Monday,,8,25:00"], nil),
    ] as [([String], String?)])
  func `normal hours`(_ slots: [String], _ hours: String?) {
    let result = convert(entry("DaysOfTheWeek", slots.map(read)))
    #expect(result.values("Hours") == (hours.map { [$0] } ?? []), "\(result.messages)")
    #expect(result.complaints.contains { $0.contains("serviceHours") } == (hours == nil))
  }

  private func read(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return slot(parts[0], parts[1], parts[2], parts[3])
  }

  @Test(
    arguments: [
      ("Friday,Monday,16:00,08:00", "Mo 00:00-08:00; Fr 16:00-24:00; Sa-Su 00:00-24:00"),
      ("Friday,Saturday,22:00,04:00", "Fr 22:00-04:00"),
      ("Friday,Saturday,10:00,14:00", "Fr 10:00-24:00; Sa 00:00-14:00"),
      ("Friday,,10:00,14:00", "Fr 10:00-14:00"),
    ])
  func `hours over midnight`(_ slot: String, _ hours: String) {
    #expect(convert(entry("OverMidnight", [read(slot)])).values("Hours") == [hours])
  }

  @Test(
    arguments: [
      (",\"isAlwaysOpen\":true", "24/7", true), (",\"isClosed\":true", "off", true),
      (",\"validFrom\":\"2020-01-01T00:00:00\"", "Mo 08:00-16:00", true),
      (",\"validFrom\":\"2027-01-01T00:00:00\"", nil, false),
      (",\"validTo\":\"2027-01-01T00:00:00\"", nil, false),
      (",\"validTo\":\"2020-01-01T00:00:00\"", nil, true),
    ] as [(String, String?, Bool)])
  func `hours of a time do not fit unless they go on`(
    _ rest: String, _ hours: String?, _ isInOrder: Bool
  ) {
    let result = convert(entry("Standard", [read("Monday,,08:00,16:00")], rest))
    #expect(result.values("Hours") == (hours.map { [$0] } ?? []))
    #expect(result.complaints.contains { $0.contains("serviceHours") } != isInOrder)
  }

  @Test func `hours of a kind that nobody knows are told`() {
    let result = convert(entry("Lunar", [read("Monday,,08:00,16:00")]))
    #expect(result.values("Hours") == [])
    #expect(result.complaints.contains { $0.contains("unknown type") })
  }
}
