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
        if !seen.insert(name).inserted, name != "Registry" { message = "stands twice" }
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
