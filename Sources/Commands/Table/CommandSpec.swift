package import Forms
package import Registry
import Wire

/// A verb: one row of the command table, which dispatch, `help`, `verbs`, completion, the manual's
/// check and the tests read.
package final class CommandSpec: Sendable {
  /// Who may use a verb.
  package enum Access: String, Sendable {
    case reader, editor, administrator
  }

  /// What stands behind the options.
  package enum Rest: Sendable {
    case words(ClosedRange<Int>)
    /// Free text, quotes and all; not empty.
    case text
    /// A name of one word or several, not empty.
    case name
  }

  package struct Option: Sendable {
    package let name: String
    package let value: String
    package let summary: Labels
  }

  package let verb: String
  package let alias: String?
  package let usage: String
  package let options: [Option]
  package let rest: Rest
  /// Forms that it has besides those that every verb has.
  package let documents: [DocumentForm]
  /// Whether it has those alone, whatever the connection has set.
  package let isDocument: Bool
  /// Whether records follow the request, up to a line with a single `.`.
  package let hasBlock: Bool
  /// Whether it may be asked as of another moment.
  package let takesMoment: Bool
  package let access: Access
  package let since: Int
  package let summary: Labels
  package let example: String
  let run: Handler

  /// Whether it has an option whose key stands at a range of a line.
  func hasOption(_ line: Span<UInt8>, _ key: Range<Int>) -> Bool {
    (CommandTable.commonOptions + options).contains { matches(line, key, $0.name) }
  }

  init(
    _ verb: String, alias: String? = nil, usage: String, options: [Option] = [], rest: Rest,
    documents: [DocumentForm] = [], isDocument: Bool = false, hasBlock: Bool = false,
    access: Access = .reader, since: Int = 1, summary: Labels, example: String,
    run: @escaping Handler
  ) {
    self.verb = verb
    self.alias = alias
    self.usage = usage
    self.options = options
    self.rest = rest
    self.documents = documents
    self.isDocument = isDocument
    self.hasBlock = hasBlock
    takesMoment = options.contains { $0.name == "at" }
    self.access = access
    self.since = since
    self.summary = summary
    self.example = example
    self.run = run
  }
}

/// Gets the line, the request cut from it, what to answer from, the connection's settings, and the
/// reply to fill. Words are counted and rights checked before it is called.
typealias Handler =
  @Sendable (Span<UInt8>, borrowing Request, inout Core, inout Session, inout Reply)
  throws(CommandError) -> Void
