/*
 * The directories of a box. /box is a tmpfs of root's; a run can write only to /box/w and /tmp.
 *
 * Wiping is flat: directories inside directories are moved up to the top before they are removed,
 * so a tree of any depth needs two descriptors and no long path. It runs as the run's uid, which
 * may enter its own directories, and then as root, which owns the top.
 */
#include "runner.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_DEPTH = 16 };

static void directory(const char *path, mode_t mode) {
  if (mkdir(path, mode) < 0) die("mkdir in /box");
  if (chmod(path, mode) < 0) die("chmod in /box");
}

void files_init(void) {
  directory(SRC, 0755);
  directory(WORK, 01777);
  directory(APP, 0755);
}

/* ---- sources --------------------------------------------------------------------------------- */

static int write_fully(int fd, const void *bytes, size_t len) {
  const char *p = bytes;
  while (len > 0) {
    ssize_t n = write(fd, p, len);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return -1;
    p += n;
    len -= (size_t)n;
  }
  return 0;
}

enum { PATH = 1024 };

/* Makes the folders before a file's name and goes into them; closes where it came from. */
static int folder_of(int dir, const char **path) {
  char name[PATH];
  for (const char *slash; (slash = strchr(*path, '/')) != NULL; *path = slash + 1) {
    snprintf(name, sizeof name, "%.*s", (int)(slash - *path), *path);
    if (mkdirat(dir, name, 0755) < 0 && errno != EEXIST) die("mkdir for a file");
    int below = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (below < 0 || close(dir) < 0) die("open the folder of a file");
    dir = below;
  }
  return dir;
}

void files_put(const char *dir, const char *name, const void *bytes, size_t len, int flags) {
  int src = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (src < 0) die("open for a file");
  src = folder_of(src, &name);
  int how = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | (flags & MORE ? O_APPEND : O_CREAT | O_EXCL);
  int fd = openat(src, name, how, flags & WRITABLE ? 0666 : 0644);
  if (fd < 0) die("create a source file");
  if (write_fully(fd, bytes, len) < 0) die("write a source file");
  if (close(fd) < 0 || close(src) < 0) die("close a source file");
}

/* ---- keeping what a compiler made ------------------------------------------------------------ */

/* Closes, keeping the errno of what went wrong before. */
static int failed(int a, int b) {
  int error = errno;
  if (a >= 0) close(a);
  if (b >= 0) close(b);
  return error ? error : EIO;
}

