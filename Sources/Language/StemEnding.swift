/// At most eight letters in one number.
struct StemEnding: ExpressibleByStringLiteral, BitwiseCopyable {
  /// The letters, the last one lowest.
  let packed: UInt64

  /// Ones where there are letters.
  let mask: UInt64

  /// Number of letters.
  let count: Int

  init(stringLiteral text: String) {
    count = text.utf8.count
    precondition((1...8).contains(count), "one to eight letters")
    packed = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    mask = .max >> UInt64(64 - 8 * count)
  }
}

/// The endings that rules name.
extension StemEnding {
  // Local cases, the plural marked or not.
  static let ssa: StemEnding = "ssa"
  static let sta: StemEnding = "sta"
  static let lla: StemEnding = "lla"
  static let lta: StemEnding = "lta"
  static let lle: StemEnding = "lle"

  // Other Finnish cases.
  static let ksi: StemEnding = "ksi"
  static let na: StemEnding = "na"
  static let ta: StemEnding = "ta"
  static let tta: StemEnding = "tta"
  static let yota: StemEnding = "yota"
  static let uota: StemEnding = "uota"
  static let ita: StemEnding = "ita"
  static let ja: StemEnding = "ja"
  static let eja: StemEnding = "eja"
  static let en: StemEnding = "en"
  static let iden: StemEnding = "iden"
  static let jen: StemEnding = "jen"
  static let tten: StemEnding = "tten"
  static let sten: StemEnding = "sten"
  static let rten: StemEnding = "rten"
  static let nten: StemEnding = "nten"
  static let lten: StemEnding = "lten"
  static let seen: StemEnding = "seen"
  static let siin: StemEnding = "siin"

  // With a possessive suffix.
  static let densa: StemEnding = "densa"
  static let tensa: StemEnding = "tensa"
  static let iensa: StemEnding = "iensa"
  static let jensa: StemEnding = "jensa"
  static let eni: StemEnding = "eni"

  // Finnish words and derivations.
  static let inen: StemEnding = "inen"
  static let iehen: StemEnding = "iehen"
  static let sesti: StemEnding = "sesti"
  static let ivalta: StemEnding = "ivalta"
  static let ivalla: StemEnding = "ivalla"
  static let ttom: StemEnding = "ttom"
  static let uut: StemEnding = "uut"
  static let yyt: StemEnding = "yyt"
  static let eyt: StemEnding = "eyt"
  static let taud: StemEnding = "taud"
  static let yo: StemEnding = "yo"
  static let uo: StemEnding = "uo"

  // Swedish and English.
  static let orna: StemEnding = "orna"
  static let arna: StemEnding = "arna"
  static let erna: StemEnding = "erna"
  static let ar: StemEnding = "ar"
  static let er: StemEnding = "er"
  static let or: StemEnding = "or"
  static let et: StemEnding = "et"
  static let ed: StemEnding = "ed"
  static let ing: StemEnding = "ing"
  static let rn: StemEnding = "rn"
}
