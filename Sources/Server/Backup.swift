import Forms
import Platform
import Store

/// A copy of the store's file in the configured directory, and of those only the newest.
struct Backup: Sendable {
  let path: String
  let revision: Int
  let records: Int
  let bytes: Int

  /// Names begin so; the rest is a time, so that the order of names is that of age.
  private static let prefix = "registry-"
  private static let suffix = ".db"

  /// Makes a copy, checks it, and removes the oldest beyond those that are kept.
  ///
  /// - Parameters:
  ///   - state: the state directory.
  ///   - directory: where copies go; it is made if it is not there.
  ///   - kept: copies that stay.
  ///   - mark: tells the copy from others and gives their order, such as `20261121T143000Z`.
  /// - Returns: what has been copied.
  /// - Throws: and then no copy has been removed.
  static func make(
    state: String, directory: String, kept: Int, mark: String
  ) throws(StoreError) -> Backup {
    do throws(FileError) {
      try Files.makeDirectory(directory, mode: 0o700)
    } catch {
      throw .inputOutput(detail: error.message)
    }
    let path = "\(directory)/\(prefix)\(mark)\(suffix)"
    let store = try Store(reading: state)
    try store.backup(to: path)
    let content = try Store.verify(file: path)
    removeOldest(in: directory, kept: kept)
    return Backup(
      path: path, revision: content.revision, records: content.records,
      bytes: (try? Files.size(path: path)) ?? 0)
  }

  /// What cannot be removed is left: too many copies are better than none.
  private static func removeOldest(in directory: String, kept: Int) {
    let names = ((try? Files.names(inDirectory: directory)) ?? []).filter {
      $0.hasPrefix(prefix) && $0.hasSuffix(suffix)
    }
    for name in names.sorted().dropLast(kept) { try? Files.remove("\(directory)/\(name)") }
  }

  /// What the reply says of it.
  var row: Row {
    var row = Row()
    row.add("Backup", path)
    row.add("Revision", revision)
    row.add("Records", records)
    row.add("Bytes", bytes)
    return row
  }
}
