import Commands
import Glibc
import Platform
import Wire

extension Server {
  /// Takes waiting connections, or refuses them if there are too many.
  mutating func accept(_ poller: borrowing Poller, _ now: UInt64) {
    for _ in 0..<Limits.acceptsPerTurn {
      do throws(Errno) {
        guard let descriptor = try UnixSocket.accept(listener) else { return }
        try admit(descriptor, poller, now)
      } catch {
        return pauseAccepting(error, poller, now)
      }
    }
  }

  /// Out of descriptors: those who wait stay in the backlog until others have gone. The listener
  /// stays readable all the while, so it is not watched for a moment; otherwise the loop would spin.
  private mutating func pauseAccepting(
    _ reason: Errno, _ poller: borrowing Poller, _ now: UInt64
  ) {
    acceptPausedAt = now
    try? poller.change(listener, tag: Tag.listener, reading: false, writing: false)
    let warned = acceptWarnedAt.map { Duration.nanoseconds(now - min(now, $0)) }
    guard warned.map({ $0 >= Limits.acceptWarningInterval }) ?? true else { return }
    acceptWarnedAt = now
    log(.warning, "connections wait, since none can be taken: \(reason.message)")
  }

  /// Watches the listener again once the pause is over.
  mutating func resumeAccepting(_ poller: borrowing Poller, _ now: UInt64) {
    guard let since = acceptPausedAt,
      .nanoseconds(now - min(now, since)) >= Limits.acceptPause
    else { return }
    acceptPausedAt = nil
    try? poller.change(listener, tag: Tag.listener, reading: true, writing: false)
  }

  private mutating func admit(
    _ descriptor: consuming OwnedDescriptor, _ poller: borrowing Poller, _ now: UInt64
  ) throws(Errno) {
    let peer = try UnixSocket.peerCredentials(descriptor.rawValue)
    let ofUser = connectionsOfUser[peer.uid, default: 0]
    if core.connections >= limits.connectionsMax || ofUser >= limits.connectionsPerUserMax {
      refuse(descriptor)
      return
    }
    let groups = (try? UnixSocket.peerGroups(descriptor.rawValue)) ?? []
    serial += 1
    let connection = Connection(
      descriptor, uid: peer.uid, serial: serial,
      session: Session(rights: rights(of: peer, groups: groups)), now: now)
    let fd = connection.fd
    try poller.add(fd, tag: UInt64(fd), reading: true, writing: false)
    while connections.count <= Int(fd) { connections.append(nil) }
    connections[Int(fd)] = connection
    connectionsOfUser[peer.uid] = ofUser + 1
    core.connections += 1
    connection.output += Version.greeting.utf8
    go(on: connection, poller, now)
  }

  private mutating func rights(of peer: PeerCredentials, groups: [UInt32]) -> Rights {
    // Looking a name up may ask another machine: once for each user.
    access.rights(of: peer, groups: groups) { uid in
      if let name = userNames[uid] { return name }
      let name = Accounts.userName(of: uid)
      userNames[uid] = name
      return name
    }
  }

  /// One line instead of the greeting; a socket just accepted has room for it.
  private func refuse(_ descriptor: consuming OwnedDescriptor) {
    var reply = Reply()
    reply.error(.busy, verb: "connect", "too many connections; try again later")
    _ = reply.bytes.withUnsafeBytes { Socket.send(descriptor.rawValue, $0) }
  }

  /// Forgets a connection and closes its socket.
  mutating func close(_ connection: Connection, _ poller: borrowing Poller) {
    try? poller.remove(connection.fd)
    connections[Int(connection.fd)] = nil
    core.connections -= 1
    let left = connectionsOfUser[connection.uid, default: 1] - 1
    connectionsOfUser[connection.uid] = left > 0 ? left : nil
  }
}
