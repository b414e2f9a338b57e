/// Short lists in one flat array. A list that changed stands at its end; what it was before is
/// left unused until the router is made anew.
struct Lists<Element: BitwiseCopyable & Equatable & Sendable>: Sendable {
  /// Where a list stands.
  struct Place: BitwiseCopyable, Equatable, Sendable {
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  private var elements: [Element] = []

  init() {}

  subscript(place: Place) -> ArraySlice<Element> {
    elements[Int(place.start)..<Int(place.start + place.count)]
  }

  mutating func append(_ list: some Collection<Element>) -> Place {
    let start = elements.count
    elements += list
    return Place(start: UInt32(start), count: UInt32(elements.count - start))
  }

  /// Where a list stands that comes in place of another; the same place if they are alike.
  mutating func replace(_ place: Place, with list: [Element]) -> Place {
    self[place].elementsEqual(list) ? place : append(list)
  }
}
