/// How deep a service goes. The raw value is the schema's word; in order of depth.
package enum ServiceLevel: String, Sendable, CaseIterable {
  case preventive, early, intensified
}
