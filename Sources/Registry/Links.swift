import Records

/// A link from one record's field to another record, seen from either end.
package struct Link: Sendable, Equatable {
  package enum Direction: String, Sendable {
    case out, `in`
  }

  package let direction: Direction
  package let field: String
  /// The record at the other end.
  package let number: Registry.Number
}

extension Registry {
  /// All links of a record: its own in the order of its fields, then those that name it.
  package func links(of number: Number) -> [Link] {
    var links: [Link] = []
    let record = self[number]
    record.forEachField { row, range in
      guard !row.targets.isEmpty else { return }
      let id = record.text[range].prefix { $0 != 0x20 }
      if let target = self.number(of: id) {
        links.append(Link(direction: .out, field: row.name, number: target))
      }
    }
    for link in incoming(to: number) {
      let field = self[link.from].kind.spec.fields[Int(link.field)]
      links.append(Link(direction: .in, field: field.name, number: link.from))
    }
    return links
  }

  /// The shortest chain of links between two records, followed in either direction.
  ///
  /// - Returns: the links from step to step; empty if both are the same record; nil if none.
  package func path(from start: Number, to end: Number) -> [Link]? {
    var reached: [Number: (from: Number, link: Link)?] = [start: nil as (Number, Link)?]
    var frontier = [start]
    while !frontier.isEmpty, reached[end] == nil {
      var next: [Number] = []
      for number in frontier {
        for link in links(of: number) where reached[link.number] == nil {
          reached[link.number] = (number, link)
          next.append(link.number)
        }
      }
      frontier = next
    }
    guard reached[end] != nil else { return nil }
    var steps: [Link] = []
    var at = end
    while let step = reached[at] ?? nil {
      steps.append(step.link)
      at = step.from
    }
    return steps.reversed()
  }
}
