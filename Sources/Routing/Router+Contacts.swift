package import Registry

extension Router {
  /// Whom to call for a service or its owner, as `route` would name them.
  ///
  /// - Parameters:
  ///   - named: contacts that go before those of the service, the one meant first.
  ///   - service: the service, if one is registered.
  ///   - owner: who bears the responsibility.
  ///   - area: where the matter is; nil if contacts of any place will do.
  ///   - time: as of when, for validity, absence and opening hours.
  ///   - viewer: who asks; only contacts that they may see are named.
  /// - Returns: nil if nobody can be reached at all.
  package func contact(
    named: [Registry.Number] = [], service: Registry.Number?, owner: Registry.Number?,
    in area: Registry.Number?, at time: LocalTime, viewer: Viewer
  ) -> ContactChoice? {
    let chain = ContactChain(
      router: self, area: area, time: time, language: nil, viewer: viewer)
    return chain.choice(named: named.map(\.rawValue), service: service, owner: owner)
  }
}
