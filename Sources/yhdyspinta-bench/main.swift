import Glibc
import Platform

// A load generator must not die of a server that closes.
SignalDescriptor.ignoreBrokenPipes()
exit(BenchCommand.run(Array(CommandLine.arguments.dropFirst())))
