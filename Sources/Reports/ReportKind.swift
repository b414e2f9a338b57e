import Cooperation

/// What `report` draws. The raw value is the wire's word.
package enum ReportKind: String, Sendable, CaseIterable {
  case map, matrix, gaps, plan, clarity

  /// The page of a kind, ready to be written.
  package func report(_ context: ReportContext) -> any Report {
    switch self {
    case .map:
      if AreaScale(of: context.area, context.registry) == .country {
        CountryReport(context)
      } else {
        MapReport(context)
      }
    case .matrix: MatrixReport(context)
    case .gaps: GapsReport(context)
    case .plan: PlanReport(context)
    case .clarity: ClarityReport(context)
    }
  }
}
