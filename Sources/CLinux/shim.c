// SwiftPM wants a source in every target; all of CLinux is in its header.
#include "clinux.h"
