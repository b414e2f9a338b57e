@testable import Cooperation
import Registry
import Routing
import Testing

@Suite struct MatrixTests {
  private static let agreed = """
    Id: interface/kotka
    Name: Neuvola ja varhaiskasvatus Kotkassa
    Between: type/neuvola
    Between: type/varhaiskasvatus
    Area: area/kotka
    Task: Seuranta.
    Lead: org/hva
    Participant: org/kotka
    Participant: org/hamina
    Participant: org/liitto
    Agreed: 2025-01-01
    Review_by: 2026-01-01

    """

  @Test func `the law says who is responsible where nobody registered a service`() throws {
    let country = try MatrixCountry()
    let fact = try country.fact("varhaiskasvatus", "hamina")
    #expect(country.slugs(fact.responsible) == ["hamina"])
    #expect(fact.basis == .statute)
    #expect(try country.fact("neuvola", "hamina").basis == .registered)
  }

  @Test func `a municipality that lies in no region bears what a region would`() throws {
    let country = try MatrixCountry()
    #expect(country.slugs(try country.fact("neuvola", "helsinki").responsible) == ["helsinki"])
  }

  @Test func `a type that nobody bears is missing, and no agreement is expected of it`() throws {
    let country = try MatrixCountry(
      """
      Id: template/kohtaamispaikka-neuvola
      Name: Kohtaamispaikka ja neuvola
      Between: type/kohtaamispaikka
      Between: type/neuvola
      Task: Perheet löytävät paikan.

      """)
    let fact = try country.fact("kohtaamispaikka", "hamina")
    #expect(fact.isMissing && fact.interfaces.isEmpty)
    #expect(try country.fact("neuvola", "hamina").interfaces.count == 1)
    #expect(try country.fact("neuvola", "kotka").interfaces.count == 2)
  }

  @Test func `parties of an interface take part where they work`() throws {
    let country = try MatrixCountry(Self.agreed)
    let fact = try country.fact("varhaiskasvatus", "kotka")
    #expect(country.slugs(fact.participants) == ["hva", "liitto"])
    #expect(try country.fact("varhaiskasvatus", "hamina").participants.isEmpty)
  }

  @Test func `who gives a service without a duty takes part`() throws {
    let country = try MatrixCountry(
      """
      Id: service/kerho
      Name: Yhdistyksen kerho
      Type: type/varhaiskasvatus
      Owner: org/yhdistys
      Nature: voluntary
      Area: area/kotka
      Description: Kerho

      Id: contact/kerho
      Name: Kerhon yhteys
      Kind: role
      Org: org/yhdistys
      Service: service/kerho
      Phone: +999450000900

      """)
    let fact = try country.fact("varhaiskasvatus", "kotka")
    #expect(country.slugs(fact.responsible) == ["kotka"])
    #expect(country.slugs(fact.participants) == ["yhdistys"])
  }

  @Test func `an interface is lapsed after its day, missing where there is none`() throws {
    let country = try MatrixCountry(Self.agreed)
    #expect(try country.fact("neuvola", "kotka").interfaces.map(\.status) == [.lapsed])
    #expect(try country.fact("neuvola", "hamina").interfaces.map(\.status) == [.missing])
    let before = LocalTime(parsing: Array("2026-01-01T10:00".utf8)[...])
    let fact = try country.fact("neuvola", "kotka", at: before)
    #expect(fact.interfaces.map(\.status) == [.unconfirmed])
  }

  @Test func `a walk gives the rows of all types and municipalities`() throws {
    let country = try MatrixCountry(Self.agreed)
    var matrix = try country.matrix(in: nil)
    let rows = MatrixCountry.rows(of: &matrix)
    while !matrix.readInterfaces(10) {}
    var whole: [Matrix.Row] = []
    for type in matrix.types {
      var facts: [Matrix.Fact] = []
      for place in matrix.municipalities { facts.append(matrix.fact(of: type, in: place)) }
      whole.append(Matrix.Row(type: type, facts: facts))
    }
    #expect(rows == whole)
    #expect(country.slugs(matrix.municipalities) == ["hamina", "helsinki", "kotka"])
  }

