/* SQLite's C interface, and what Swift cannot import of it by itself. */
#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>

/* The destructor constants are casts, which the importer leaves out. SQLite copies the bytes; an
 * empty text must not be a null pointer, which would bind NULL. */
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count)
{
  return sqlite3_bind_text64(statement, index, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/* Variadic calls. */
static inline int csqlite_config_malloc(const sqlite3_mem_methods *methods)
{
  return sqlite3_config(SQLITE_CONFIG_MALLOC, methods);
}

static inline int csqlite_config_getmalloc(sqlite3_mem_methods *methods)
{
  return sqlite3_config(SQLITE_CONFIG_GETMALLOC, methods);
}

#endif
