import Testing

@testable import Forms

@Suite struct NamedUUIDTests {
  /// As Python's uuid.uuid5 makes them of the namespace of URLs.
  @Test(arguments: [
    ("service/kotka-neuvola", "3809ca6d-b1d1-515b-babc-839d8a8216f6"),
    ("org/ä", "3f32eaa1-3c89-59c5-b7ea-6118c372c9c8"),
    (String(repeating: "x", count: 100), "6dc6a744-de62-574a-b5d3-7ea30d418bf7"),
  ])
  func `a UUID is that of the record's name`(_ id: String, _ uuid: String) {
    #expect(NamedUUID.text(of: id) == uuid)
  }

  /// Examples of FIPS 180.
  @Test(arguments: [
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func `the hash is SHA-1`(_ text: String, _ hash: String) {
    let digits = SHA1.hash(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(digits.joined() == hash)
  }
}
