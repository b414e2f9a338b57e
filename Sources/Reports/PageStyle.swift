import Cooperation
package import Forms

/// The one style sheet of all pages: for screens from 320 units wide, and for A4.
package enum PageStyle {
  package static let sheet: StyleSheet = {
    var sheet = StyleSheet()
    sheet.add(frame)
    sheet.add(tables)
    sheet.add(drawings)
    sheet.add("body", [("color", Palette.text), ("background", Palette.paper)])
    sheet.add("a", [("color", Palette.link)])
    sheet.add(".quiet,caption,.id", [("color", Palette.quiet)])
    sheet.add("th,td", [("border-color", Palette.line)])
    sheet.add("thead th,.head", [("background", Palette.shade)])
    sheet.add("svg text,.t", [("fill", Palette.text)])
    sheet.add(".grid", [("stroke", Palette.line)])
    sheet.add(".ground", [("fill", Palette.shade), ("stroke", Palette.line)])
    sheet.add(".good", [("fill", Palette.good)])
    sheet.add(".neutral", [("fill", Palette.neutral)])
    sheet.add(".poor", [("fill", Palette.poor)])
    sheet.add(
      ".c-good", [("fill", Palette.good), ("stroke", Palette.good)])
    sheet.add(
      ".l-early,.c-neutral", [("fill", Palette.early), ("stroke", Palette.neutral)])
    sheet.add(
      ".c-poor", [("fill", Palette.poor), ("stroke", Palette.poor)])
    sheet.add(".l-preventive", [("fill", Palette.link), ("stroke", Palette.link)])
    sheet.add(".l-intensified", [("fill", Palette.deep), ("stroke", Palette.deep)])
    sheet.add(".counted", [("fill", Palette.link)])
    sheet.add(".outline", [("fill", Palette.paper), ("stroke", Palette.line)])
    sheet.add(".mark", [("stroke", Palette.text)])
    sheet.add(".now", [("stroke", Palette.poor)])
    sheet.add(".d0", [("stroke", Palette.rings[0])])
    sheet.add(".d1", [("stroke", Palette.rings[1])])
    sheet.add(".d2", [("stroke", Palette.rings[2])])
    sheet.add(".d3", [("stroke", Palette.rings[3])])
    sheet.add(".d4", [("stroke", Palette.rings[4])])
    for kind in OwnerKind.allCases { add(kind, to: &sheet) }
    for status in InterfaceStatus.allCases { add(status, to: &sheet) }
    sheet.add(narrow)
    sheet.add(print)
    return sheet
  }()

  private static func add(_ kind: OwnerKind, to sheet: inout StyleSheet) {
    let (fill, border) = (Palette.fill(of: kind), Palette.border(of: kind))
    func rule(_ box: StaticString, _ tag: StaticString, _ mark: StaticString) {
      sheet.add(box, [("fill", fill), ("stroke", border)])
      sheet.add(tag, [("background", fill), ("border-color", border), ("color", Palette.text)])
      sheet.add(mark, [("fill", border)])
    }
    switch kind {
    case .municipality: rule("rect.k-municipality", "span.k-municipality", "text.k-municipality")
    case .wellbeingRegion: rule("rect.k-region", "span.k-region", "text.k-region")
    case .thirdSector: rule("rect.k-third", "span.k-third", "text.k-third")
    case .parish: rule("rect.k-parish", "span.k-parish", "text.k-parish")
    case .state: rule("rect.k-state", "span.k-state", "text.k-state")
    case .private: rule("rect.k-private", "span.k-private", "text.k-private")
    }
  }

  private static func add(_ status: InterfaceStatus, to sheet: inout StyleSheet) {
    let colour = Palette.colour(of: status)
    func rule(
      _ stroke: StaticString, _ fill: StaticString, _ text: StaticString, _ dashes: StaticString
    ) {
      sheet.add(stroke, [("stroke", colour)])
      sheet.add(fill, [("fill", colour)])
      sheet.add(text, [("color", colour)])
      sheet.add(dashes)
    }
    switch status {
    case .agreed:
      rule("path.s-agreed,line.s-agreed,circle.s-agreed", "rect.s-agreed", "span.s-agreed", "")
    case .unconfirmed:
      rule(
        "path.s-unconfirmed,line.s-unconfirmed,circle.s-unconfirmed", "rect.s-unconfirmed",
        "span.s-unconfirmed",
        "path.s-unconfirmed,line.s-unconfirmed{stroke-dasharray:12 4}")
    case .disputed:
      rule(
        "path.s-disputed,line.s-disputed,circle.s-disputed", "rect.s-disputed",
        "span.s-disputed", "path.s-disputed,line.s-disputed{stroke-width:4}")
    case .lapsed:
      rule(
        "path.s-lapsed,line.s-lapsed,circle.s-lapsed", "rect.s-lapsed", "span.s-lapsed",
        "path.s-lapsed,line.s-lapsed{stroke-dasharray:10 4 2 4}")
    case .missing:
      rule(
        "path.s-missing,line.s-missing,circle.s-missing", "rect.s-missing", "span.s-missing",
        "path.s-missing,line.s-missing{stroke-dasharray:2 5;stroke-width:1.5}")
    }
  }

  private static let frame: StaticString = """
    *{box-sizing:border-box}
    body{margin:0;font:16px/1.5 system-ui,"Liberation Sans","DejaVu Sans",Arial,sans-serif}
    .skip{position:absolute;left:-100rem}
    .skip:focus{left:.5rem;top:.5rem;background:#fff;padding:.5rem;z-index:1}
    :focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
    header,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
    header{border-bottom:3px solid #0b4f8a;padding-top:1rem;padding-bottom:.5rem}
    h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
    h2{font-size:1.3rem;line-height:1.3;margin:2rem 0 .5rem}
    h3{font-size:1.05rem;margin:1.2rem 0 .25rem}
    h1,h2,h3,td,th,p,li{overflow-wrap:break-word}
    p{margin:.4rem 0;max-width:70ch}
    nav ul{list-style:none;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
    nav a{display:inline-block;padding:.25rem 0}
    footer{margin-top:2rem;padding-bottom:2rem;font-size:.875rem}
    .legend{list-style:none;padding:0;margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.35rem 1.25rem}
    .legend svg{vertical-align:middle;margin-right:.35rem}
    .tag{display:inline-block;border:1.5px solid;border-radius:.25rem;padding:0 .4rem}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .id{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.8em}
    """

  private static let tables: StaticString = """
    .wide{overflow-x:auto;margin:.5rem 0 1rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem}
    caption{text-align:left;padding:.25rem 0;font-size:.875rem}
    th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top}
    th{font-weight:600}
    table.tall thead th:not(:first-child){writing-mode:vertical-rl;max-height:14rem}
    table.tall td{padding:.2rem .25rem;text-align:center}
    table.fixed{table-layout:fixed}
    .id{overflow-wrap:anywhere}
    td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
    .status{font-weight:600}
    """

  private static let drawings: StaticString = """
    svg{max-width:none}
    svg.fit{max-width:100%;height:auto}
    svg.map{min-width:44rem;width:100%;height:auto}
    svg text{font-family:system-ui,"Liberation Sans","DejaVu Sans",Arial,sans-serif;font-size:13px}
    svg .small{font-size:11px}
    svg .strong{font-weight:600}
    svg .middle{text-anchor:middle}
    svg .end{text-anchor:end}
    svg path{fill:none;stroke-width:2}
    svg line{stroke-width:2}
    svg rect{stroke-width:1.5}
    svg .bylaw{stroke-dasharray:5 3}
    svg .grid{stroke-width:1}
    svg .mark{stroke-width:3}
    svg .ring{fill:none;stroke-width:1}
    svg .d0,svg .d1,svg .d2,svg .d3,svg .d4{stroke-width:4}
    svg .arc{fill:none;stroke-width:3}
    svg .now{stroke-width:3}
    .charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem}
    figure{margin:.75rem 0 1rem}
    .charts figure{margin:0}
    figcaption{font-size:.9375rem;font-weight:600}
    """

  private static let narrow: StaticString = """
    @media(max-width:40rem){
    body{font-size:15px}
    h1{font-size:1.4rem}
    .charts{grid-template-columns:1fr}
    table.stack thead{position:absolute;left:-100rem}
    table.stack,table.stack caption,table.stack tbody,table.stack tr,table.stack td,table.stack th{display:block;width:auto}
    table.stack tr{border:1px solid #767676;margin:0 0 .75rem}
    table.stack td,table.stack th{border:0;padding:.15rem .5rem}
    table.stack td[data-label]::before{content:attr(data-label) ": ";font-weight:600}
    table.stack td:empty{display:none}
    table.stack td.n{text-align:left}
    }
    """

  private static let print: StaticString = """
    @page{size:A4;margin:14mm}
    @page wide{size:A4 landscape;margin:10mm}
    @media print{
    body{font-size:9.5pt}
    .skip,nav{display:none}
    header,main,footer{max-width:none;padding:0}
    .wide{overflow:visible}
    svg.map{min-width:0;max-width:100%;max-height:255mm}
    h2,h3,caption{break-after:avoid}
    tr,figure,svg{break-inside:avoid}
    .landscape{page:wide}
    .landscape table{table-layout:fixed}
    .landscape td,.landscape th{overflow-wrap:anywhere;hyphens:auto}
    .landscape thead th:first-child{width:14%}
    td,th{overflow-wrap:anywhere}
    .landscape table{font-size:6.5pt}
    .landscape th,.landscape td{padding:1px 2px}
    thead{display:table-header-group}
    table{font-size:8.5pt}
    .fixed thead th{font-size:7pt;padding:.2rem}
    .charts{grid-template-columns:1fr 1fr}
    *{print-color-adjust:exact}
    }
    """
}
