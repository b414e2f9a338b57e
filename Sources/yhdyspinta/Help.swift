/// What `--help` prints.
enum Help {
  /// The options, briefly; verbs are the daemon's to explain.
  static let text = """
    usage: yhdyspinta [option...] [word...]

    Asks yhdyspintad who is responsible for what. The words are a request, or a question:

      yhdyspinta neuvola kotkassa
      yhdyspinta in=Hamina "kuka auttaa, kun lapsi ei puhu"
      yhdyspinta show type/neuvola

    Without words it asks at a prompt, until the input ends or after quit. With - as the only
    word, requests come from standard input, one a line, and whole replies go to standard output.
    The verbs: yhdyspinta help

      --socket PATH     the daemon's socket; else YHDYSPINTA_SOCKET, else
                        /run/yhdyspinta/socket
      --text            answers laid out for people (default on a terminal)
      --rec             answers as records (default elsewhere)
      --json            answers as JSON, one object a line
      --lang fi|sv|en   language of the answers; else LC_ALL, LC_MESSAGES, LANG
      --wait SECONDS    give up after so long without an answer; default: never
      --help            this text
      --version         the version
      --                words that begin with -- may follow

    Exit status: 0 done, 1 refused or not found, 2 wrong usage, 3 no connection.

    """
}
