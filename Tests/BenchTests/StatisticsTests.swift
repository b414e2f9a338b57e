import Testing

@testable import yhdyspinta_bench

@Suite struct StatisticsTests {
  @Test func `the median is the middle`() {
    #expect(median([]) == nil)
    #expect(median([3]) == 3)
    #expect(median([5, 1, 3]) == 3)
    #expect(median([4, 1, 3, 2]) == 2.5)
  }

  @Test func `numbers have fixed decimals`() {
    #expect(fixed(1.005, 1) == "1.0")
    #expect(fixed(0.05, 2) == "0.05")
    #expect(fixed(-0.5, 1) == "-0.5")
    #expect(fixed(1234.5678, 2) == "1234.57")
    #expect(fixed(12, 0) == "12")
    #expect(fixed(.nan, 2) == "-")
  }

  @Test func `percentiles are right to two percent`() {
    var random = Random(seed: 11)
    var histogram = Histogram()
    var values: [UInt64] = []
    for _ in 0..<10_000 {
      let value = UInt64(1) << UInt64(random.below(30)) | UInt64(random.below(1000))
      values.append(value)
      histogram.add(value)
    }
    values.sort()
    for share in [0.0, 0.1, 0.5, 0.9, 0.99, 0.999, 1] {
      let exact = Double(values[min(Int(share * 10_000), 9999)]) / 1000
      let found = histogram.microseconds(atShare: share)
      #expect(abs(found - exact) <= exact * 0.02 + 0.001, "share \(share)")
    }
    #expect(histogram.largest == values.last)
    #expect(histogram.count == 10_000)
  }

  @Test func `a histogram takes any value`() {
    var histogram = Histogram()
    #expect(histogram.microseconds(atShare: 0.5) == 0)
    histogram.add(0)
    histogram.add(.max)
    #expect(histogram.largest == .max)
    #expect(histogram.microseconds(atShare: 0) == 0)
  }

  @Test func `a schedule keeps its rate`() {
    var schedule = LoadSchedule(start: 1000, rate: 1_000_000)
    #expect(schedule.next == 1000)
    for _ in 0..<5 { schedule.advance() }
    #expect(schedule.next == 6000)
  }
}
