import Cooperation
import Registry
import Routing

/// A region with two municipalities and Helsinki, for the tests of what types meet where.
struct MatrixCountry {
  let router: Router
  var registry: Registry { router.registry }

  /// A Monday, 10:00.
  static let monday = LocalTime(parsing: Array("2026-11-23T10:00".utf8)[...])

  /// The country with further records, in rec text.
  init(_ more: String = "") throws {
    var loader = RegistryLoader()
    loader.add(file: "country.rec", bytes: Array(Self.text.utf8))
    loader.add(file: "test.rec", bytes: Array(more.utf8))
    router = Router(try loader.finish(revision: 1))
  }

  func named(_ id: String) -> Registry.Number {
    guard let number = registry.number(of: id) else { preconditionFailure("no record \(id)") }
    return number
  }

  func slugs(_ numbers: [Registry.Number]) -> [String] {
    numbers.map { String(decoding: registry[$0].slug, as: UTF8.self) }
  }

  func matrix(
    _ types: [String] = ["neuvola", "varhaiskasvatus"], in area: String? = "kymenlaakso",
    by layout: Matrix.Layout? = nil, at time: LocalTime? = Self.monday
  ) throws -> Matrix {
    guard let time else { preconditionFailure("no time") }
    return Matrix(
      router, types: types.map { named("type/" + $0) }, in: area.map { named("area/" + $0) },
      by: layout, at: time)
  }

  /// What holds of a type in a municipality.
  func fact(
    _ type: String, _ municipality: String, at time: LocalTime? = Self.monday
  ) throws -> Matrix.Fact {
    var matrix = try matrix(at: time)
    while !matrix.readInterfaces(10) {}
    return matrix.fact(of: named("type/" + type), in: named("area/" + municipality))
  }

  /// All rows of a matrix, found out step by step.
  static func rows(of matrix: inout Matrix) -> [Matrix.Row] {
    var walk = MatrixWalk(matrix)
    var rows: [Matrix.Row] = []
    while !walk.isDone {
      if let row = walk.step() { rows.append(row) }
    }
    matrix = walk.matrix
    return rows
  }

  /// `head: org role n, …; interface status` of each cell.
  func lines(of row: Matrix.Row, _ matrix: Matrix, _ columns: [Matrix.Column]) -> [String] {
    zip(columns, matrix.cells(of: row, in: columns)).map { column, cell in
      let marks = cell.marks.map { mark in
        "\(mark.org.map { slugs([$0])[0] } ?? "-") \(mark.role.rawValue) \(mark.municipalities)"
      }
      let interface = cell.status.map { status in
        "; \(slugs([cell.interface ?? cell.template].compactMap(\.self))[0]) \(status.rawValue)"
      }
      return (column.head.map { slugs([$0])[0] } ?? "-") + ": " + marks.joined(separator: ", ")
        + (interface ?? "")
    }
  }

  private static let text = """
    Id: area/maa
    Name: Suomi
    Kind: country

    Id: area/kymenlaakso
    Name: Kymenlaakson hyvinvointialue
    Kind: wellbeing-region
    Within: area/maa

    Id: area/kotka
    Name: Kotka
    Kind: municipality
    Within: area/kymenlaakso

    Id: area/hamina
    Name: Hamina
    Kind: municipality
    Within: area/kymenlaakso

    Id: area/karhula
    Name: Karhulan perhekeskusalue
    Kind: family-centre-area
    Within: area/kotka

    Id: area/helsinki
    Name: Helsinki
    Kind: municipality
    Within: area/maa

    Id: org/kotka
    Name: Kotka (kunta)
    Kind: municipality
    Area: area/kotka
    Phone: +999450000285

    Id: org/hamina
    Name: Hamina (kunta)
    Kind: municipality
    Area: area/hamina
    Phone: +999450000075

    Id: org/helsinki
    Name: Helsinki (kunta)
    Kind: municipality
    Area: area/helsinki

    Id: org/hva
    Name: Kymenlaakson hyvinvointialue
    Kind: wellbeing-region
    Area: area/kymenlaakso
    Phone: +999450000010

    Id: org/hva-perhepalvelut
    Name: Perhepalvelut
    Kind: wellbeing-region
    Parent: org/hva

    Id: org/yhdistys
    Name: Perheyhdistys ry
    Kind: third-sector
    Area: area/kotka

    Id: org/liitto
    Name: Valtakunnallinen liitto ry
    Kind: third-sector

    Id: type/neuvola
    Name: Neuvola
    Organizer: wellbeing-region
    Level: preventive

    Id: type/varhaiskasvatus
    Name: Varhaiskasvatus
    Organizer: municipality
    Level: preventive

    Id: type/esiopetus
    Name: Esiopetus
    Organizer: municipality
    Broader: type/varhaiskasvatus

    Id: type/kohtaamispaikka
    Name: Kohtaamispaikka
    Organizer: third-sector
    Level: preventive

    Id: type/lastensuojelu
    Name: Lastensuojelu
    Organizer: wellbeing-region
    Level: intensified

    Id: template/neuvola-varhaiskasvatus
    Name: Neuvola ja varhaiskasvatus
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Task: Lapsen kasvun seuranta.
    Lead_kind: wellbeing-region

    Id: contact/neuvola
    Name: Neuvolan ajanvaraus
    Kind: role
    Org: org/hva
    Phone: +999450000011
    Visibility: public
    Service: service/neuvola

    Id: service/neuvola
    Name: Kymenlaakson neuvola
    Type: type/neuvola
    Owner: org/hva
    Nature: statutory
    Area: area/kymenlaakso
    Age: 0-6

    """ + "\n"
}
