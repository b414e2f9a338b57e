/// The words of `Ages`, folded.
enum AgeWords {
  /// What a number counts.
  enum Unit: Sendable {
    case years, months, weeks, grades
  }

  /// What a word before an age makes of it.
  enum Bound: Sendable {
    case below, above
  }

  /// A word that says an age by itself.
  struct Row: Sendable {
    /// Letters the word begins with, or all its letters.
    var letters: [UInt8]
    var isWhole: Bool
    var months: ClosedRange<Int>
    var isUnborn = false
  }

  /// Whether the first two letters begin any word of the tables that an age begins with, digits
  /// aside: one look that most words do not pass.
  static func mayBegin(_ word: Span<UInt8>) -> Bool {
    guard let pair = pair(word) else { return false }
    return pairs[pair]
  }

  /// The first two letters as a number.
  private static func pair(_ word: Span<UInt8>) -> Int? {
    guard word.count > 1, Letters.isLetter(word[0]), Letters.isLetter(word[1]) else { return nil }
    return Int(word[0] - UInt8(ascii: "a")) * 26 + Int(word[1] - UInt8(ascii: "a"))
  }

  /// The row of a word.
  static func named(_ word: Span<UInt8>) -> Row? {
    for row in rows where row.isWhole ? word.count == row.letters.count : true {
      if starts(word, row.letters) { return row }
    }
    return nil
  }

  /// A unit that makes an age of a number by itself: `vuotias`, `v`, `kk`, `årig`, `yo`, `lk`.
  static func unit(_ word: Span<UInt8>) -> Unit? {
    if let unit = whole(word, in: wholeUnits) { return unit }
    return beginning(word, in: unitBeginnings)
  }

  /// A unit written in one word with digits: `2v`, `8kk`.
  static func attachedUnit(_ word: Span<UInt8>) -> Unit? {
    whole(word, in: attachedUnits) ?? beginning(word, in: unitBeginnings)
  }

  /// A unit written in one word with a number word: `kaksivuotias`, `treåring`.
  static func compoundUnit(_ word: Span<UInt8>) -> Unit? {
    beginning(word, in: unitBeginnings)
  }

  /// A unit of time, which needs `vanha` or the like behind it.
  static func timeUnit(_ word: Span<UInt8>) -> Unit? {
    beginning(word, in: timeUnits)
  }

  /// A unit of time in the genitive, one of which is meant without a number: `vuoden ikäinen`.
  static func oneOfUnit(_ word: Span<UInt8>) -> Unit? {
    whole(word, in: genitiveUnits)
  }

  /// Whether a word makes an age of the time before it.
  static func isOld(_ word: Span<UInt8>) -> Bool {
    oldWords.contains { starts(word, $0) }
  }

  /// Whether a word is a school year behind its number: `luokka`, `klass`.
  static func isGradeNoun(_ word: Span<UInt8>) -> Bool {
    gradeNouns.contains { starts(word, $0) }
  }

  /// Whether a word is a school year before its number: `årskurs`, `grade`, `luokka`.
  static func isGradeBeforeNumber(_ word: Span<UInt8>) -> Bool {
    gradesBeforeNumber.contains { areEqual(word, $0.span) }
  }

  /// The school year of an ordinal: `eka`, `toisella`, `third`.
  static func ordinal(_ word: Span<UInt8>) -> Int? {
    for (letters, grade) in ordinals where starts(word, letters) { return grade }
    return nil
  }

  /// What a word before an age makes of it.
  static func bound(_ word: Span<UInt8>) -> Bound? {
    if below.contains(where: { areEqual(word, $0.span) }) { return .below }
    return above.contains { areEqual(word, $0.span) } ? .above : nil
  }

  private static func starts(_ word: Span<UInt8>, _ letters: [UInt8]) -> Bool {
    word.count >= letters.count && areEqual(word.extracting(0..<letters.count), letters.span)
  }

  private static func whole(_ word: Span<UInt8>, in table: [([UInt8], Unit)]) -> Unit? {
    for (letters, unit) in table where areEqual(word, letters.span) { return unit }
    return nil
  }

  private static func beginning(_ word: Span<UInt8>, in table: [([UInt8], Unit)]) -> Unit? {
    for (letters, unit) in table where starts(word, letters) { return unit }
    return nil
  }
}

// MARK: - Tables

extension AgeWords {
  private static func words(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { Array($0.utf8) }
  }

  private static func units(_ groups: [(Unit, String)]) -> [([UInt8], Unit)] {
    groups.flatMap { unit, text in words(text).map { ($0, unit) } }
  }

