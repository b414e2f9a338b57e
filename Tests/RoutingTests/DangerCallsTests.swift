import Platform
import Routing
import Testing

/// What callers say whom no phrase was made for, and what must not be taken for them.
@Suite struct DangerCallsTests {
  private static let desk = Desk()

  struct Call: Sendable, CustomTestStringConvertible {
    let text: String
    let isDanger: Bool
    var testDescription: String { text }
  }

  private static let calls: [Call] = {
    let root = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let path = "/\(root)/Fixtures/danger.tsv"
    do {
      let text = String(decoding: try Files.read(path: path, bytesMax: 1 << 20), as: UTF8.self)
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        let parts = line.split(separator: "\t")
        return Call(text: String(parts[1]), isDanger: parts[0] == "danger")
      }
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }()

  @Test("danger, and what only sounds like it", arguments: calls)
  func theAlarm(_ call: Call) {
    #expect(Self.isEmergency(call.text) == call.isDanger)
  }

  @Test(
    "what is long ago or settled is no danger, what goes on is",
    arguments: [
      ("isä löi minua viime vuonna", false), ("isä löi minua viime vuonna ja taas", true),
      ("mies löi mua, nyt kunnossa", false), ("lapsi katosi mutta löytyi", false),
      ("lapsi katosi eilen", true), ("my husband used to hit me", false),
      ("my husband used to hit me and he hits me again", true),
      ("min man slog mig förra året", false), ("min man slog mig igen", true),
      ("mies on lyönyt mua viime vuonna, nyt hän lyö lapsia", true),
    ])
  func time(_ text: String, isDanger: Bool) {
    #expect(Self.isEmergency(text) == isDanger)
  }

  @Test(
    "who strikes and asks for help to stop is no alarm, whom they strike is",
    arguments: [
      ("lyön vaimoa, haluan muuttua", false), ("mies lyö vaimoa", true),
      ("jag slår min fru, hjälp att sluta", false), ("jag blir slagen, min man slår mig", true),
      ("haluan lopettaa elämäni", true),
    ])
  func remorse(_ text: String, isDanger: Bool) {
    #expect(Self.isEmergency(text) == isDanger)
  }

  @Test(
    "a child is told by a number and what stands behind it",
    arguments: [
      ("4 v yksin kadulla", true), ("4-year-old alone on the street", true),
      ("nine year old alone on the street", true), ("40-year-old alone on the street", false),
      ("4 km yksin kadulla", false),
    ])
  func ages(_ text: String, isDanger: Bool) {
    #expect(Self.isEmergency(text) == isDanger)
  }

  @Test(
    "children who strike their siblings or a wall are no danger, with a knife they are",
    arguments: [
      ("lapsi lyö pikkuveljeä", false), ("lapsi lyö seinään", false),
      ("lapsi lyö pikkuveljeä puukolla", true), ("isä lyö lapsen pään seinään", true),
      ("min treåring slår lillasyster", false), ("veli lyö mua", true),
    ])
  func siblings(_ text: String, isDanger: Bool) {
    #expect(Self.isEmergency(text) == isDanger)
  }

  @Test(
    "a word that stands by a manner of speaking keeps its meaning",
    arguments: [
      ("ex threatens to take me to court", false),
      ("ex threatens to kill me, court is tomorrow", true),
      ("the kids are killing me", false), ("he is killing me", true),
    ])
  func bystanders(_ text: String, isDanger: Bool) {
    #expect(Self.isEmergency(text) == isDanger)
  }

  private static func isEmergency(_ text: String) -> Bool {
    desk.route(text + ", Kotka").candidates.contains { $0.basis == .emergency }
  }
}
