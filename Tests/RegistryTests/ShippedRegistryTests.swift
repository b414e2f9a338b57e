import Platform
import Testing

@testable import Registry

/// The records that are installed with the daemon.
@Suite struct ShippedRegistryTests {
  /// Loaded once: it is some thousand records.
  private static let loaded: Result<Registry, LoadFailure> = Result {
    () throws(LoadFailure) in
    let parts = #filePath.split(separator: "/").dropLast(3)
    let directory = "/\(parts.joined(separator: "/"))/etc/yhdyspinta/registry.d"
    var loader = RegistryLoader()
    do throws(FileError) {
      for name in try Files.names(inDirectory: directory) where name.hasSuffix(".rec") {
        loader.add(
          file: name, bytes: try Files.read(path: "\(directory)/\(name)", bytesMax: 1 << 24))
      }
    } catch {
      Issue.record("\(error.message)")
    }
    return try loader.finish(revision: 1)
  }

  private func registry() throws -> Registry { try Self.loaded.get() }

  /// The records of a kind whose `Kind` is this.
  private func records(_ kind: Kind, _ value: String? = nil) throws -> [Record] {
    let registry = try registry()
    return registry.records[registry.range(of: kind)].filter { record in
      value.map { record.has(.kind, $0.utf8) } ?? true
    }
  }

  @Test func `it has no fault`() {
    switch Self.loaded {
    case .success(let registry): #expect(!registry.records.isEmpty)
    case .failure(let failure):
      for problem in failure.problems { Issue.record("\(problem.text)") }
    }
  }

  @Test func `it has all municipalities and wellbeing regions of Finland`() throws {
    #expect(try records(.area, "country").count == 1)
    #expect(try records(.area, "municipality").count >= 308)
    #expect(try records(.area, "wellbeing-region").count == 21)
  }

  @Test func `each municipality has its code and lies within something`() throws {
    let municipalities = try records(.area, "municipality")
    let codes = municipalities.compactMap { $0.string(.code) }
    #expect(codes.count == municipalities.count)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: /[0-9]{3}/) != nil })
    for record in municipalities { #expect(record.first(.within) != nil, "\(record.idText)") }
  }

  @Test func `it has the service types and an organiser for each`() throws {
    #expect(try records(.type).count >= 45)
    for record in try records(.type) { #expect(record.first(.organizer) != nil) }
  }

  @Test func `it has services and interfaces, each with its source`() throws {
    let services = try records(.service)
    let interfaces = try records(.interface)
    #expect(services.count >= 100)
    #expect(interfaces.count >= 25)
    for record in services + interfaces {
      #expect(record.first(FieldName("Source")) != nil, "\(record.idText)")
    }
  }

  @Test func `it names no person`() throws {
    #expect(try records(.contact, "person").isEmpty)
    #expect(try !records(.contact, "role").isEmpty)
  }

  @Test func `example contacts have numbers that cannot be dialled, each its own`() throws {
    let registry = try registry()
    let contacts = try records(.contact).filter {
      registry.files[Int($0.place.file)].hasPrefix("5")
    }
    let phones = contacts.compactMap { $0.string(.phone) }
    #expect(!phones.isEmpty)
    for contact in contacts {
      // Country code 999 has been given to nobody.
      #expect(contact.string(.phone)?.hasPrefix("+999") ?? true, "\(contact.idText)")
      #expect(contact.string(.email)?.hasSuffix("@example.org") ?? true, "\(contact.idText)")
    }
    #expect(Dictionary(grouping: phones) { $0 }.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test func `every service can be reached from its type and its owner`() throws {
    let registry = try registry()
    for index in registry.range(of: .service) {
      let service = Registry.Number(index)
      let type = try #require(registry.target(.type, of: service))
      #expect(registry.sources(of: type, field: .type).contains(service))
      for owner in registry.targets(.owner, of: service) {
        #expect(registry.sources(of: owner, field: .owner).contains(service))
      }
    }
  }
}
