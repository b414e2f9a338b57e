import Glibc

/// Variables of the process environment.
package enum Environment {
  /// Reads a variable.
  /// - Parameter name: its name.
  /// - Returns: its value, nil when it is not set; an empty value is a value.
  package static func value(_ name: StaticString) -> String? {
    name.withUTF8Buffer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.flatMap { getenv($0) }.map { String(cString: $0) }
      }
    }
  }

  /// Reads a variable that holds a decimal number.
  /// - Parameter name: its name.
  /// - Returns: the number, nil when it is not set or no number.
  package static func integer(_ name: StaticString) -> Int? {
    value(name).flatMap { Int($0) }
  }
}
