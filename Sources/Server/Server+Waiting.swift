import Commands
import Platform
import Registry
import Routing
import Store

/// Requests whose status line has to wait: for the store, for a registry that is being made, for
/// their turn.
extension Server {
  /// Begins what a request waits for.
  mutating func wait(
    for waiting: Reply.Waiting, _ connection: Connection, _ request: Connection.Again
  ) {
    if case .block(let block) = waiting {
      connection.block = block
      return
    }
    if case .query(let query) = waiting, case .watch(let since) = query.subject {
      connection.watching = Connection.Watching(query: query, since: since)
      return
    }
    connection.isWaiting = true
    switch waiting {
    case .block: break
    case .reload:
      connection.awaitsReload = true
      beginReload()
    case .turn:
      connection.again = request
      turns.append(Turn(ticket: connection.ticket, past: nil))
    case .commit(let commit):
      attentiveUntil = clock() + UInt64(Limits.commitAttention.nanoseconds)
      storing?.keeper.keep(commit, for: connection.ticket, epoch: epoch)
    case .bulk(let bulk): start(bulk, connection)
    case .past(let moment):
      connection.again = request
      turns.append(Turn(ticket: connection.ticket, past: moment))
      startPast(moment)
    case .query(let query): ask(query, connection.ticket)
    case .upkeep(let upkeep): start(upkeep, connection.ticket)
    }
  }

  /// The connection of a ticket, if it is still there and waits.
  func waiter(_ ticket: Keeper.Ticket) -> Connection? {
    guard Int(ticket.fd) < connections.count, let connection = connections[Int(ticket.fd)],
      connection.serial == ticket.serial, connection.isWaiting
    else { return nil }
    return connection
  }

  /// Sends the answer that a connection has waited for, and goes on with what it sent behind it.
  mutating func finish(
    _ ticket: Keeper.Ticket, with answer: Reply, _ poller: borrowing Poller
  ) {
    guard let connection = waiter(ticket) else { return }
    connection.isWaiting = false
    connection.output += answer.bytes
    go(on: connection, poller, clock())
  }

  mutating func refuse(
    _ ticket: Keeper.Ticket, _ error: CommandError, verb: String, _ poller: borrowing Poller
  ) {
    core.errors += 1
    var answer = Reply()
    answer.error(error, verb: verb)
    finish(ticket, with: answer, poller)
  }

  /// Answers again what waits for its turn, in the order in which it came.
  ///
  /// Nothing while the registry is being replaced; and as long as changes are on their way, only
  /// what does not have to wait for them.
  mutating func askAgain(_ poller: borrowing Poller) {
    if core.isReplacing { return }
    if core.isSettled {
      core.holdsBack = false
      if reloadWanted {
        reloadWanted = false
        beginReload()
        return
      }
    }
    let waiting = turns
    turns = []
    for turn in waiting {
      guard let connection = waiter(turn.ticket), let again = connection.again else { continue }
      connection.again = nil
      connection.isWaiting = false
      answer(again, connection)
      go(on: connection, poller, clock())
    }
  }

  private mutating func answer(_ again: Connection.Again, _ connection: Connection) {
    var reply = Reply()
    switch again {
    case .line(let line): Dispatcher.answer(line.span, &core, &connection.session, &reply)
    case .block(let block): Dispatcher.answer(block, &core, &connection.session, &reply)
    }
    if reply.isClosing { connection.isClosing = true }
    connection.output += reply.bytes
    connection.rest = reply.rest
    if let waiting = reply.waiting { wait(for: waiting, connection, again) }
  }
}
