import Cooperation
import Forms
import Registry
import Routing

/// The answer of `calendar`, written in pieces from the registry that it began with.
struct CalendarList: LongAnswer {
  /// Records looked at in a step.
  private static let recordsOfStep = 5

  private let router: Router
  private let today: CivilDate
  private let names: RecordNames
  /// Writes a calendar instead of rows; nil for rows.
  private let calendar: AgendaCalendar?
  private let title: String
  private var reader: AgendaReader?
  private var groups: [[AgendaItem]] = []
  private var group = 0
  private var next = 0
  private var sink: RowSink
  private var count = 0
  /// What stands above the items that come next, as text.
  private var heading = ""

  private var registry: Registry { _read { yield router.registry } }

  /// - Parameters:
  ///   - router: with the registry.
  ///   - area: only what concerns it; nil for all.
  ///   - range: the days and kinds asked for.
  ///   - form: of rows.
  ///   - names: of records, for who asks.
  ///   - stamp: for `as=ical`, when the registry last changed, seconds since 1970; nil for rows.
  init(
    _ router: Router, in area: Registry.Number?, _ range: AgendaRange, as form: Form,
    _ names: RecordNames, stamp: Int64?
  ) {
    self.router = router
    today = range.today
    self.names = names
    calendar = stamp.map { AgendaCalendar(names: names, stamp: $0) }
    let place = area.map { ", \(names.name($0, router.registry))" } ?? ""
    title = AgendaText.calendar[names.language] + place
    reader = AgendaReader(router, in: area, range)
    sink = RowSink(as: form, columns: AgendaRow.columns)
  }

  package mutating func step(_ reply: inout Reply) -> Bool {
    if reader != nil {
      read(&reply)
      return false
    }
    if group < groups.count {
      write(groups[group][next], to: &reply)
      next += 1
      if next == groups[group].count {
        group += 1
        next = 0
      }
      return false
    }
    if let calendar {
      reply.calendar { calendar.end(to: &$0) }
    } else if count == 0 {
      sink.writeNothing(to: &reply, AgendaText.nothing[names.language])
    }
    reply.ok(count: count, revision: registry.revision)
    return true
  }

  private mutating func read(_ reply: inout Reply) {
    guard var reading = reader.take() else { return }
    guard reading.read(Self.recordsOfStep) else {
      reader = consume reading
      return
    }
    groups = reading.agenda().groups
    if let calendar { reply.calendar { calendar.begin(title, to: &$0) } }
  }

  private mutating func write(_ item: AgendaItem, to reply: inout Reply) {
    count += 1
    let (today, names, registry) = (today, names, router.registry)
    if let calendar {
      reply.calendar { calendar.write(item, registry, to: &$0) }
      return
    }
    let row = AgendaRow.row(item, today: today, names, registry)
    let language = names.language
    let above =
      item.isOverdue
      ? AgendaText.overdue[language] : AgendaText.month(of: item.first, language)
    let isNew = above != heading
    let isFirst = heading.isEmpty
    heading = above
    sink.write(row, to: &reply) { layout in
      if isNew {
        if !isFirst { layout.gap() }
        layout.line(above)
      }
      AgendaRow.write(item, today: today, names, registry, to: &layout)
    }
  }
}

extension Reply {
  /// Lines of a calendar.
  mutating func calendar(_ write: (inout ICalWriter) -> Void) {
    var writer = ICalWriter(appendingTo: bytes)
    bytes = []
    write(&writer)
    bytes = writer.finish()
  }
}
