package import Forms
package import Registry
package import Routing

/// A page that is written piece by piece from the registry that it began with.
package protocol Report: Sendable {
  /// Rows of its tables so far, as the status line says.
  var count: Int { get }

  /// Writes what comes next; some hundredths of a millisecond of work, perhaps nothing to be seen yet.
  ///
  /// - Returns: whether the page is complete.
  mutating func writePiece(to html: inout HTMLWriter) -> Bool
}

/// What every page is made of and for whom.
package struct ReportContext: Sendable {
  package let router: Router
  /// Nil for the whole country.
  package let area: Registry.Number?
  /// Only what has to do with this type; nil for all.
  package let type: Registry.Number?
  package let time: LocalTime
  package let viewer: Viewer
  package let language: AnswerLanguage

  package init(
    router: Router, area: Registry.Number?, type: Registry.Number?, time: LocalTime,
    viewer: Viewer, language: AnswerLanguage
  ) {
    self.router = router
    self.area = area
    self.type = type
    self.time = time
    self.viewer = viewer
    self.language = language
  }

  package var registry: Registry { _read { yield router.registry } }

  /// A record's name, without what the viewer may not see.
  func name(of number: Registry.Number) -> String {
    Words.name(of: number, registry, viewer, language)
  }

  /// Several names in one line.
  func names(of numbers: [Registry.Number]) -> String {
    numbers.map { name(of: $0) }.joined(separator: ", ")
  }

  /// A page about the area.
  func page(_ title: Labels, sections: [(id: String, label: Labels)]) -> Page {
    var parts = [area.map { name(of: $0) } ?? Words.wholeCountry[language]]
    if let type { parts.append(name(of: type)) }
    parts.append(Words.date(time.date, language))
    parts.append("\(Self.revision[language]) \(registry.revision)")
    return Page(
      language: language, title: title[language], subtitle: parts.joined(separator: " · "),
      sections: sections)
  }

  private static let revision = Labels("versio", "version", "revision")
}
