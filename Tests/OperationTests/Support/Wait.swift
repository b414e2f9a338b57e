import Glibc

/// The longest wait for what must come. It is a bound and no measure: nothing but what is broken
/// is waited for that long, however busy the machine is.
let waitMax = Duration.seconds(600)

/// Waits until something has come true.
/// - Returns: whether it has.
@discardableResult func wait(until isTrue: () throws -> Bool) rethrows -> Bool {
  let end = ContinuousClock.now + waitMax
  while try !isTrue() {
    guard ContinuousClock.now < end else { return false }
    usleep(5000)
  }
  return true
}