  @Test func `municipalities stand across a region`() throws {
    let country = try MatrixCountry(Self.agreed)
    var matrix = try country.matrix()
    #expect(matrix.layout == .municipality)
    let rows = MatrixCountry.rows(of: &matrix)
    let columns = matrix.columns(of: rows)
    #expect(
      rows.map { country.lines(of: $0, matrix, columns) } == [
        [
          "hamina: hva responsible 1; neuvola-varhaiskasvatus missing",
          "kotka: hva responsible 1, kotka participant 1, liitto participant 1; kotka lapsed",
        ],
        [
          "hamina: hamina responsible 1; neuvola-varhaiskasvatus missing",
          "kotka: kotka responsible 1, hva participant 1, liitto participant 1; kotka lapsed",
        ],
      ])
  }

  @Test func `regions stand across the country, and Helsinki beside them`() throws {
    let country = try MatrixCountry(Self.agreed)
    var matrix = try country.matrix(["varhaiskasvatus"], in: "maa")
    #expect(matrix.layout == .region)
    let rows = MatrixCountry.rows(of: &matrix)
    let columns = matrix.columns(of: rows)
    // Of the interfaces of its municipalities the worst is told; what one body bears needs none.
    #expect(
      country.lines(of: rows[0], matrix, columns) == [
        "helsinki: helsinki responsible 1",
        "kymenlaakso: hamina responsible 1, kotka responsible 1, hva participant 1, "
          + "liitto participant 1; kotka lapsed",
      ])
  }

  @Test func `owners stand across a municipality by kind, and nobody behind them`() throws {
    let country = try MatrixCountry(Self.agreed)
    var matrix = try country.matrix(["kohtaamispaikka", "neuvola"], in: "kotka")
    #expect(matrix.layout == .owner)
    let rows = MatrixCountry.rows(of: &matrix)
    let columns = matrix.columns(of: rows)
    #expect(
      columns.map { $0.head.map { country.slugs([$0])[0] } ?? "-" } == [
        "kotka", "hva", "liitto", "yhdistys",
      ])
    // The only association of Kotka bears what associations organise.
    #expect(
      country.lines(of: rows[0], matrix, columns)[3] == "yhdistys: yhdistys responsible 1")
    #expect(
      country.lines(of: rows[1], matrix, columns) == [
        "kotka: kotka participant 1; kotka lapsed", "hva: hva responsible 1; kotka lapsed",
        "liitto: liitto participant 1; kotka lapsed", "yhdistys: ",
      ])
  }

  @Test func `nobody is a column where a responsibility is missing`() throws {
    let country = try MatrixCountry()
    var matrix = try country.matrix(["kohtaamispaikka"], by: .owner)
    let rows = MatrixCountry.rows(of: &matrix)
    let columns = matrix.columns(of: rows)
    #expect(
      country.lines(of: rows[0], matrix, columns) == [
        "yhdistys: yhdistys responsible 1", "-: - missing 1",
      ])
  }

  @Test func `what is smaller than a municipality is answered by it`() throws {
    let country = try MatrixCountry()
    let matrix = try country.matrix(in: "karhula")
    #expect(country.slugs(matrix.municipalities) == ["kotka"])
  }

  @Test func `types are chosen with the narrower ones, or by level`() throws {
    let country = try MatrixCountry()
    let registry = country.registry
    #expect(
      country.slugs(Matrix.types(registry, under: country.named("type/varhaiskasvatus")))
        == ["varhaiskasvatus", "esiopetus"])
    #expect(
      country.slugs(Matrix.types(registry, ofLevel: "preventive"))
        == ["kohtaamispaikka", "neuvola", "varhaiskasvatus"])
    #expect(Matrix.types(registry).count == 5)
  }
}
