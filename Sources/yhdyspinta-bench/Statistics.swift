/// The middle value; the mean of the two middle ones of an even count.
/// - Parameter values: in any order.
/// - Returns: nil for none.
func median(_ values: [Double]) -> Double? {
  if values.isEmpty { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// A number with a fixed count of decimals, rounded.
/// - Parameters:
///   - value: any number below 10^15.
///   - decimals: 0 to 6.
/// - Returns: such as `12.30`; `-` for what is no number.
func fixed(_ value: Double, _ decimals: Int) -> String {
  guard value.isFinite, value.magnitude < 1e15 else { return "-" }
  var scale = 1
  for _ in 0..<decimals { scale *= 10 }
  let scaled = Int((value * Double(scale)).rounded())
  let sign = scaled < 0 ? "-" : ""
  let whole = "\(sign)\(scaled.magnitude / UInt(scale))"
  if decimals == 0 { return whole }
  let rest = "\(scaled.magnitude % UInt(scale))"
  return "\(whole).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
}

/// Text moved to the right of a column.
/// - Parameters:
///   - text: what to move.
///   - width: of the column, in characters.
/// - Returns: the text with blanks before it; longer text as it is.
func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(width - text.count, 0)) + text
}

/// Text at the left of a column.
/// - Parameters:
///   - text: what to place.
///   - width: of the column, in characters.
/// - Returns: the text with blanks behind it; longer text as it is.
func left(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(width - text.count, 0))
}
