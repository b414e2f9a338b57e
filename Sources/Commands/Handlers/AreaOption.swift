import Registry
import Routing

extension Request {
  /// The area that a request asks about: its own `in=`, or the connection's, or nil.
  ///
  /// `in=` with nothing or `-` behind it asks about no area.
  func area(
    _ bytes: Span<UInt8>, _ core: borrowing Core, _ session: borrowing Session
  ) throws(CommandError) -> Registry.Number? {
    guard let name = try option("in", in: bytes) else {
      return session.area.flatMap { core.registry.number(of: $0[...]) }
    }
    return try Self.area(named: name, core)
  }

  /// Resolves what `in=` says.
  static func area(
    named name: [UInt8], _ core: borrowing Core
  ) throws(CommandError) -> Registry.Number? {
    if name.isEmpty || name == [UInt8(ascii: "-")] { return nil }
    switch core.router.area(named: name[...]) {
    case .found(let number): return number
    case .unknown(let nearest):
      let hint = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
      throw .badValue(
        option: "in", text: "no area \"\(repeated(name))\"\(hint)")
    }
  }

  /// The moment that a request asks about: its `at=`, or now.
  func time(_ core: borrowing Core) -> LocalTime {
    at ?? LocalTime(secondsSince1970: core.effects.now())
  }
}

extension Core {
  /// The record of an id that was typed.
  ///
  /// - Throws: `.notFound`, with the ids that have the same slug if there are any.
  func number(of id: [UInt8]) throws(CommandError) -> Registry.Number {
    if let number = registry.number(of: id[...]) { return number }
    let slug = id.split(separator: UInt8(ascii: "/")).last ?? []
    let near = Schema.kinds.compactMap { kind -> String? in
      let other = "\(kind.name)/\(String(decoding: slug, as: UTF8.self))"
      return registry.number(of: other) == nil ? nil : other
    }
    let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    throw .notFound("no record \(repeated(id))\(hint)")
  }
}
