import Platform

/// What was measured of one long answer.
struct LongRow {
  let request: String
  let area: String
  private(set) var reply = LongReply()
  private(set) var milliseconds: [Double] = []
  private(set) var processorMilliseconds: [Double] = []
  private(set) var alone: [LoadResult] = []
  private(set) var beside: [LoadResult] = []

  init(request: String, area: String) {
    self.request = request
    self.area = area
  }

  /// One round: the answer alone, the others alone, both together.
  /// - Parameters:
  ///   - line: the request, without LF.
  ///   - file: what the others ask.
  ///   - settings: of the others.
  ///   - pid: the daemon; nil if it is not known.
  /// - Throws: `.failed`.
  mutating func measure(
    _ line: String, _ file: RequestFile, _ settings: LoadSettings, pid: Int?
  ) throws(BenchError) {
    let reader = try LongReader(path: settings.socket)
    // The kernel counts processor time in steps of 10 ms: enough answers make it exact.
    let answersMin = 5
    let before = pid.flatMap { ProcessTime.seconds(of: $0) }
    for _ in 0..<answersMin {
      let begin = Clock.monotonicNanoseconds()
      reply = try reader.ask(line)
      milliseconds.append(Double(Clock.monotonicNanoseconds() - begin) / 1e6)
    }
    if let before, let after = pid.flatMap({ ProcessTime.seconds(of: $0) }) {
      processorMilliseconds.append((after - before) * 1000 / Double(answersMin))
    }
    alone.append(try LoadRun(settings, file).run())
    let asking = LongAsking(reader, line)
    try asking.start()
    let result: LoadResult
    do throws(BenchError) {
      result = try LoadRun(settings, file).run()
    } catch {
      try? asking.stop()
      throw error
    }
    try asking.stop()
    beside.append(result)
  }
}
