extension Schema {
  /// Who: a municipality, a wellbeing region, an association, a parish, an agency.
  static let org = KindSpec(
    "org", Labels("organisaatio", "organisation", "organisation"),
    [
      FieldSpec("Kind", ownerKinds, Labels("Laji", "Slag", "Kind"), [.required, .reserved]),
      FieldSpec(
        "Business_id", .businessID, Labels("Y-tunnus", "FO-nummer", "Business id"),
        [.reserved]),
      FieldSpec(
        "Area", .reference(["area"]), Labels("Alue", "Område", "Area"), [.repeats, .reserved]),
      FieldSpec(
        "Parent", .reference(["org"]), Labels("Osa organisaatiota", "Del av", "Part of"),
        [.acyclic, .reserved]),
      FieldSpec("Phone", .phone, Labels("Vaihde", "Växel", "Switchboard")),
      FieldSpec("Email", .email, Labels("Sähköposti", "E-post", "Email")),
      FieldSpec("Web", .web, Labels("Verkkosivu", "Webbplats", "Web")),
      FieldSpec("Ptv", .ptv, Labels("PTV-tunniste", "SDR-id", "PTV id")),
    ])
}
