// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with: language mode 6, warnings as errors, and the upcoming
/// features that make imports and isolation explicit.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// Pure targets: values in, values out. Needing `unsafe` there means the code is in the wrong
/// module.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "yhdyspinta",
  products: [
    .executable(name: "yhdyspintad", targets: ["yhdyspintad"]),
    .executable(name: "yhdyspinta", targets: ["yhdyspinta"]),
    .executable(name: "yhdyspinta-convert", targets: ["yhdyspinta-convert"]),
    .executable(name: "yhdyspinta-bench", targets: ["yhdyspinta-bench"]),
  ],
  targets: [
    .target(name: "CLinux"),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "Platform", dependencies: ["CLinux"], swiftSettings: strict),
    .target(name: "Records", swiftSettings: pure),
    .target(name: "Wire", swiftSettings: pure),
    .target(name: "Registry", dependencies: ["Records"], swiftSettings: pure),
    .target(name: "Language", dependencies: ["Records"], swiftSettings: pure),
    .target(name: "Voikko", dependencies: ["Language", "Platform"], swiftSettings: strict),
    .target(
      name: "Routing", dependencies: ["Language", "Registry", "Records"], swiftSettings: pure),
    .target(
      name: "Cooperation", dependencies: ["Routing", "Registry", "Records"], swiftSettings: pure),
    .target(
      name: "Reports",
      dependencies: ["Cooperation", "Forms", "Routing", "Registry", "Records"],
      swiftSettings: pure),
    .target(name: "Store", dependencies: ["Registry", "CSQLite"], swiftSettings: strict),
    .target(name: "Forms", dependencies: ["Registry", "Records"], swiftSettings: pure),
    .target(
      name: "Interchange", dependencies: ["Routing", "Language", "Registry", "Records"],
      swiftSettings: pure),
    .target(
      name: "Commands",
      dependencies: [
        "Reports", "Cooperation", "Forms", "Routing", "Language", "Registry", "Records", "Wire",
      ],
      swiftSettings: pure),
    .target(
      name: "Server",
      dependencies: [
        "Commands", "Forms", "Routing", "Language", "Registry", "Records", "Store", "Voikko",
        "Wire", "Platform", "CLinux",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "yhdyspintad", dependencies: ["Server", "Platform"], swiftSettings: strict,
      // Swift's own libraries inside, Debian's outside: it runs where no toolchain is.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
    .executableTarget(
      name: "yhdyspinta", dependencies: ["Wire", "Platform"], swiftSettings: strict,
      // One file without loader or library: a clerk's command starts as fast as one in C.
      linkerSettings: [
        .unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))
      ]),
    .executableTarget(
      name: "yhdyspinta-bench", dependencies: ["Wire", "Platform", "CSQLite"],
      swiftSettings: strict),
    .executableTarget(
      name: "yhdyspinta-convert",
      dependencies: ["Interchange", "Wire", "Registry", "Records", "Platform"],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Records", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WireTests", dependencies: ["Wire", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RegistryTests", dependencies: ["Registry", "Records", "Platform", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Registry", "CSQLite", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FormsTests", dependencies: ["Forms", "Registry", "Records", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Forms", "Routing", "Registry", "Records", "Wire", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CooperationTests",
      dependencies: ["Cooperation", "Routing", "Registry", "Records", "Platform", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Cooperation", "Forms", "Routing", "Registry", "Records", "Platform",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"], swiftSettings: strict),
    .testTarget(
      name: "BenchTests", dependencies: ["yhdyspinta-bench", "Platform"], swiftSettings: strict),
    .testTarget(
      name: "ClientTests", dependencies: ["yhdyspinta", "Wire", "Platform"],
      swiftSettings: strict),
    .testTarget(name: "OperationTests", dependencies: ["Platform"], swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests",
      dependencies: [
        "Server", "Store", "Commands", "Routing", "Registry", "Records", "Wire", "Platform",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RoutingTests",
      dependencies: ["Routing", "Language", "Registry", "Records", "Platform"],
      swiftSettings: strict),
    .testTarget(
      name: "ServerTests",
      dependencies: [
        "Server", "Store", "Commands", "Routing", "Registry", "Wire", "Platform", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "Registry", "Records", "Platform", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ConvertTests", dependencies: ["yhdyspinta-convert", "Platform", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VoikkoTests", dependencies: ["Voikko", "Language"], swiftSettings: strict),
    .testTarget(
      name: "LanguageTests", dependencies: ["Language", "TestSupport"], swiftSettings: strict),
  ]
)
