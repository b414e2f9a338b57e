package import Registry

extension Router {
  /// Services of a type whose area covers a place on a day, the nearest area first, then in order
  /// of id; each once.
  package func services(
    of type: Registry.Number, in area: Registry.Number, on date: CivilDate
  ) -> [Registry.Number] {
    var found: [Registry.Number] = []
    for outer in areas.outwards(from: area) {
      for service in services.services(of: type, in: outer)
      where services.row(of: service).isValid(on: date) {
        let number = Registry.Number(service)
        if !found.contains(number) { found.append(number) }
      }
    }
    return found
  }
}
