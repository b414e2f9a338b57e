import Registry

/// Numbers as people of a language write them.
enum DecimalText {
  /// `26,2`; in English `26.2`.
  static func text(_ value: Decimal, _ language: AnswerLanguage) -> String {
    language == .en
      ? value.description : value.description.split(separator: ".").joined(separator: ",")
  }

  /// With one decimal, as shares are told: `9,0`.
  static func tenths(_ value: Decimal, _ language: AnswerLanguage) -> String {
    let tenths = (abs(value.thousandths) + 50) / 100
    return (value.thousandths < 0 ? "−" : "")
      + "\(tenths / 10)\(language == .en ? "." : ",")\(tenths % 10)"
  }

  /// With its sign: `+3,8`, `−3,8`, `±0`.
  static func signed(_ value: Decimal, _ language: AnswerLanguage) -> String {
    let size = text(Decimal(thousandths: abs(value.thousandths)), language)
    if value.thousandths == 0 { return "±0" }
    return (value.thousandths < 0 ? "−" : "+") + size
  }
}
