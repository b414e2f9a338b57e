import Registry

extension CellReader {
  /// The command line's values, read as cells of a sheet are.
  ///
  /// - Returns: those that could be read, and a problem for each other.
  func read(
    _ defaults: [ConvertSettings.Default]
  ) -> (defaults: [ConvertSettings.Default], problems: [ConvertProblem]) {
    var result: [ConvertSettings.Default] = []
    var problems: [ConvertProblem] = []
    for value in defaults {
      let kinds = value.kind.map { [$0.spec] } ?? Schema.kinds
      var reason: String?
      var isRead = false
      // Kinds have fields of the same name and different meaning; the first that fits counts.
      for spec in kinds.compactMap({ $0.field(named: value.field) }) where !isRead {
        for text in Self.values(value.value, spec) {
          do throws(Failure) {
            result.append(value.with(try self.value(text, spec)))
            isRead = true
          } catch {
            reason = error.message
          }
        }
      }
      if !isRead {
        problems.append(
          ConvertProblem(.everywhere, "--set \(value.field)", reason ?? "no value; left out"))
      }
    }
    return (result, problems)
  }
}
