/// Words that name a kind of organisation: who says "seurakunta" asks for a parish's services, and
/// who says "vapaaehtoinen" for an association's.
enum OrganizerWords {
  /// How much more the types of that organiser count.
  static let factor: Float = 2

  /// The kind that a folded word names, by how it begins.
  static func kind(of word: ArraySlice<UInt8>) -> OrgKind? {
    all.first { word.starts(with: $0.beginning) }?.kind
  }

  private static let all: [(beginning: [UInt8], kind: OrgKind)] =
    beginnings("seurakun kirko kirkko forsamling kyrka kyrko parish church congregation", .parish)
    + beginnings("jarjesto yhdisty forening association vapaaehto frivillig volunt", .thirdSector)

  private static func beginnings(
    _ text: String, _ kind: OrgKind
  ) -> [(beginning: [UInt8], kind: OrgKind)] {
    text.split(separator: " ").map { (Array($0.utf8), kind) }
  }
}
