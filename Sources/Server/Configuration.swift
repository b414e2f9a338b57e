import Records
package import Registry

/// What the administrator sets: options of the command line, then the configuration file, then
/// the defaults. The file is one rec record; yhdyspintad.conf(5) describes it.
package struct Configuration: Sendable {
  package static let defaultPath = "/etc/yhdyspinta/yhdyspintad.conf"
  package static let defaultSocket = "/run/yhdyspinta/socket"
  package static let defaultRegistry = "/etc/yhdyspinta/registry.d"
  package static let fileBytesMax = 64 * 1024

  package var socket = defaultSocket
  package var registry: [String] = []
  package var state: String?
  /// Group whose members may do what administrators may.
  package var adminGroup: String?
  /// A group whose members edit records.
  package struct Editor: Sendable, Equatable {
    package let group: String
    /// Ids of the organisations whose records they edit; empty for all.
    package let owners: [String]
  }
  package var editors: [Editor] = []
  /// Groups who see what is for the service desk; if none is named, everybody does.
  package var deskGroups: [String] = []
  /// Where backups go; `backup` in the state directory if not set.
  package var backupDirectory: String?
  /// Backups that are kept.
  package var backupsKept = 14
  /// Months after which `purge` erases old versions of contacts.
  package var contactHistoryMonths = 24
  /// Whether Finnish words are read by libvoikko.
  package enum Voikko: String, Sendable, CaseIterable {
    /// If it is installed.
    case auto
    /// Without it the daemon does not start.
    case required
    case off
  }
  package var voikko = Voikko.auto
  /// Permissions of a socket that the daemon binds itself.
  package var socketMode: UInt32 = 0o666
  package var limits = Limits()

  package init() {}

  /// Directories to load, the default if none was named.
  package var registryDirectories: [String] {
    registry.isEmpty ? [Self.defaultRegistry] : registry
  }

  /// Reads a configuration file over the defaults.
  ///
  /// - Returns: the configuration, and everything that is wrong in the file.
  package static func reading(
    _ bytes: [UInt8], file: String
  ) -> (Configuration, [LoadProblem]) {
    var configuration = Configuration()
    var problems: [LoadProblem] = []
    var reader = RecordReader(bytes)
    var seen: Set<String> = []
    while let element = reader.next() {
      guard case .record = element else { continue }
      for field in reader.fields where !field.isComment(in: reader.bytes) {
        let name = String(decoding: reader.name(of: field), as: UTF8.self)
        let value = String(decoding: reader.value(of: field), as: UTF8.self)
        var message = configuration.set(name, value)
        if !seen.insert(name).inserted, !Self.repeating.contains(name) { message = "stands twice" }
        if let message {
          problems.append(
            LoadProblem(file: file, line: Int(field.line), field: name, message: message))
        }
      }
    }
    problems += reader.problems.map {
      LoadProblem(file: file, line: $0.line, field: nil, message: $0.message)
    }
    return (configuration, problems.sorted { $0.line < $1.line })
  }

  /// - Returns: what is wrong with the value, or nil.
  private mutating func set(_ name: String, _ value: String) -> String? {
    switch name {
    case "Socket": return Self.path(value, to: &socket)
    case "Registry":
      var path = ""
      let problem = Self.path(value, to: &path)
      registry.append(path)
      return problem
    case "State":
      state = value
      return value.hasPrefix("/") ? nil : "not an absolute path"
    case "Admin_group":
      adminGroup = value
      return value.isEmpty ? "empty; leave the field out" : nil
    case "Socket_mode":
      guard let mode = UInt32(value, radix: 8), mode <= 0o777 else {
        return "not permissions in octal like 0660"
      }
      socketMode = mode
      return nil
    case "Editor": return addEditor(value)
    case "Desk_group":
      deskGroups.append(value)
      return value.isEmpty ? "empty; leave the field out" : nil
    case "Backup_directory":
      backupDirectory = value
      return value.hasPrefix("/") ? nil : "not an absolute path"
    case "Backups_kept": return Self.number(value, 1...10_000, to: &backupsKept)
    case "Contact_history_months":
      return Self.number(value, 0...1200, to: &contactHistoryMonths)
    case "Import_bytes_max":
      return Self.number(value, 65_536...(1 << 30), to: &limits.importBytesMax)
    case "Voikko":
      guard let choice = Voikko(rawValue: value) else {
        return "not one of " + Voikko.allCases.map(\.rawValue).joined(separator: ", ")
      }
      voikko = choice
      return nil
    case "Connections_max":
      return Self.number(value, 1...65_536, to: &limits.connectionsMax)
    case "Connections_per_user_max":
      return Self.number(value, 1...65_536, to: &limits.connectionsPerUserMax)
    case "Output_bytes_max":
      return Self.number(value, 65_536...(1 << 30), to: &limits.outputBytesMax)
    case "Idle_time":
      var seconds = 0
      let problem = Self.number(value, 0...86_400, to: &seconds)
      limits.idleTime = .seconds(seconds)
      return problem
    default:
      return "no such setting; see yhdyspintad.conf(5)"
    }
  }

  /// Settings that may stand several times.
  private static let repeating: Set<String> = ["Registry", "Editor", "Desk_group"]

  /// `group` or `group org/x org/y`.
  private mutating func addEditor(_ value: String) -> String? {
    let words = value.split(separator: " ").map(String.init)
    guard let group = words.first else { return "empty; leave the field out" }
    let owners = Array(words.dropFirst())
    for owner in owners {
      guard owner.hasPrefix("org/"), Identifier.isValid(owner) else {
        return "\"\(owner)\" is not the id of an organisation, like org/kotka"
      }
    }
    editors.append(Editor(group: group, owners: owners))
    return nil
  }

  private static func path(_ value: String, to path: inout String) -> String? {
    path = value
    return value.hasPrefix("/") ? nil : "not an absolute path"
  }

  private static func number(
    _ value: String, _ range: ClosedRange<Int>, to number: inout Int
  ) -> String? {
    guard let parsed = Int(value), range.contains(parsed) else {
      return "not a number from \(range.lowerBound) to \(range.upperBound)"
    }
    number = parsed
    return nil
  }
}
