/// The status codes of `ERR` lines. A code keeps its meaning for ever; texts are for people.
///
/// 4xx: the request is at fault; 5xx: the server is. Source: yhdyspinta-protocol(7).
package enum ReplyCode: Int, Sendable, CaseIterable {
  case malformed = 400
  case unknownVerb = 401
  case badOption = 402
  case notAllowed = 403
  case notFound = 404
  case changed = 409
  case tooLong = 413
  case invalidRecord = 422
  case fault = 500
  case busy = 503
  case cannotWrite = 507
}
