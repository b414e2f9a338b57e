/// What the converter tells its caller. Source: yhdyspinta-convert(1), EXIT STATUS.
enum ExitStatus: Int32 {
  /// Everything became a record.
  case done = 0
  /// Some records could not be made, or somebody has to look at them; the others were written.
  case attention = 1
  /// The command line is wrong; nothing was read.
  case usage = 2
  /// Nothing of the input was usable, or the output could not be written.
  case unusable = 3
}
