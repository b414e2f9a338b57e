/// A number of a drawing: tenths of a unit, so that what is written is short and always the same.
package struct Length: Sendable, Equatable, Comparable, ExpressibleByIntegerLiteral {
  package var tenths: Int

  package init(tenths: Int) { self.tenths = tenths }
  package init(integerLiteral value: Int) { tenths = value * 10 }
  package init(_ units: Int) { tenths = units * 10 }

  package static func + (left: Length, right: Length) -> Length {
    Length(tenths: left.tenths + right.tenths)
  }
  package static func - (left: Length, right: Length) -> Length {
    Length(tenths: left.tenths - right.tenths)
  }
  package static func < (left: Length, right: Length) -> Bool { left.tenths < right.tenths }

  /// A part of it.
  package func scaled(_ part: Int, of whole: Int) -> Length {
    Length(tenths: whole == 0 ? 0 : tenths * part / whole)
  }

  /// `12` or `12.5`.
  package var text: String {
    let size = abs(tenths)
    let fraction = size % 10 == 0 ? "" : ".\(size % 10)"
    return (tenths < 0 ? "-" : "") + "\(size / 10)\(fraction)"
  }
}

/// Draws within a page. Source: W3C SVG 1.1, embedded in HTML.
///
/// A drawing is one image with a name and a description to those who do not see it; its shapes are
/// no elements to walk through, and what it says stands as text beside it.
extension HTMLWriter {
  package typealias Style = StaticString

  /// A point of a drawing, to the right and down.
  package struct Point: Sendable, Equatable {
    package var x: Length
    package var y: Length

    package init(_ x: Length, _ y: Length) {
      self.x = x
      self.y = y
    }
  }

  /// Opens a drawing; `close` ends it.
  ///
  /// - Parameters:
  ///   - id: its place in the page.
  ///   - style: its class.
  ///   - width: of its field, in its own units.
  ///   - height: likewise.
  ///   - title: its name.
  ///   - description: what it shows, in words.
  package mutating func openDrawing(
    id: String, style: Style, width: Length, height: Length, title: String, description: String
  ) {
    open(
      "svg",
      [
        .id(id), .class(style), Attribute("viewBox", "0 0 \(width.text) \(height.text)"),
        Attribute("width", width.text), Attribute("height", height.text),
        Attribute("role", "img"), Attribute("aria-labelledby", "\(id)-title \(id)-desc"),
      ])
    element("title", [.id("\(id)-title")], text: title)
    element("desc", [.id("\(id)-desc")], text: description)
  }

  /// Draws a box, with what it is called when one points at it.
  package mutating func box(
    _ style: Style, at corner: Point, width: Length, height: Length, round: Length = 0
  ) {
    shape(
      "rect",
      [
        .class(style), Attribute("x", corner.x.text), Attribute("y", corner.y.text),
        Attribute("width", max(width, 0).text), Attribute("height", max(height, 0).text),
        Attribute("rx", round.text),
      ])
  }

  /// Draws a straight line.
  package mutating func line(_ style: Style, from: Point, to: Point) {
    shape(
      "line",
      [
        .class(style), Attribute("x1", from.x.text), Attribute("y1", from.y.text),
        Attribute("x2", to.x.text), Attribute("y2", to.y.text),
      ])
  }

  /// Draws a curve that leaves and reaches its ends level.
  ///
  /// - Parameters:
  ///   - style: its class.
  ///   - from: where it begins.
  ///   - to: where it ends.
  ///   - reach: how far it goes level from either end; to the left where it is below zero.
  ///   - title: what it is called when one points at it.
  package mutating func curve(
    _ style: Style, from: Point, to: Point, reach: (Length, Length), title: String
  ) {
    let (first, last) = (from.x + reach.0, to.x + reach.1)
    let path =
      "M\(from.x.text) \(from.y.text)C\(first.text) \(from.y.text) "
      + "\(last.text) \(to.y.text) \(to.x.text) \(to.y.text)"
    element("path", [.class(style), Attribute("d", path)]) { $0.element("title", text: title) }
  }

  /// Draws a ring; `pathLength` makes its round so many parts long.
  package mutating func circle(
    _ style: Style, at centre: Point, radius: Length, dash: (Int, of: Int)? = nil, turn: Int = 0
  ) {
    var attributes: [Attribute] = [
      .class(style), Attribute("cx", centre.x.text), Attribute("cy", centre.y.text),
      Attribute("r", radius.text),
    ]
    if let dash {
      attributes.append(Attribute("pathLength", dash.of))
      attributes.append(Attribute("stroke-dasharray", "\(dash.0) \(dash.of)"))
      attributes.append(
        Attribute("transform", "rotate(\(turn) \(centre.x.text) \(centre.y.text))"))
    }
    shape("circle", attributes)
  }

  /// Writes a line of text; what has no room is cut, and `full` says it all when one points at it.
  ///
  /// - Parameters:
  ///   - style: its class.
  ///   - text: at most so many characters are shown.
  ///   - point: where its line begins, or its middle or end as the style says.
  ///   - charactersMax: how many characters have room.
  package mutating func label(
    _ style: Style, _ text: String, at point: Point, charactersMax: Int = .max
  ) {
    let isCut = text.count > charactersMax
    let shown = isCut ? String(text.prefix(charactersMax - 1)) + "…" : text
    element(
      "text", [.class(style), Attribute("x", point.x.text), Attribute("y", point.y.text)]
    ) { html in
      if isCut { html.element("title", text: text) }
      html.text(shown)
    }
  }

  /// Opens a group of shapes that is moved or turned; `close` ends it.
  package mutating func openGroup(
    _ style: Style, move: Point = Point(0, 0), turn tenthsOfDegrees: Int = 0
  ) {
    var attributes: [Attribute] = [.class(style)]
    var transform = ""
    if tenthsOfDegrees != 0 { transform += "rotate(\(Length(tenths: tenthsOfDegrees).text))" }
    if move != Point(0, 0) { transform += "translate(\(move.x.text) \(move.y.text))" }
    if !transform.isEmpty { attributes.append(Attribute("transform", transform)) }
    open("g", attributes)
  }
}
