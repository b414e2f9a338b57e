import Records

/// Records that came over the socket or out of the store, each checked against its kind.
///
/// References are not looked at here; see `Draft`.
package struct RecordBlock: Sendable {
  package private(set) var records: [Record] = []
  /// What is wrong, in order of line.
  package private(set) var problems: [LoadProblem] = []

  /// Reads a block.
  ///
  /// - Parameters:
  ///   - bytes: rec text.
  ///   - name: what problems are to call it: `name:line: field: message`.
  package init(_ bytes: [UInt8], named name: String) {
    var loader = RegistryLoader()
    loader.add(file: name, bytes: bytes)
    problems = loader.problems
    var seen: [[UInt8]: UInt32] = [:]
    for record in loader.records {
      if let line = seen.updateValue(record.place.line, forKey: Array(record.id)) {
        problems.append(
          LoadProblem(
            file: name, line: Int(record.place.line), field: "Id",
            message: "\(record.idText) stands already in line \(line)"))
      }
      records.append(record)
    }
    problems.sort { $0.line < $1.line }
  }
}
