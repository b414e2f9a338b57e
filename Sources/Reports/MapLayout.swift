import Cooperation
import Forms
import Registry

/// Where a map's boxes stand: a column for municipalities, one for the wellbeing region, one for
/// all others; within each, near to what they meet.
struct MapLayout: Sendable {
  static let width: Length = 1084
  private static let boxWidth: Length = 264
  private static let boxHeight: Length = 38
  private static let step = 46
  private static let head = 40
  private static let gap = 144
  /// Characters that a box has room for.
  private static let nameMax = 31
  private static let ownersMax = 38

  /// Places of nodes, column by column, as they stand from top to bottom.
  private(set) var columns: [[Int]] = [[], [], []]
  private var slots: [Int] = []
  private var columnOf: [Int] = []
  private(set) var height: Length = 60
  /// Tenths from box to box of each column.
  private var steps = [0, 0, 0]

  /// Places of edges, what matters least first: the others are drawn over it.
  private(set) var edgeOrder: [Int] = []

  /// Nodes as a table lists them.
  var order: [Int] { columns.flatMap(\.self) }

  init() {}

  init(_ map: CooperationMap, _ context: ReportContext) {
    columnOf = map.nodes.map { Self.column(of: $0.kind) }
    slots = [Int](repeating: 0, count: map.nodes.count)
    var neighbours = [[Int]](repeating: [], count: map.nodes.count)
    for edge in map.edges {
      neighbours[edge.first].append(edge.second)
      neighbours[edge.second].append(edge.first)
    }
    for column in 0..<3 {
      columns[column] = map.nodes.indices.filter { columnOf[$0] == column }
      columns[column].sort { left, right in
        let (one, other) = (map.nodes[left], map.nodes[right])
        if one.type != other.type { return context.registry.precedes(one.type, other.type) }
        return one.kind.rawValue < other.kind.rawValue
      }
      number(column)
    }
    // Boxes go where what they meet stands: it keeps curves short and crossings few.
    for column in [0, 2, 1, 0, 2, 1] { arrange(column, neighbours) }
    edgeOrder = map.edges.indices.sorted { left, right in
      let (one, other) = (map.edges[left].status.weight, map.edges[right].status.weight)
      return one != other ? one < other : left < right
    }
    let longest = columns.map(\.count).max() ?? 0
    height = Length(Self.head + max(1, longest) * Self.step + 8)
    // Boxes of a shorter column stand farther apart, so that curves are more level.
    steps = columns.map { column in
      let room = longest * Self.step * 10 / max(1, column.count)
      return min(room, Self.step * 16)
    }
  }

  private static func column(of kind: OwnerKind) -> Int {
    switch kind {
    case .municipality: 0
    case .wellbeingRegion: 1
    case .thirdSector, .parish, .state, .private: 2
    }
  }

  private mutating func number(_ column: Int) {
    for (slot, node) in columns[column].enumerated() { slots[node] = slot }
  }

  private mutating func arrange(_ column: Int, _ neighbours: [[Int]]) {
    let weights = columns[column].map { node -> (Int, Int, Int) in
      let others = neighbours[node].filter { columnOf[$0] != column }
      let sum = others.reduce(0) { $0 + slots[$1] * 100 }
      return (others.isEmpty ? slots[node] * 100 : sum / others.count, slots[node], node)
    }
    columns[column] = weights.sorted { $0 < $1 }.map(\.2)
    number(column)
  }

  private func corner(of node: Int) -> HTMLWriter.Point {
    let column = columnOf[node]
    return .init(
      Self.left(of: column),
      Length(Self.head) + Length(tenths: steps[column] * slots[node]))
  }

  private static func left(of column: Int) -> Length {
    Length(2 + column * (boxWidth.tenths / 10 + gap))
  }

  // MARK: drawing

  func drawHeads(_ context: ReportContext, _ html: inout HTMLWriter) {
    for (column, label) in MapText.columns.enumerated() {
      html.label(
        "strong", label[context.language], at: .init(Self.left(of: column), 22),
        charactersMax: Self.nameMax)
    }
  }

  func drawCurve(
    _ index: Int, of map: CooperationMap, _ context: ReportContext, _ html: inout HTMLWriter
  ) {
    let edge = map.edges[index]
    var (one, other) = (edge.first, edge.second)
    if columnOf[one] > columnOf[other] { swap(&one, &other) }
    let middle = Self.boxHeight.scaled(1, of: 2)
    var from = corner(of: one)
    var to = corner(of: other)
    from.y = from.y + middle
    to.y = to.y + middle
    let isAside = columnOf[one] == columnOf[other]
    // The farther apart, the wider the bend, so that curves of one side do not run in one.
    let bend = isAside ? Length(tenths: min(1000, 300 + abs(from.y.tenths - to.y.tenths) / 6)) : 72
    let reach: (Length, Length)
    if isAside, columnOf[one] == 2 {
      reach = (0 - bend, 0 - bend)
    } else {
      from.x = from.x + Self.boxWidth
      if isAside { to.x = to.x + Self.boxWidth }
      reach = (bend, isAside ? bend : 0 - bend)
    }
    let names = [one, other].map { context.name(of: map.nodes[$0].type) }
    let words = edge.meetings.map { Words.name(of: $0.status)[context.language] }
    html.curve(
      edge.status.style, from: from, to: to, reach: reach,
      title: names.joined(separator: " – ") + ": " + words.joined(separator: ", "))
  }

  func drawBox(
    _ index: Int, of map: CooperationMap, _ context: ReportContext, _ html: inout HTMLWriter
  ) {
    let node = order[index]
    let (corner, kind) = (corner(of: node), map.nodes[node].kind)
    let isByLaw = map.nodes[node].services.isEmpty
    html.openGroup(isByLaw ? "bylaw" : "box")
    html.box(kind.style, at: corner, width: Self.boxWidth, height: Self.boxHeight, round: 5)
    html.label(
      kind.style, Words.letter(of: kind)[context.language],
      at: .init(corner.x + 8, corner.y + 16))
    html.label(
      "t", context.name(of: map.nodes[node].type), at: .init(corner.x + 24, corner.y + 16),
      charactersMax: Self.nameMax)
    html.label(
      "t small", MapText.short(map.nodes[node], context),
      at: .init(corner.x + 24, corner.y + 31), charactersMax: Self.ownersMax)
    html.close()
  }
}
