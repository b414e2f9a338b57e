/// What this release is called; one place for daemon, client and bench.
package enum Release {
  /// Semantic version of the programs. The line protocol has a number of its own.
  package static let version = "0.1.0"
}