  private static let wholeUnits = units([
    (.years, "v yo vee year"), (.months, "kk man mo"), (.grades, "lk"),
  ])
  private static let attachedUnits = units([
    (.years, "v yo vee y ar"), (.months, "kk man mo m"), (.weeks, "vk vko"), (.grades, "lk"),
  ])
  private static let unitBeginnings = units([
    (.years, "vuotia aring arig"), (.months, "kuukautinen kuukautise kuinen kuise kuisi"),
    (.grades, "luokkalai"),
  ])
  private static let timeUnits = units([
    (.years, "vuotta vuoden ar year yr"), (.months, "kuukau kk manad month man"),
    (.weeks, "viikko viikon vko vk vecko week"),
  ])
  private static let genitiveUnits = units([
    (.years, "vuoden"), (.months, "kuukauden"), (.weeks, "viikon"),
  ])
  private static let oldWords = words("vanha ikaine ikais ian iass gammal gamla old")
  private static let gradeNouns = words("luokk luokan luokal luokas klass arskurs grade")
  private static let gradesBeforeNumber = words(
    "luokka luokalla arskurs ak klass grade year vuosiluokka vuosiluokalla")
  private static let below = words("alle under below")
  private static let above = words("yli over above")

  /// Number words in tenths; the longer ones stand before those that they begin with.
  static let numbers: [([UInt8], Int)] =
    [
      ("puolitoista", 15), ("puoli", 5), ("yksi", 10), ("yhden", 10), ("kaksi", 20),
      ("kahden", 20), ("kolme", 30), ("kolmen", 30), ("neljan", 40), ("nelja", 40),
      ("viisi", 50), ("viiden", 50), ("kuusi", 60), ("kuuden", 60), ("seitseman", 70),
      ("kahdeksan", 80), ("yhdeksan", 90), ("kymmenen", 100), ("ett", 10), ("tva", 20),
      ("tre", 30), ("fyra", 40), ("fyr", 40), ("fem", 50), ("sex", 60), ("sju", 70), ("atta", 80),
      ("nio", 90), ("tio", 100), ("one", 10), ("two", 20), ("three", 30), ("four", 40),
      ("five", 50), ("six", 60), ("seven", 70), ("eight", 80), ("nine", 90), ("ten", 100),
      ("yks", 10), ("kaks", 20), ("viis", 50), ("kuus", 60), ("seittema", 70), ("seitteman", 70),
      ("kaheksan", 80), ("yheksan", 90), ("elva", 110), ("tolv", 120), ("tretton", 130),
      ("fjorton", 140), ("femton", 150), ("sexton", 160), ("sjutton", 170), ("arton", 180),
      ("nitton", 190), ("tjugo", 200), ("eleven", 110), ("twelve", 120), ("thirteen", 130),
      ("fourteen", 140), ("fifteen", 150), ("sixteen", 160), ("seventeen", 170),
      ("eighteen", 180), ("nineteen", 190), ("twenty", 200), ("kaksikymmenta", 200),
    ].map { (Array($0.0.utf8), $0.1) } + teens

  /// `kaksitoista`, `kahdentoista`, `viistoista`.
  private static let teens: [([UInt8], Int)] = [
    (110, "yksi yhden yks"), (120, "kaksi kahden kaks"), (130, "kolme kolmen"),
    (140, "nelja neljan"), (150, "viisi viiden viis"), (160, "kuusi kuuden kuus"),
    (170, "seitseman seittema seitteman"), (180, "kahdeksan kaheksan"),
    (190, "yhdeksan yheksan"),
  ].flatMap { tenths, text in
    words(text).flatMap {
      [($0 + Array("toista".utf8), tenths), ($0 + Array("toist".utf8), tenths)]
    }
  }

  private static let ordinals: [([UInt8], Int)] = [
    (1, "eka ensimmai forsta first 1st"), (2, "toka toise toinen andra second 2nd"),
    (3, "kolmos kolmas kolmannel kolmannen tredje third 3rd"),
    (4, "nelos neljas neljannel neljannen fjarde fourth 4th"),
    (5, "vitos viides viidennel viidennen femte fifth 5th"),
    (6, "kutos kuudes kuudennel kuudennen sjatte sixth 6th"),
    (7, "seiska seitsemas seitsemannel seitsemannen sjunde seventh 7th"),
    (8, "kasi kahdeksas kahdeksannel kahdeksannen attonde eighth 8th"),
    (9, "ysi yhdeksas yhdeksannel yhdeksannen nionde ninth 9th"),
  ].flatMap { grade, text in words(text).map { ($0, grade) } }

