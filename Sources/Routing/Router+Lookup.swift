import Language
package import Registry

extension Router {
  /// The area that `in=` names: an id, a slug, a code of Statistics Finland, or a name in any
  /// language, letter case and inflection.
  package func area(named text: ArraySlice<UInt8>) -> AreaLookup {
    if let number = registry.number(of: text), registry[number].kind == .area {
      return .found(number)
    }
    if let number = registry.number(of: Array("area/".utf8)[...] + text) { return .found(number) }
    if let number = places.area(named: text) { return .found(number) }
    return .unknown(nearest: places.nearest(to: text))
  }

  /// The type that a text names: an id, a slug, a name in any language, or else the type that its
  /// words fit best.
  package func type(named text: ArraySlice<UInt8>) -> Registry.Number? {
    if let number = registry.number(of: text), registry[number].kind == .type { return number }
    if let number = registry.number(of: Array("type/".utf8)[...] + text) { return number }
    if let number = type(withName: text) { return number }
    var words = Array(text)
    _ = Masking.mask(&words)
    let reading = Reading(Question(words, area: nil, router: self), router: self)
    return reading.scores.first.map { types.number(at: $0.type) }
  }

  /// The type one of whose names is a text, but for letter case, marks and punctuation.
  private func type(withName text: ArraySlice<UInt8>) -> Registry.Number? {
    var wanted: [UInt8] = []
    Folding.appendFolded(text.span, to: &wanted)
    guard !wanted.isEmpty else { return nil }
    var name: [UInt8] = []
    for number in registry.numbers(of: .type) {
      for field in [FieldName.name, .nameSv, .nameEn] {
        guard let value = registry[number].first(field) else { continue }
        name.removeAll(keepingCapacity: true)
        Folding.appendFolded(value.span, to: &name)
        if name == wanted { return number }
      }
    }
    return nil
  }
}
