import Glibc
package import Language
import Platform

/// Finnish words by libvoikko: one handle for the whole process, and what it said kept by word form.
///
/// The handle is used by one thread at a time. Readings are kept under a hash of the word, never
/// the word itself, and only of words whose every reading is a common word of the dictionary: what a
/// caller said of a person or a place is not held on to.
package final class Voikko: Morphology {
  /// Word forms whose readings are kept; when there are more, all are forgotten and learnt again.
  package static let keptMax = 65_536
  /// Longest word that is read, in bytes; longer ones are no words.
  package static let wordBytesMax = 80
  /// Most readings of one word that are looked at.
  static let readingsMax = 8

  package let name: String
  private let state: Guarded<State>

  private struct State {
    let library: VoikkoLibrary
    let handle: VoikkoLibrary.Handle
    var kept: [UInt64: [WordReading]] = [:]
  }

  /// Opens the library and its Finnish dictionary.
  ///
  /// - Parameters:
  ///   - library: name or path of the shared object; nil for Debian's.
  ///   - dictionary: directory in which dictionaries are looked for first; nil for the system's.
  /// - Throws: why there is none.
  package init(library: String? = nil, dictionary: String? = nil) throws(VoikkoError) {
    let library = try VoikkoLibrary(path: library ?? VoikkoLibrary.fileName)
    var reason: UnsafePointer<CChar>?
    guard let handle = library.initialize(&reason, "fi", dictionary) else {
      throw .noDictionary(reason.map { String(cString: $0) } ?? "no reason told")
    }
    let version = library.version().map { String(cString: $0) } ?? ""
    name = version.isEmpty ? "voikko" : "voikko \(version)"
    state = Guarded(State(library: library, handle: handle))
  }

  deinit { state.withLock { $0.library.terminate($0.handle) } }

  /// Word forms that are held on to now.
  var keptCount: Int { state.withLock { $0.kept.count } }

  package func readings(of word: ArraySlice<UInt8>) -> [WordReading] {
    guard !word.isEmpty, word.count <= Self.wordBytesMax, !word.contains(0) else { return [] }
    let key = Self.key(of: word)
    return state.withLock { state in
      if let kept = state.kept[key] { return kept }
      let readings = Self.read(word, state)
      if !readings.isEmpty, !readings.contains(where: \.isName) {
        if state.kept.count >= Self.keptMax { state.kept.removeAll(keepingCapacity: true) }
        state.kept[key] = readings
      }
      return readings
    }
  }

  private static func read(_ word: ArraySlice<UInt8>, _ state: State) -> [WordReading] {
    let text = word.map { CChar(bitPattern: $0) } + [0]
    guard let analyses = state.library.analyze(state.handle, text) else { return [] }
    defer { state.library.freeAnalyses(analyses) }
    var readings: [WordReading] = []
    for index in 0..<readingsMax {
      guard let analysis = analyses[index] else { break }
      func value(_ name: String) -> [UInt8] {
        guard let value = state.library.value(analysis, name) else { return [] }
        defer { state.library.freeValue(value) }
        return UnsafeBufferPointer(start: value, count: strlen(value)).map {
          UInt8(bitPattern: $0)
        }
      }
      let base = value("BASEFORM")
      guard !base.isEmpty else { continue }
      let reading = WordReading(
        base: base, partCounts: partCounts(value("STRUCTURE")),
        isName: nameClasses.contains(value("CLASS")))
      if !readings.contains(reading) { readings.append(reading) }
    }
    return ranked(readings)
  }

  /// Compounds of fewer parts first: `kuusi` before `kuu + si`, `hoito + paikka` before
  /// `hoi + to + paikka`.
  private static func ranked(_ readings: [WordReading]) -> [WordReading] {
    readings.enumerated().sorted { left, right in
      (left.element.parts.count, left.offset) < (right.element.parts.count, right.offset)
    }.map(\.element)
  }

  /// Letters of the parts: `=ppppp=pppp` are five and four. Behind `=` stands a letter for each of
  /// the word's, `-` for a hyphen.
  private static func partCounts(_ structure: [UInt8]) -> [Int] {
    structure.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: true).map(\.count)
  }

  private static let nameClasses: Set<[UInt8]> = Set(
    ["etunimi", "sukunimi", "paikannimi", "nimi"].map { Array(($0 as String).utf8) })

  /// Seeded anew in each process, so that nobody can choose a word that stands for another.
  private static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    var hasher = Hasher()
    word.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}
