import Cooperation
import Forms
import Registry

/// What colours, letters and dashes mean, and marks of the same look within text.
extension Page {
  /// Writes the legend of kinds of owner and of statuses that a page shows.
  func legend(
    kinds: [OwnerKind], statuses: [InterfaceStatus], _ html: inout HTMLWriter
  ) {
    html.element("h3", text: Words.colours[language])
    html.element("ul", [.class("legend")]) { html in
      for kind in kinds { html.element("li") { tag(of: kind, &$0) } }
      for status in statuses {
        html.element("li") { html in
          html.open(
            "svg",
            [
              .init("viewBox", "0 0 48 10"), .init("width", 48), .init("height", 10),
              .init("aria-hidden", "true"),
            ])
          html.line(status.style, from: .init(0, 5), to: .init(48, 5))
          html.close()
          mark(of: status, &html)
        }
      }
    }
  }

  /// A kind of owner, as a letter and its word in its colour.
  func tag(of kind: OwnerKind, _ html: inout HTMLWriter) {
    html.element("span", [.init("class", "tag \(kind.style)")]) { html in
      html.element("b", text: Words.letter(of: kind)[language])
      html.text(" " + Words.name(of: kind)[language])
    }
  }

  /// A status, as a sign and its word in its colour.
  func mark(of status: InterfaceStatus, _ html: inout HTMLWriter) {
    html.element("span", [.init("class", "status \(status.style)")]) { html in
      html.element("span", [.init("aria-hidden", "true")], text: Palette.sign(of: status))
      html.text(" " + Words.name(of: status)[language])
    }
  }

  /// A day, readable by programs too.
  func date(_ date: CivilDate, _ html: inout HTMLWriter) {
    html.element(
      "time", [.init("datetime", date.description)], text: Words.date(date, language))
  }

  /// A record's id.
  func identifier(_ id: String, _ html: inout HTMLWriter) {
    html.element("span", [.class("id")], text: id)
  }
}
