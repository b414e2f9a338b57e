import Commands
import Forms
import Platform
import Registry
import Routing
import Store

/// Questions about the past: the store's thread looks them up, or a job makes the registry as it was.
extension Server {
  /// Asks the store.
  mutating func ask(_ query: StoreQuery, _ ticket: Keeper.Ticket) {
    guard let keeper = storing?.keeper else { return }
    let present = core.registry.revision
    keeper.start { store in
      do throws(StoreError) {
        var versions: [StoredVersion]
        switch query.subject {
        case .history(let id, let limit): versions = try store.history(of: id, limit: limit)
        case .changes(let since, let limit):
          versions = try store.changes(after: since, through: present, limit: limit)
        case .watch(let since):
          versions = try store.changes(after: since, through: present, limit: Limits.changesOfPiece)
        }
        if case .history = query.subject {} else { versions.removeAll(where: \.isHidden) }
        keeper.post(
          .versions(versions.map { RecordVersion($0) }, query, through: present, ticket))
      } catch {
        keeper.post(.failed(error, verb: query.verb, ticket))
      }
    }
  }

  /// Sends what the store found.
  mutating func send(
    _ versions: [RecordVersion], for query: StoreQuery, through: Int, _ ticket: Keeper.Ticket,
    _ poller: borrowing Poller
  ) {
    if case .watch = query.subject { return push(versions, through: through, ticket, poller) }
    var answer = Reply()
    if case .history(let id, _) = query.subject, versions.isEmpty {
      return refuse(
        ticket, .notFound("no record \(repeated(id)), and there was none"), verb: query.verb,
        poller)
    }
    answer.write(versions, for: query, in: core.registry, isFirst: true)
    answer.endVersions(count: versions.count, revision: core.registry.revision)
    finish(ticket, with: answer, poller)
  }

  // MARK: watching

  /// Has the store look up what watchers have not been sent yet.
  ///
  /// One question at a time for each, and none while it has not read what it was sent: who reads
  /// slowly costs no memory and misses nothing.
  mutating func tellWatchers() {
    for connection in connections.compactMap(\.self) { lookUpChanges(for: connection) }
  }

  /// Asks for the next changes of one watcher, if there are any and it is ready for them.
  mutating func lookUpChanges(for connection: Connection) {
    guard var watching = connection.watching, !watching.isAsking, !connection.hasOutput,
      watching.since < core.registry.revision
    else { return }
    watching.isAsking = true
    connection.watching = watching
    ask(watching.query.from(watching.since), connection.ticket)
  }

  private mutating func push(
    _ versions: [RecordVersion], through: Int, _ ticket: Keeper.Ticket,
    _ poller: borrowing Poller
  ) {
    guard Int(ticket.fd) < connections.count, let connection = connections[Int(ticket.fd)],
      connection.serial == ticket.serial, var watching = connection.watching
    else { return }
    var answer = Reply()
    answer.write(versions, for: watching.query, in: core.registry, isFirst: watching.count == 0)
    watching.isAsking = false
    watching.count += versions.count
    // Without any, all that there was up to where the store looked is hidden by edits.
    watching.since = versions.last?.revision.number ?? through
    connection.watching = watching
    connection.output += answer.bytes
    go(on: connection, poller, clock())
    lookUpChanges(for: connection)
  }

  /// Ends a watch whose peer has sent a line.
  ///
  /// - Returns: its status line.
  mutating func endWatch(_ connection: Connection) -> Reply {
    var answer = Reply()
    if let watching = connection.watching {
      answer.endVersions(count: watching.count, revision: watching.since)
    }
    connection.watching = nil
    return answer
  }

  /// Ends a watch that the store could not answer; the reason follows.
  mutating func endWatching(_ ticket: Keeper.Ticket) {
    guard Int(ticket.fd) < connections.count, let connection = connections[Int(ticket.fd)],
      connection.serial == ticket.serial, connection.watching != nil
    else { return }
    connection.watching = nil
    connection.isWaiting = true
  }

  // MARK: the registry as it was

  /// Has the registry of a moment made, unless that is under way.
  mutating func startPast(_ moment: PastMoment) {
    guard let state = storing?.state, !pastAsked.contains(moment) else { return }
    pastAsked.append(moment)
    let morphology = core.router.morphology
    startJob("past") {
      do throws(StoreError) {
        let (router, at, times) = try PastRegistry.make(
          of: moment, state: state, morphology: morphology)
        return .past(router, at: at, times: times, moment)
      } catch {
        return .pastFailed(error, moment)
      }
    }
  }

  /// Refuses the requests that wait for a registry that could not be made.
  mutating func refusePast(
    _ moment: PastMoment, _ error: StoreError, _ poller: borrowing Poller
  ) {
    let waiting = turns.filter { $0.past == moment }
    turns.removeAll { $0.past == moment }
    for turn in waiting {
      guard let connection = waiter(turn.ticket), case .line(let line) = connection.again else {
        continue
      }
      connection.again = nil
      refuse(turn.ticket, CommandError(error), verb: Dispatcher.echo(of: line.span), poller)
    }
  }
}
