import Language
import Platform
import Voikko

/// The Finnish dictionary that the configuration asks for.
enum FinnishDictionary {
  /// Opens it.
  ///
  /// - Parameter choice: whether there has to be one.
  /// - Returns: nil if none is wanted, or none is there and none has to be.
  /// - Throws: why there is none although there has to be.
  static func open(_ choice: Configuration.Voikko) throws(VoikkoError) -> (any Morphology)? {
    if choice == .off { return nil }
    do throws(VoikkoError) {
      return try Voikko()
    } catch {
      if choice == .required { throw error }
      log(.notice, "words are compared by their stems: \(error.message)")
      return nil
    }
  }
}
