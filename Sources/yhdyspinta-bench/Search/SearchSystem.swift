/// What else finds documents by words, measured beside the daemon.
protocol SearchSystem: AnyObject {
  /// As it stands in tables.
  var name: String { get }

  /// Makes an index, best prepared for being asked.
  /// - Parameters:
  ///   - name: of its table; letters.
  ///   - documents: what it finds.
  /// - Throws: `.failed`.
  func makeIndex(_ name: String, _ documents: [SearchDocument]) throws(BenchError)

  /// Opens a connection of its own to an index.
  /// - Parameters:
  ///   - index: a name that was given to `makeIndex`.
  ///   - limit: most documents of an answer.
  /// - Returns: one that one thread at a time may use.
  /// - Throws: `.failed`.
  func client(_ index: String, limit: Int) throws(BenchError) -> any SearchClient

  /// Ends it and removes its files.
  func end()
}

/// A connection that asks one question after the other.
protocol SearchClient: AnyObject, Sendable {
  /// The process that does the work.
  var processID: Int { get }

  /// A question as it is handed to the system; done once, before it is measured.
  /// - Parameter question: a caller's words.
  /// - Returns: UTF-8 with a zero behind it.
  func query(_ question: String) -> [UInt8]

  /// Asks.
  /// - Parameter query: what `query` made.
  /// - Returns: ids of documents, best first.
  /// - Throws: `.failed`.
  func search(_ query: [UInt8]) throws(BenchError) -> [String]
}

/// The systems that a command line asks for.
struct SearchSystems {
  /// Those that could be started.
  private(set) var all: [any SearchSystem] = []
  /// Why the others could not.
  private(set) var missing: [String] = []

  /// Parses a list.
  /// - Parameter list: `postgresql`, `sqlite` or both with a comma between; nil for none.
  /// - Returns: the names.
  /// - Throws: `.usage` for another name, or none.
  static func names(_ list: String?) throws(BenchError) -> [String] {
    guard let list else { return [] }
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if names.allSatisfy({ $0 == "postgresql" || $0 == "sqlite" }) { return names }
    throw .usage("--against is postgresql, sqlite or postgresql,sqlite")
  }

  /// Starts them. One that cannot be started is noted, so that the others are measured.
  /// - Parameters:
  ///   - names: as `names` gives them.
  ///   - directory: where their files go.
  ///   - prefixes: whether SQLite is also asked with prefixes, as a system of its own.
  init(_ names: [String], in directory: String, prefixes: Bool) {
    for name in names {
      do throws(BenchError) {
        if name == "postgresql" {
          all.append(try PostgreSQLSystem(in: directory))
        } else {
          all.append(try SQLiteSystem(in: directory, prefixes: false))
          if prefixes { all.append(try SQLiteSystem(in: directory, prefixes: true)) }
        }
      } catch {
        if case .failed(let reason) = error { missing.append("\(name): \(reason)") }
      }
    }
  }

  /// Ends all.
  func end() {
    for system in all { system.end() }
  }

  /// Tells what was missing, when the rest is measured.
  /// - Throws: `.failed` when something was.
  func tellMissing() throws(BenchError) {
    if !missing.isEmpty { throw .failed(missing.joined(separator: "; ")) }
  }
}