  /// Words that say an age, longer ones before those that they begin with; `=` marks whole words.
  private static let rows: [Row] =
    unborn
    + [
      (0...0, "vastasyntyn newborn nyfodd"),
      (
        0...11,
        "vauva imevais imevai pikkuvauva =baby =babys =babyn bebis spadbarn =infant =infants"
      ),
      (12...35, "taapero toddler =smabarn =smabarnet =smabarnen"),
      (0...47, "pikkulapsi pikkulapse pikkulast"),
      (36...71, "leikkiika preschooler"),
      (72...83, "eskari esikoululai esiopetusikai viskari forskolebarn"),
      (84...101, "=eppu =eput"),
      (84...155, "alakoululai alakouluikai"),
      (84...155, "alaaste"),
      (156...191, "ylakoululai ylakouluikai ylaaste ylakoulussa hogstadie"),
      (84...155, "lagstadie"),
      (84...191, "koululai koululai kouluikai =skolbarn schoolchild"),
      (156...215, "teini tonaring teenage =teen =teens"),
      (144...203, "murrosikai"),
      (
        192...227,
        "lukiolai =lukiossa =lukion =lukiota ammattikoululai ammattiopistolai =ammattikoulussa"
          + " =ammattiopistossa =amis =amikset amikse abiturient gymnasiest gymnasieelev"
      ),
      (192...227, "=gymnasiet yrkesskol"),
      // Young by the Youth Act until 29; who has passed school age is seldom called otherwise.
      (156...347, "=nuori =nuoren =nuorta =nuorelle =nuorella =nuoret =nuorten =nuorille"),
      (216...1199, "taysiika"),
      (0...215, "alaikai minderarig"),
    ].flatMap { months, text in
      words(text).map { word in
        let isWhole = word.first == UInt8(ascii: "=")
        return Row(
          letters: isWhole ? Array(word.dropFirst()) : word, isWhole: isWhole, months: months)
      }
    } + gradeRows + schoolYears

  /// The school year in one word: `ekalla`, `kasilla`, `sjuan`.
  private static let schoolYears: [Row] = [
    (1, "ekalla ekalle ettan"), (2, "tokalla tokalle tvaan"), (3, "kolmosella kolmannella trean"),
    (4, "nelosella neljannella fyran"), (5, "vitosella viidennella femman"),
    (6, "kutosella kuudennella sexan"), (7, "seiskalla seiskalle seitsemannella sjuan"),
    (8, "kasilla kasille kahdeksannella attan"), (9, "ysilla ysille yhdeksannella nian"),
  ].flatMap { grade, text in
    words(text).map { word in
      let first = (grade + 6) * 12
      return Row(letters: word, isWhole: true, months: first...first + 17)
    }
  }

  /// Whether what follows a word makes something else of it: `ekalla kerralla`, `nuori äiti`.
  static func isOther(_ word: Span<UInt8>, before following: Span<UInt8>) -> Bool {
    guard otherBefore.contains(where: { starts(word, $0) }) else { return false }
    return otherBehind.contains { starts(following, $0) }
  }

  private static let otherBefore = words(
    "eka toka kolmo kolman nelos neljan vitos viiden kutos kuuden seiska seitsem kasil kahdeksan"
      + " ysil yhdeksan nuor")
  private static let otherBehind = words(
    "kerra kert kaynni kaynti kuulla kuukau viiko viikk paiva rivi pari perhe aiti aidi isa isi"
      + " vanhem mies nainen nais tyonteki sukupol kerrok")

  private static let unborn =
    words("raskaana raskaus raskaudenaik odotusaik gravid pregnan sikio unborn").map {
      Row(letters: $0, isWhole: false, months: 0...0, isUnborn: true)
    }
    // Not raskaudenehkäisy, contraception.
    + words("raskauden raskaudesta raskaudessa raskauteen").map {
      Row(letters: $0, isWhole: true, months: 0...0, isUnborn: true)
    }

  private static let pairs: [Bool] = {
    var pairs = [Bool](repeating: false, count: 26 * 26)
    let words =
      rows.map(\.letters) + numbers.map(\.0) + ordinals.map(\.0) + gradesBeforeNumber
      + genitiveUnits.map(\.0) + weekWords
    for word in words {
      if let pair = pair(word.span) { pairs[pair] = true }
    }
    return pairs
  }()

  /// `ekaluokkalainen`, `seiskaluokka`.
  private static let gradeRows: [Row] = ordinals.flatMap { letters, grade in
    ["luokk", "luokan", "luokal", "luokas"].map { noun in
      let first = (grade + 6) * 12
      return Row(letters: letters + Array(noun.utf8), isWhole: false, months: first...first + 17)
    }
  }
}
