/// The table of `long`.
struct LongTable {
  private let requestWidth: Int
  private let areaWidth: Int

  /// - Parameters:
  ///   - requests: all that will stand in it.
  ///   - areas: the same.
  init(requests: [String], areas: [String]) {
    func width(_ words: [String]) -> Int { (words.map(\.count).max() ?? 0) + 2 }
    requestWidth = max(9, width(requests))
    areaWidth = max(6, width(areas))
  }

  var head: String {
    left("request", requestWidth) + left("area", areaWidth) + right("rows", 8) + right("KiB", 8)
      + right("ms", 9) + right("cpu ms", 9) + right("MiB", 7) + right("P50", 9) + right("P99", 9)
      + right("P50 by", 9) + right("P99 by", 9) + right("ratio", 7) + "\n"
  }

  /// A row.
  /// - Parameters:
  ///   - row: what was measured.
  ///   - pid: the daemon; nil if it is not known.
  /// - Returns: a line with LF; the ratio is that of the P99, taken round by round.
  func line(_ row: LongRow, pid: Int?) -> String {
    let (alone, beside) = (LoadReport(row.alone), LoadReport(row.beside))
    let ratios = zip(row.alone, row.beside).map {
      $1.latency.microseconds(atShare: 0.99) / $0.latency.microseconds(atShare: 0.99)
    }
    let memory = pid.flatMap { ProcessTime.peakKiB(of: $0) }
    var text =
      left(row.request, requestWidth) + left(row.area, areaWidth) + right("\(row.reply.rows)", 8)
    text += right("\(row.reply.bytes / 1024)", 8)
    text += right(fixed(median(row.milliseconds) ?? 0, 1), 9)
    text += right(median(row.processorMilliseconds).map { fixed($0, 0) } ?? "-", 9)
    text += right(memory.map { "\($0 / 1024)" } ?? "-", 7)
    text += right(fixed(alone.latency(0.5), 1), 9) + right(fixed(alone.latency(0.99), 1), 9)
    text += right(fixed(beside.latency(0.5), 1), 9) + right(fixed(beside.latency(0.99), 1), 9)
    return text + right(fixed(median(ratios) ?? 0, 2), 7) + "\n"
  }
}
