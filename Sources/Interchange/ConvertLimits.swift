import Records

/// Bounds of what is converted, in one place. yhdyspinta-convert(1) prints the same table.
///
/// They keep a file that is not what it says from costing more than a right one; nothing that a
/// municipality or the whole of PTV gives in one file comes near them.
package enum ConvertLimits {
  /// One input file in bytes; beyond it nothing is read.
  package static let inputBytesMax = 64 * 1024 * 1024
  /// Rows of one sheet, the header included; those behind it are left out.
  package static let rowsMax = 200_000
  /// Columns of one sheet; cells behind it are left out.
  package static let columnsMax = 1_024
  /// One cell or text in bytes; a longer one is left out. A line of a record file takes no more.
  package static let cellBytesMax = 16_000
  /// Arrays and objects within each other; deeper, the file is not read on.
  package static let nestingMax = 64
  /// Values of one JSON file, each string, number, array and object; behind them it ends.
  package static let valuesMax = 4_000_000
  /// PTV items of all files together; those behind it are left out.
  package static let itemsMax = 200_000
  /// Rows of the file that tells types.
  package static let typeRowsMax = 10_000
  /// Problems that are shown; of the rest only the number.
  package static let problemsShown = 10_000
}
