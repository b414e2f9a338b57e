import Glibc

exit(Client.run(arguments: Arguments.words).rawValue)
