import Commands
import Platform
import Registry
import Store

/// `backup` and `purge`.
extension Server {
  mutating func start(_ upkeep: Upkeep, _ ticket: Keeper.Ticket) {
    guard let storing else { return }
    let now = core.effects.now()
    switch upkeep {
    case .backup(let form):
      keepTallies()
      let (state, directory) = (storing.state, storing.backupDirectory)
      let kept = storing.backupsKept
      startJob("backup") {
        do throws(StoreError) {
          let backup = try Backup.make(
            state: state, directory: directory, kept: kept, mark: Self.mark(now))
          return .backedUp(backup, form, ticket)
        } catch .exists {
          let error = CommandError.busy("a copy was made in this very second; try again")
          return .notBackedUp(error, ticket)
        } catch {
          return .notBackedUp(CommandError(error), ticket)
        }
      }
    case .purge:
      let today = LocalTime(secondsSince1970: now).date
      // Counts of weeks gone by go, too.
      keepTallies()
      let limit = LocalTime(today.adding(months: -storing.contactHistoryMonths)).secondsSince1970
      purge(ticket, storing.keeper) { store throws(StoreError) in
        try store.purge(kinds: "contact/", before: limit)
      }
    case .purgeRecord(let id):
      // What holds now is not history; who wants that gone removes the record first.
      purge(ticket, storing.keeper) { store throws(StoreError) in
        if try store.history(of: id, limit: 1).isEmpty { return nil }
        return try store.purge(id: id, keepingPresent: true)
      }
    }
  }

  private func purge(
    _ ticket: Keeper.Ticket, _ keeper: Keeper,
    _ work: @escaping @Sendable (inout Store) throws(StoreError) -> Int?
  ) {
    keeper.start { store in
      do throws(StoreError) {
        keeper.post(.purged(try work(&store), ticket))
      } catch {
        keeper.post(.failed(error, verb: "purge", ticket))
      }
    }
  }

  /// `20261121T143000Z`: in order of time, and the same in every zone.
  static func mark(_ seconds: Int64) -> String {
    let day = CivilDate(dayNumber: Int32(seconds / 86_400))
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let clock = seconds % 86_400
    return "\(day.year)\(two(Int64(day.month)))\(two(Int64(day.day)))"
      + "T\(two(clock / 3600))\(two(clock / 60 % 60))\(two(clock % 60))Z"
  }
}
