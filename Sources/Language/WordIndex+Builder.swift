extension WordIndex {
  /// Collects words and documents for an index.
  ///
  /// Words go into a hash table as they come, so only different ones are ever sorted; the pairs of
  /// word and document are put in order by counting.
  package struct Builder {
    /// A different word, in order of arrival.
    private struct Entry: BitwiseCopyable {
      /// Place of its letters in `bytes`.
      var start: UInt32
      var end: UInt32
      /// Additions, immediate repetitions left out; what is repeated is told by `lastDocument`.
      var count: UInt32
      var lastDocument: UInt32
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// Hash in the upper and number of the entry in the lower half; all ones are an empty slot. A
    /// power of two of slots, at most half of them full.
    private var slots: [UInt64]
    private var pairEntries: [UInt32] = []
    private var pairDocuments: [UInt32] = []
    private let withKeys: Bool

    /// Begins an index without words.
    /// - Parameters:
    ///   - expectedWords: about how many additions will come; only saves time.
    ///   - withKeys: whether `forEachTerm(withKey:)` is wanted.
    package init(expectedWords: Int = 0, withKeys: Bool = false) {
      self.withKeys = withKeys
      slots = Array(repeating: .max, count: WordIndex.slotCount(for: expectedWords / 4))
      pairEntries.reserveCapacity(expectedWords)
      pairDocuments.reserveCapacity(expectedWords)
    }

    /// Adds a word of a document. The same word again for the document that had it last is left
    /// out, so add a document's words together.
    package mutating func add(_ word: Span<UInt8>, document: UInt32) {
      let index = entryIndex(of: word)
      if entries[index].lastDocument == document, entries[index].count > 0 { return }
      entries[index].lastDocument = document
      entries[index].count += 1
      pairEntries.append(UInt32(index))
      pairDocuments.append(document)
    }

    /// The entry of a word; a new one if it has none yet.
    private mutating func entryIndex(of word: Span<UInt8>) -> Int {
      let hash = WordIndex.hash(word) >> 32
      let mask = slots.count - 1
      var slot = Int(hash) & mask
      while slots[slot] != .max {
        let candidate = slots[slot]
        if candidate >> 32 == hash {
          let index = Int(UInt32(truncatingIfNeeded: candidate))
          if isEqual(entries[index], word) { return index }
        }
        slot = (slot + 1) & mask
      }
      let index = entries.count
      slots[slot] = hash << 32 | UInt64(index)
      let start = UInt32(bytes.count)
      for place in word.indices { bytes.append(word[place]) }
      entries.append(Entry(start: start, end: UInt32(bytes.count), count: 0, lastDocument: 0))
      if entries.count * 2 > slots.count { grow() }
      return index
    }

    private func isEqual(_ entry: Entry, _ word: Span<UInt8>) -> Bool {
      guard Int(entry.end - entry.start) == word.count else { return false }
      let start = Int(entry.start)
      for place in word.indices where bytes[start + place] != word[place] { return false }
      return true
    }

    private mutating func grow() {
      var larger = [UInt64](repeating: .max, count: slots.count * 4)
      let mask = larger.count - 1
      for old in slots where old != .max {
        var slot = Int(old >> 32) & mask
        while larger[slot] != .max { slot = (slot + 1) & mask }
        larger[slot] = old
      }
      slots = larger
    }

    /// Makes the index. The builder is spent after that.
    package mutating func finish() -> WordIndex {
      let order = WordIndex.sorted(heads(), isBefore: isBefore)
      var (termBytes, termStarts) = ([UInt8](), [UInt32]())
      termBytes.reserveCapacity(bytes.count)
      termStarts.reserveCapacity(order.count + 1)
      var signatures: [LetterSignature] = []
      signatures.reserveCapacity(order.count)
      var documentStarts: [UInt32] = [0]
      documentStarts.reserveCapacity(order.count + 1)
      // From here on `lastDocument` is where the entry's next document goes.
      var nextDocument: UInt32 = 0
      for head in order {
        let entry = entries[Int(head.entry)]
        termStarts.append(UInt32(termBytes.count))
        for place in Int(entry.start)..<Int(entry.end) { termBytes.append(bytes[place]) }
        signatures.append(
          LetterSignature(bytes.span.extracting(Int(entry.start)..<Int(entry.end))))
        entries[Int(head.entry)].lastDocument = nextDocument
        nextDocument += entry.count
        documentStarts.append(nextDocument)
      }
      termStarts.append(UInt32(termBytes.count))
      let chains =
        withKeys ? WordIndex.keyChains(bytes: termBytes, starts: termStarts) : ([], [])
      return WordIndex(
        bytes: termBytes, termStarts: termStarts, documents: distributedDocuments(),
        documentStarts: documentStarts, signatures: signatures, slots: termSlots(order),
        keyHeads: chains.0, keyNext: chains.1)
    }

    /// The documents in order of terms, each put where its entry's next one goes.
    private mutating func distributedDocuments() -> [UInt32] {
      var documents = [UInt32](repeating: 0, count: pairEntries.count)
      for pair in pairEntries.indices {
        let entry = Int(pairEntries[pair])
        documents[Int(entries[entry].lastDocument)] = pairDocuments[pair]
        entries[entry].lastDocument += 1
      }
      return documents
    }

    /// The hash table with terms in place of entries.
    private func termSlots(_ order: [Head]) -> [UInt32] {
      var terms = [UInt32](repeating: 0, count: order.count)
      for term in order.indices { terms[Int(order[term].entry)] = UInt32(term) }
      return slots.map { $0 == .max ? .max : terms[Int(UInt32(truncatingIfNeeded: $0))] }
    }

    private func heads() -> [Head] {
      entries.indices.map { index in
        let (start, end) = (Int(entries[index].start), Int(entries[index].end))
        var letters: UInt64 = 0
        for place in start..<start + 8 {
          letters = letters << 8 | (place < end ? UInt64(bytes[place]) : 0)
        }
        return Head(letters: letters, entry: UInt32(index))
      }
    }

    private func isBefore(_ left: Head, _ right: Head) -> Bool {
      let (leftEntry, rightEntry) = (entries[Int(left.entry)], entries[Int(right.entry)])
      var (first, second) = (Int(leftEntry.start), Int(rightEntry.start))
      while first < leftEntry.end, second < rightEntry.end {
        if bytes[first] != bytes[second] { return bytes[first] < bytes[second] }
        first += 1
        second += 1
      }
      return Int(leftEntry.end) - first < Int(rightEntry.end) - second
    }
  }

  /// The first eight letters of an entry as a number of the same order; they decide nearly always.
  struct Head: BitwiseCopyable {
    var letters: UInt64
    var entry: UInt32
  }

  /// Heads in order: by their letters in passes of 16 bits, equal ones by the comparison given.
  private static func sorted(
    _ heads: [Head], isBefore: (Head, Head) -> Bool
  ) -> [Head] {
    guard heads.count > 20_000 else {
      return heads.sorted { left, right in
        left.letters != right.letters ? left.letters < right.letters : isBefore(left, right)
      }
    }
    var source = heads
    var target = heads
    for shift in stride(from: 0 as UInt64, to: 64, by: 16) {
      var places = [UInt32](repeating: 0, count: 1 << 16)
      for head in source { places[Int(head.letters >> shift & 0xFFFF)] += 1 }
      var sum: UInt32 = 0
      for digit in places.indices {
        let count = places[digit]
        places[digit] = sum
        sum += count
      }
      for head in source {
        let digit = Int(head.letters >> shift & 0xFFFF)
        target[Int(places[digit])] = head
        places[digit] += 1
      }
      swap(&source, &target)
    }
    var start = 0
    while start < source.count {
      var end = start + 1
      while end < source.count, source[end].letters == source[start].letters { end += 1 }
      if end - start > 1 { source[start..<end].sort(by: isBefore) }
      start = end
    }
    return source
  }

  /// Slots for so many words: a power of two, at least twice their number.
  static func slotCount(for words: Int) -> Int {
    var count = 16
    while count < words * 2 { count *= 2 }
    return count
  }

  /// Chains of the terms whose keys have the same hash.
  static func keyChains(
    bytes: [UInt8], starts: [UInt32]
  ) -> (heads: [UInt32], next: [UInt32]) {
    let count = starts.count - 1
    var heads = [UInt32](repeating: .max, count: slotCount(for: count) / 2)
    var next = [UInt32](repeating: .max, count: count)
    var key: [UInt8] = []
    for term in (0..<count).reversed() {
      key.removeAll(keepingCapacity: true)
      Stem.appendKey(
        of: bytes.span.extracting(Int(starts[term])..<Int(starts[term + 1])), to: &key)
      let head = Int(truncatingIfNeeded: hash(key.span) >> 32) & (heads.count - 1)
      next[term] = heads[head]
      heads[head] = UInt32(term)
    }
    return (heads, next)
  }
}