static int keep_file(int from_dir, int to_dir, const char *name) {
  static char buffer[CHUNK];
  int to = -1, from = openat(from_dir, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
  if (from < 0) return failed(-1, -1);
  to = openat(to_dir, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0755);
  if (to < 0) return failed(from, -1);
  ssize_t n;
  while ((n = read(from, buffer, sizeof buffer)) > 0)
    if (write_fully(to, buffer, (size_t)n) < 0) return failed(from, to);
  if (n < 0) return failed(from, to);
  if (close(to) < 0) return failed(from, -1);
  if (close(from) < 0) die("close");
  return 0;
}

/* Copies one directory; takes over both descriptors. */
static int keep_directory(int from, int to, int depth) {
  DIR *dir = fdopendir(from);
  if (!dir) return failed(from, to);
  int error = 0;
  struct dirent *e;
  while (!error && (errno = 0, e = readdir(dir)) != NULL) {
    struct stat st;
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    if (fstatat(from, e->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0) {
      error = errno;
    } else if (S_ISREG(st.st_mode)) {
      error = keep_file(from, to, e->d_name);
    } else if (S_ISDIR(st.st_mode) && depth < MAX_DEPTH) {
      if (mkdirat(to, e->d_name, 0755) < 0) {
        error = errno;
        break;
      }
      int f = openat(from, e->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
      int t = openat(to, e->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
      error = f < 0 || t < 0 ? failed(f, t) : keep_directory(f, t, depth + 1);
    } else {
      error = ELOOP; /* a link, a pipe, a device, or a pit: no program */
    }
  }
  if (!error && errno) error = errno;
  if (closedir(dir) < 0 || close(to) < 0) die("closedir");
  return error;
}

int files_keep(void) {
  int from = open(WORK, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int to = open(APP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (from < 0 || to < 0) die("open " APP);
  return keep_directory(from, to, 0);
}

/* ---- sending back what a run left ------------------------------------------------------------- */

enum { MAX_COLLECTED = 64 };

static void act_as(uid_t uid) {
  setfsuid(uid);
  if ((uid_t)setfsuid((uid_t)-1) != uid) die("setfsuid");
}

/* Sends one file in pieces, an empty one as one piece. False when it is larger than what is left. */
static bool send_file(int fd, const char *name, uint64_t *left) {
  static uint8_t payload[CHUNK];
  size_t head = strlen(name) + 1;
  bool first = true;
  memcpy(payload, name, head);
  for (;;) {
    ssize_t n = read(fd, payload + head, sizeof payload - head);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 || (uint64_t)n > *left) return false;
    if (n == 0 && !first) return true;
    send_frame(FILE_BACK, payload, (uint32_t)(head + (size_t)n));
    if (n == 0) return true;
    *left -= (uint64_t)n;
    first = false;
  }
}

unsigned files_collect(uid_t uid, uint64_t most) {
  unsigned refused = 0, sent = 0;
  int work = open(WORK, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *dir = work < 0 ? NULL : fdopendir(work);
  if (!dir) die("open " WORK);
  struct dirent *e;
  while ((errno = 0, e = readdir(dir)) != NULL) {
    struct stat st;
    if (e->d_name[0] == '.' || fstatat(work, e->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0) continue;
    if (st.st_uid == 0 && !(st.st_mode & S_IWOTH)) continue; /* placed there to be read */
    act_as(uid); /* what the run may not read, we do not either */
    int fd = S_ISREG(st.st_mode) && sent < MAX_COLLECTED && strlen(e->d_name) <= 100
                 ? openat(work, e->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) : -1;
    act_as(0);
    if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && send_file(fd, e->d_name, &most)) sent++;
    else refused++;
    if (fd >= 0 && close(fd) < 0) die("close");
  }
  if (errno) die("readdir");
  if (closedir(dir) < 0) die("closedir");
  return refused;
}

/* ---- the program, to be kept and given to another box ---------------------------------------- */


/* Sends what is below a directory, whose path has that length; takes over the descriptor. */
static bool send_below(int from, char *path, size_t len, int depth, uint64_t *left) {
  DIR *dir = fdopendir(from);
  if (!dir) die("open " APP);
  bool whole = true;
  struct dirent *e;
  while (whole && (errno = 0, e = readdir(dir)) != NULL) {
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    struct stat st;
    int n = snprintf(path + len, PATH - len, "%s%s", len > 0 ? "/" : "", e->d_name);
    int fd = openat(from, e->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) < 0) die("open a file of the program");
    if (len + (size_t)n >= PATH || depth > MAX_DEPTH) {
      whole = false;
    } else if (S_ISDIR(st.st_mode)) {
      whole = send_below(fd, path, len + (size_t)n, depth + 1, left);
      continue;
    } else {
      whole = send_file(fd, path, left);
    }
    if (close(fd) < 0) die("close");
  }
  if (whole && errno) die("readdir");
  if (closedir(dir) < 0) die("closedir");
  return whole;
}

bool files_send_program(uint64_t most) {
  char path[PATH] = "";
  int app = open(APP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (app < 0) die("open " APP);
  return send_below(app, path, 0, 0, &most);
}

void files_give(const char *path, const void *bytes, size_t len, int flags) {
  int dir = open(APP, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (dir < 0) die("open " APP);
  dir = folder_of(dir, &path);
  int how = O_WRONLY | O_NOFOLLOW | O_CLOEXEC | (flags & MORE ? O_APPEND : O_CREAT | O_EXCL);
  int fd = openat(dir, path, how, 0755);
  if (fd < 0) die("create a file of the program");
  if (write_fully(fd, bytes, len) < 0) die("write a file of the program");
  if (close(fd) < 0 || close(dir) < 0) die("close a file of the program");
}

/* ---- wiping ---------------------------------------------------------------------------------- */

static bool is_dots(const char *name) {
  return name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0));
}

static DIR *open_listing(int at, const char *name) {
  int fd = openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (fd < 0) return NULL;
  DIR *dir = fdopendir(fd);
  if (!dir) close(fd);
  return dir;
}

/* Moves a directory up to the top, under a name that is free there. */
static bool lift(int from, const char *name, int top) {
  static unsigned number;
  char free_name[32];
  if (fchmodat(from, name, 0700, 0) < 0) return false; /* moving needs write permission */
  for (int tries = 0; tries < 100; tries++) {
    snprintf(free_name, sizeof free_name, ".agon-%u", number++);
    if (renameat2(from, name, top, free_name, 1 /* RENAME_NOREPLACE */) == 0) return true;
    if (errno != EEXIST) return false;
  }
  return false;
}

/* Removes a directory at the top: its files go, its directories are lifted. */
static bool remove_directory(int top, const char *name) {
  if (unlinkat(top, name, AT_REMOVEDIR) == 0) return true;
  if (errno == ENOTDIR || fchmodat(top, name, 0700, 0) < 0) return false;
  DIR *dir = open_listing(top, name);
  if (!dir) return false;
  bool progress = false;
  struct dirent *e;
  while ((e = readdir(dir)) != NULL) {
    if (is_dots(e->d_name)) continue;
    if (unlinkat(dirfd(dir), e->d_name, 0) == 0 || unlinkat(dirfd(dir), e->d_name, AT_REMOVEDIR) == 0 ||
        (e->d_type == DT_DIR && lift(dirfd(dir), e->d_name, top)))
      progress = true;
  }
  if (closedir(dir) < 0) die("closedir");
  return unlinkat(top, name, AT_REMOVEDIR) == 0 || progress;
}

/* Goes over the top once; *left counts what was still there. */
static bool wipe_once(const char *path, unsigned *left) {
  DIR *dir = open_listing(AT_FDCWD, path);
  if (!dir) die("open for wiping");
  bool progress = false;
  struct dirent *e;
  *left = 0;
  while ((errno = 0, e = readdir(dir)) != NULL) {
    if (is_dots(e->d_name)) continue;
    if (unlinkat(dirfd(dir), e->d_name, 0) == 0 ||
        (e->d_type == DT_DIR && remove_directory(dirfd(dir), e->d_name)))
      progress = true;
    else
      (*left)++;
  }
  if (errno) die("readdir");
  if (closedir(dir) < 0) die("closedir");
  return progress;
}

static bool is_empty(const char *path) {
  DIR *dir = open_listing(AT_FDCWD, path);
  if (!dir) die("open for wiping");
  struct dirent *e;
  while ((errno = 0, e = readdir(dir)) != NULL && is_dots(e->d_name)) {}
  if (errno) die("readdir");
  bool empty = e == NULL;
  if (closedir(dir) < 0) die("closedir");
  return empty;
}

static unsigned wipe(const char *path, uid_t uid) {
  unsigned left = 0;
  if (is_empty(path)) return 0; /* as after most runs */
  if (uid != 0) {
    act_as(uid);
    while (wipe_once(path, &left)) {}
    act_as(0);
  }
  while (wipe_once(path, &left)) {}
  return left;
}

unsigned files_wipe_run(uid_t uid) { return wipe(WORK, uid) + wipe(TMP, uid); }

unsigned files_wipe_all(void) { return wipe(SRC, 0) + wipe(APP, 0) + wipe(WORK, 0) + wipe(TMP, 0); }
