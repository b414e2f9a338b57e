import Interchange
import Testing

@Suite struct PhoneTextTests {
  @Test(
    arguments: [
      ("040 123 4567", nil, "+358401234567"), ("+358 (0)40 123 4567", nil, "+358401234567"),
      ("00358-40-1234567", nil, "+358401234567"), ("112", nil, "112"), ("116117", nil, "116117"),
      ("0800 12345", nil, "+35880012345"), ("+999 450 000 001", nil, "+999450000001"),
      ("40 123 4567", "+358", "+358401234567"), ("040 123 4567", "+358", "+358401234567"),
      ("358401234567", nil, "+358401234567"),
      ("1234567", nil, nil), ("soita", nil, nil), ("", nil, nil), ("+", nil, nil),
      ("000000000", "+358", nil), ("040 123 4567 / 2", nil, nil), ("0", nil, nil),
      ("+3584012345678901234", nil, nil),
    ] as [(String, String?, String?)])
  func `numbers are read as they are written in Finland`(
    _ text: String, _ prefix: String?, _ number: String?
  ) {
    #expect(PhoneText.e164(text, prefix: prefix) == number)
  }

  @Test(
    arguments: [
      ("etunimi.sukunimi@example.org", true), ("a.sukunimi@example.org", true),
      ("etu_suku@example.org", true), ("info@example.org", false),
      ("kirjaamo.kotka@example.org", false), ("varhaiskasvatus.asiakaspalvelu@example.org", false),
      ("neuvola@example.org", false), ("osasto.12@example.org", false),
    ])
  func `addresses that may be a person's are told`(_ address: String, _ isPersonal: Bool) {
    #expect(PersonalText.isPersonal(email: address) == isPersonal)
  }
}
