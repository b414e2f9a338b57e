// What `import Glibc` of Swift 6.3 lacks on Linux: headers that are not in its module map (epoll,
// eventfd, signalfd), functions hidden without _GNU_SOURCE, and a few macros Swift cannot import.
//
// Types that Glibc has too (`pid_t`, `mode_t`) would belong to whichever module was loaded first, so
// signatures in Platform use Swift's integers for them.
#pragma once

#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

// Declared here because the libc hides them without _GNU_SOURCE.
extern int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
extern void *memmem(const void *hay, size_t hayCount, const void *needle, size_t needleCount);
extern const char *strerrorname_np(int error);
extern const char *strerrordesc_np(int error);
extern int pthread_setname_np(pthread_t thread, const char *name);

/// Who is at the other end of a Unix socket; the layout of `struct ucred` in unix(7), which the
/// libc hides without _GNU_SOURCE.
struct clinux_ucred {
  pid_t pid;
  uid_t uid;
  gid_t gid;
};

/// Option numbers of getsockopt(2); SO_PEERGROUPS came with Linux 4.13. Source: asm-generic/socket.h.
enum {
  clinux_so_peercred = 17,
  clinux_so_peergroups = 59,
};

/// Columns of the terminal behind a descriptor, 0 when it is none. ioctl(2) is variadic, which Swift
/// cannot call.
static inline unsigned clinux_terminal_columns(int fd) {
  struct winsize size;
  return ioctl(fd, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
