import Glibc

exit(Converter.run(arguments: Array(CommandLine.arguments.dropFirst())).rawValue)
