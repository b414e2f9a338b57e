/// The languages in which answers are laid out; `lang=` on the wire.
package enum AnswerLanguage: String, Sendable, CaseIterable {
  case fi, sv, en
}

/// One idea's name in the three languages.
package struct Labels: Sendable, Equatable {
  package let fi: String
  package let sv: String
  package let en: String

  package init(_ fi: String, _ sv: String, _ en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  package subscript(_ language: AnswerLanguage) -> String {
    switch language {
    case .fi: fi
    case .sv: sv
    case .en: en
    }
  }
}
