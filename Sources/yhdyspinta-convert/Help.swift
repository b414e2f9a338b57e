/// What `--help` prints.
enum Help {
  static let text = """
    usage: yhdyspinta-convert ptv [options] [file ...]
           yhdyspinta-convert csv [options] [file ...]

    Turns answers of PTV's open interface (JSON) or sheets (CSV) into records for
    yhdyspinta import. Without file, or for -, standard input is read. Records go to
    standard output, problems to standard error.

      --column Header=Field        what a column is; without Field it is left out (csv)
      --general-descriptions FILE  general descriptions of PTV, repeatable (ptv)
      --kind KIND                  kind of all rows (csv)
      --no-guess                   tell no type by the words of a name
      --owner-by-law               whoever organises by law owns services without owner
      --registry DIR               records to find names in, repeatable
                                   (default /etc/yhdyspinta/registry.d)
      --separator C                ; or , or tab; found out by default (csv)
      --set Field=Value            value for records that have none, repeatable
      --types FILE                 two columns: PTV id, class or name, and type
      --help, --version

    Exit status: 0 all converted, 1 something needs attention, 2 wrong usage,
    3 nothing usable.

    """
}
