/// What `report` draws. The raw value is the wire's word.
package enum ReportKind: String, Sendable, CaseIterable {
  case map, matrix, gaps, plan, clarity
}
