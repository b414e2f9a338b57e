import Registry

/// Stems of the names that a service's words are read beside. Areas and organisations with their
/// names stay while services change.
struct KnownNames: Sendable {
  /// Whether a stem stands in an area's name; such words tell no services apart.
  private var isPlace: [Bool] = []
  /// Name stems of organisations other than municipalities and regions.
  private var orgs: [[UInt32]] = []
  private let firstOrg: Int

  init(firstOrg: Int) { self.firstOrg = firstOrg }

  mutating func addArea(_ stems: [UInt32]) {
    for stem in stems {
      if Int(stem) >= isPlace.count {
        isPlace += Array(repeating: false, count: Int(stem) + 1 - isPlace.count)
      }
      isPlace[Int(stem)] = true
    }
  }

  /// Adds the next organisation.
  mutating func addOrg(_ stems: [UInt32], _ kind: OrgKind) {
    orgs.append([.municipality, .region].contains(kind) ? [] : stems)
  }

  func isPlace(_ stem: UInt32) -> Bool { Int(stem) < isPlace.count && isPlace[Int(stem)] }

  /// The stems by which an association, a parish or an agency gives its name to its services.
  func stems(of org: UInt32) -> [UInt32] { orgs[Int(org) - firstOrg] }
}

extension ServiceWords.Kept {
  /// Takes the service that was read last in place of the one before.
  ///
  /// - Parameters:
  ///   - reader: has read the service's record.
  ///   - record: the service's.
  ///   - owners: the service's, in the order of its record.
  ///   - registry: in which its producers are found.
  ///   - names: of areas and organisations.
  ///   - lexicon: has the words that were read.
  mutating func take(
    _ reader: WordReader, _ record: Record, owners: ArraySlice<UInt32>, _ registry: Registry,
    _ names: KnownNames, _ lexicon: Lexicon
  ) {
    owner = owners.first ?? .max
    entries.removeAll(keepingCapacity: true)
    for word in reader.words {
      add(lexicon.stemOfForm[Int(word.form)], isName: word.isName, names)
    }
    for producer in reader.producers {
      guard let org = registry.number(of: record.text.span, producer) else { continue }
      for stem in names.stems(of: org.rawValue) { add(stem, isName: true, names) }
    }
    for owner in owners {
      for stem in names.stems(of: owner) { add(stem, isName: true, names) }
    }
  }

  private mutating func add(_ stem: UInt32, isName: Bool, _ names: KnownNames) {
    if names.isPlace(stem) { return }
    if let place = entries.firstIndex(where: { $0.stem == stem }) {
      if isName { entries[place] = ServiceWords.Entry(stem: stem, isName: true) }
    } else {
      entries.append(ServiceWords.Entry(stem: stem, isName: isName))
    }
  }
}
