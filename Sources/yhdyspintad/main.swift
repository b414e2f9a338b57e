import Glibc
import Server

exit(Daemon.run(Array(CommandLine.arguments.dropFirst())))
