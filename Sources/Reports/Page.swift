package import Forms
package import Registry

/// What all pages share: the frame, headings, tables and legends.
///
/// A page is one file: style within, drawings within, nothing fetched from anywhere and nothing to
/// run. Its own policy says so to the browser, so that a text which some day got in unescaped could
/// not do anything either.
package struct Page: Sendable {
  /// The columns of a table, and which of them are numbers.
  struct Column {
    let label: Labels
    var isNumber = false
    /// Its part of the table's width in hundredths; 0 where the browser is to find it.
    var share = 0
  }

  /// Columns up to which their names lie.
  static let headsMax = 9

  package let language: AnswerLanguage
  package let title: String
  /// What it is about and as of when.
  package let subtitle: String
  /// Headings to go to, with their ids.
  package let sections: [(id: String, label: Labels)]
  /// Whether it is printed across the paper.
  var isWide = false

  /// Writes all that stands before the first section.
  package func begin(_ html: inout HTMLWriter) {
    html.doctype()
    html.open("html", [.init("lang", language.rawValue)])
    html.element("head") { html in
      html.void("meta", [.init("charset", "utf-8")])
      html.void(
        "meta",
        [
          .init("http-equiv", "Content-Security-Policy"),
          .init("content", "default-src 'none'; style-src 'unsafe-inline'"),
        ])
      html.void(
        "meta",
        [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")])
      html.void("meta", [.init("name", "color-scheme"), .init("content", "light")])
      html.element("title", text: "\(title) · \(subtitle)")
      html.style(PageStyle.sheet)
    }
    html.open("body", isWide ? [.class("landscape")] : [])
    html.element("a", [.class("skip"), .href("content")], text: Self.skip[language])
    html.element("header") { html in
      html.element("h1", text: title)
      html.element("p", text: subtitle)
      guard sections.count > 1 else { return }
      html.element("nav", [.init("aria-label", Self.contents[language])]) { html in
        html.element("ul") { html in
          for section in sections {
            html.element("li") { html in
              html.element("a", [.href(section.id)], text: section.label[language])
            }
          }
        }
      }
    }
    html.open("main", [.id("content"), .init("tabindex", "-1")])
  }

  /// Writes all that stands behind the last section.
  package func end(_ html: inout HTMLWriter) {
    html.close()
    html.element("footer", text: Self.origin[language])
    html.closeAll()
  }

  /// Opens a section of the page; `close` ends it.
  func open(_ id: String, isWide: Bool = false, _ html: inout HTMLWriter) {
    html.open(
      "section", [.init("aria-labelledby", id)] + (isWide ? [.class("landscape")] : []))
    let label = sections.first { $0.id == id }?.label[language] ?? ""
    html.element("h2", [.id(id)], text: label)
  }

  // MARK: tables

  /// Opens a table up to its first row; `closeTable` ends it.
  ///
  /// - Parameters:
  ///   - columns: its header; the first heads each row.
  ///   - caption: what it shows.
  ///   - isStacked: whether each row becomes a card where there is no room for a table.
  ///   - html: what is written to.
  func openTable(
    _ columns: [Column], caption: String, isStacked: Bool = true, _ html: inout HTMLWriter
  ) {
    // What scrolls must be reached by the keyboard, and so be named.
    html.open(
      "div",
      [
        .class("wide"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-label", "\(caption) (\(Words.scroll[language]))"),
      ])
    // Cards are no table to a browser any more, but they are to who reads them: hence the roles.
    let isFixed = columns.contains { $0.share > 0 }
    // Names of many columns stand upright.
    let style: StaticString =
      isFixed ? "stack fixed" : isStacked ? "stack" : columns.count > Self.headsMax ? "tall" : ""
    html.open("table", [.class(style), .init("role", "table")])
    html.element("caption", text: caption)
    if isFixed {
      html.element("colgroup") { html in
        for column in columns { html.void("col", [.init("style", "width:\(column.share)%")]) }
      }
    }
    html.element("thead", [.init("role", "rowgroup")]) { html in
      html.element("tr", [.init("role", "row")]) { html in
        for column in columns {
          html.element(
            "th",
            (column.isNumber ? [.class("n")] : [])
              + [.init("scope", "col"), .init("role", "columnheader")],
            text: column.label[language])
        }
      }
    }
    html.open("tbody", [.init("role", "rowgroup")])
  }

  func closeTable(_ html: inout HTMLWriter) {
    html.close()
    html.close()
    html.close()
  }

  /// Writes a row; the first cell heads it.
  func row(
    _ id: String?, _ columns: [Column], _ html: inout HTMLWriter,
    _ cell: (Int, inout HTMLWriter) -> Void
  ) {
    html.element("tr", (id.map { [.id($0)] } ?? []) + [.init("role", "row")]) { html in
      for (index, column) in columns.enumerated() {
        var attributes: [HTMLWriter.Attribute] = column.isNumber ? [.class("n")] : []
        if index == 0 {
          attributes += [.init("scope", "row"), .init("role", "rowheader")]
        } else {
          attributes += [
            .init("role", "cell"), .init("data-label", column.label[language]),
          ]
        }
        html.element(index == 0 ? "th" : "td", attributes) { cell(index, &$0) }
      }
    }
  }

  private static let skip = Labels(
    "Siirry sisältöön", "Gå till innehållet", "Skip to the content")
  private static let contents = Labels("Sivun osat", "Sidans delar", "Parts of this page")
  private static let origin = Labels(
    "Tehty rekisteristä yhdyspinta. Sivu ei hae mitään verkosta ja toimii tulostettuna.",
    "Gjord ur registret yhdyspinta. Sidan hämtar inget från nätet och fungerar utskriven.",
    "Made from the registry yhdyspinta. The page fetches nothing and works on paper.")
}
