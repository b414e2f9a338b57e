/// What this build calls itself.
package enum Version {
  package static let product = "0.1.0"
  /// Of the line protocol; in the greeting and in `since` of verbs and fields.
  package static let protocolNumber = 1
  /// What a client reads first.
  package static let greeting = "OK yhdyspinta \(protocolNumber)\n"
}
