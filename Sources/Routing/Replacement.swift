/// What a table keeps of one record before and after a change; nil where there is no record.
///
/// Tables take all replacements of a change at once. What goes is erased before anything is put
/// in: lists are in order of id, and a removed record has none.
struct Replacement<Kept> {
  let number: UInt32
  let old: Kept?
  let new: Kept?

  /// The same record as a table sees it that keeps a part.
  func map<Part>(_ part: (Kept) -> Part?) -> Replacement<Part>? {
    let (old, new) = (old.flatMap(part), new.flatMap(part))
    return old == nil && new == nil ? nil : .init(number: number, old: old, new: new)
  }

  /// What stood in a list and does not any more.
  func gone<Element: Hashable>(_ list: (Kept) -> [Element]) -> [Element] {
    Self.difference(old.map(list) ?? [], new.map(list) ?? [])
  }

  /// What stands in a list and did not before.
  func come<Element: Hashable>(_ list: (Kept) -> [Element]) -> [Element] {
    Self.difference(new.map(list) ?? [], old.map(list) ?? [])
  }

  private static func difference<Element: Hashable>(
    _ list: [Element], _ other: [Element]
  ) -> [Element] {
    if list == other { return [] }
    if other.isEmpty { return list }
    if list.count * other.count <= 256 { return list.filter { !other.contains($0) } }
    let other = Set(other)
    return list.filter { !other.contains($0) }
  }
}
