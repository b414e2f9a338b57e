/// What a full-text search finds: a service type, or a service.
struct SearchDocument: Equatable, Sendable {
  /// The type's slug, or the service's id.
  let id: String
  /// Its names, and what else is known of it.
  let text: String
}

/// Documents of service types, made of the records that the daemon answers from.
enum TypeDocuments {
  /// A type by all words that the registry has for it.
  /// - Parameters:
  ///   - types: records of the kind `type`.
  ///   - vocabulary: records of the kind `vocabulary`, several of a type allowed.
  /// - Returns: one document a type: its names, and the words of the type and of its vocabulary.
  static func ofWords(types: [Rec], vocabulary: [Rec]) -> [SearchDocument] {
    let wordsOfType = Dictionary(grouping: vocabulary) { $0["Type"] ?? "" }
    return types.map { type in
      let words = (wordsOfType[type["Id"] ?? ""] ?? []).flatMap(words)
      return document(type, type.values("Word") + words)
    }
  }

  /// A type by the names and texts of its services.
  /// - Parameters:
  ///   - types: records of the kind `type`.
  ///   - services: records of the kind `service`.
  /// - Returns: one document a type: its names, and the names and descriptions of its services.
  static func ofTexts(types: [Rec], services: [Rec]) -> [SearchDocument] {
    let servicesOfType = Dictionary(grouping: services) { $0["Type"] ?? "" }
    return types.map { type in
      let services = servicesOfType[type["Id"] ?? ""] ?? []
      return document(
        type, services.flatMap { $0.values("Name", "Name_sv", "Name_en", "Description") })
    }
  }

  /// The words of a vocabulary record, weighted ones without their factor.
  private static func words(_ record: Rec) -> [String] {
    record.values("Word")
      + record.values("Weight").map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  private static func document(_ type: Rec, _ body: [String]) -> SearchDocument {
    SearchDocument(
      id: QuestionMiss.slug(type["Id"]) ?? "",
      text: ([names(type)] + body).joined(separator: "\n"))
  }

  /// Names of a record in all languages.
  /// - Parameter record: of any kind.
  /// - Returns: the names, a blank between.
  static func names(_ record: Rec) -> String {
    record.values("Name", "Name_sv", "Name_en").joined(separator: " ")
  }
}

/// Documents of services, as a program would make them that has only a search for text.
enum ServiceDocuments {
  /// A service by its own texts, the names that it refers to, and all words of its type.
  /// - Parameters:
  ///   - services: records of the kind `service`.
  ///   - others: records of the kinds `area` and `org`.
  ///   - types: documents of types by their words.
  /// - Returns: one document a service: its names, words and description, names of its areas and
  ///   owners, and the document of its type.
  static func of(
    services: [Rec], others: [Rec], types: [SearchDocument]
  ) -> [SearchDocument] {
    var texts: [String: String] = [:]
    for type in types { texts["type/\(type.id)"] = type.text }
    for record in others {
      if let id = record["Id"] { texts[id] = TypeDocuments.names(record) }
    }
    return services.map { service in
      let own = [TypeDocuments.names(service)] + service.values("Word", "Description")
      let referred = service.values("Type", "Area", "Owner").compactMap { texts[$0] }
      return SearchDocument(
        id: service["Id"] ?? "", text: (own + referred).joined(separator: "\n"))
    }
  }
}
