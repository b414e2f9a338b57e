import Testing

@testable import Registry

/// Records of a text, which must have no fault in themselves.
func records(_ text: String) throws -> [Record] {
  let block = RecordBlock(Array(text.utf8), named: "t")
  try #require(block.problems.isEmpty, "\(block.problems.map(\.text))")
  return block.records
}

/// The one record of a text.
func record(_ text: String) throws -> Record { try #require(try records(text).first) }

/// A record's text as a string.
func text(_ record: Record) -> String { String(decoding: record.text, as: UTF8.self) }

/// Changes that put the records of a text.
func puts(_ text: String) throws -> [Change] { try records(text).map { .put($0) } }

func remove(_ id: String) -> Change { .remove(id: Array(id.utf8)) }

extension Registry {
  /// The record of an id; the test fails if there is none.
  func record(_ id: String) throws -> Record { self[try #require(number(of: id))] }
}
