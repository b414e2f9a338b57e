package import Registry

extension Router {
  /// Who is responsible for what a question asks.
  ///
  /// - Parameters:
  ///   - text: the question as typed, UTF-8. Personal identity codes, telephone numbers and
  ///     e-mail addresses in it are blanked first.
  ///   - area: the municipality or region that the caller lives in; a place in the text wins.
  ///   - at: as of when, for validity, absence and opening hours.
  ///   - limit: most candidates.
  ///   - language: the caller's, ISO 639; prefers contacts who speak it. Nil for that in which the
  ///     question is asked.
  ///   - viewer: who asks; only contacts that they may see are named.
  ///   - worry: of somebody who works with a child; shifts the answer between preventive, early and
  ///     intensified services.
  /// - Returns: at least one candidate, the likeliest first.
  package func route(
    _ text: ArraySlice<UInt8>, area: Registry.Number?, at: LocalTime, limit: Int,
    language: String? = nil, viewer: Viewer = Viewer(sees: .desk), worry: Worry? = nil
  ) -> Answer {
    var bytes = Array(text)
    let masked = Masking.mask(&bytes)
    let question = Question(bytes, area: area, router: self)
    let reading = Reading(question, router: self)
    let composer = Composer(
      router: self, area: question.area, time: at, age: question.age, wanted: reading.wanted,
      language: language ?? question.language, viewer: viewer)
    return composer.answer(reading, masked: masked, limit: max(1, limit), worry: worry)
  }

  /// Who is responsible for a type of service.
  ///
  /// - Parameters:
  ///   - type: a record of kind `type`.
  ///   - area: the municipality or region, if known.
  ///   - at: as of when, for validity, absence and opening hours.
  ///   - limit: most candidates.
  ///   - language: the caller's, ISO 639; prefers contacts who speak it.
  ///   - viewer: who asks; only contacts that they may see are named.
  /// - Returns: at least one candidate, the likeliest first.
  package func who(
    _ type: Registry.Number, area: Registry.Number?, at: LocalTime, limit: Int,
    language: String? = nil, viewer: Viewer = Viewer(sees: .desk)
  ) -> Answer {
    let composer = Composer(
      router: self, area: area, time: at, age: nil, wanted: nil, language: language, viewer: viewer)
    return composer.answer(for: type, limit: max(1, limit))
  }
}
