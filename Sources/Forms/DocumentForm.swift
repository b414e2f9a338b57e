/// Forms that only some verbs have, each for programs of another world; `as=` on the wire. Every
/// line stands behind a `|`, but those of `hsds`, which are JSON objects.
package enum DocumentForm: String, Sendable, CaseIterable {
  /// A page for a browser and for paper.
  case html
  /// A graph for Graphviz.
  case dot
  /// A graph for Mermaid.
  case mermaid
  /// A calendar, RFC 5545.
  case ical
  /// Open Referral Human Services Data Specification 3, one JSON object a line.
  case hsds
}
