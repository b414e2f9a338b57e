import Forms
import Registry
import Reports

/// The answer of `report`: a page, written piece by piece from the registry that it began with.
struct PageAnswer: LongAnswer {
  private var report: any Report
  private var html = HTMLWriter()
  private let revision: Int

  /// - Parameters:
  ///   - report: the page.
  ///   - revision: of the registry that it is made from.
  init(_ report: any Report, revision: Int) {
    self.report = report
    self.revision = revision
  }

  mutating func step(_ reply: inout Reply) -> Bool {
    let isComplete = report.writePiece(to: &html)
    html.drain(to: &reply.bytes)
    if isComplete { reply.ok(count: report.count, revision: revision) }
    return isComplete
  }
}
