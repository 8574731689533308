// Changes what is mounted where.
// Ends: OK
#include "attempt.h"
int main() {
  mkdir("here", 0700);
  for (const char *type : {"tmpfs", "proc", "sysfs", "overlay", "cgroup2", "devpts", "mqueue", "fuse"})
    call("mount", SYS_mount, "none", "here", type, 0, "");
  call("bind", SYS_mount, "/", "here", 0, 4096, 0);
  call("remount", SYS_mount, "none", "/", 0, 32, 0);
  for (const char *place : {"/box", "/tmp", "/proc", "/ctl", "/cg/memory", "/etc/hosts"}) call("umount", SYS_umount2, place, 2);
  call("pivot_root", SYS_pivot_root, "here", "here");
  call("chroot", SYS_chroot, "here");
  call("fsopen", SYS_fsopen, "tmpfs", 0);
  call("open_tree", SYS_open_tree, AT_FDCWD, "/", 1);
  call("move_mount", SYS_move_mount, AT_FDCWD, "/box", AT_FDCWD, "here", 0);
  struct { uint64_t set, clear, propagation, user; } attributes = {0, 1, 0, 0};
  call("mount_setattr", SYS_mount_setattr, AT_FDCWD, "/", 0, &attributes, sizeof attributes);
  struct { unsigned bytes; int type; unsigned char data[128]; } handle = {128, 0, {}};
  int mount = 0;
  call("name_to_handle_at", SYS_name_to_handle_at, AT_FDCWD, "/", &handle, &mount, 0);
  call("open_by_handle_at", SYS_open_by_handle_at, AT_FDCWD, &handle, O_RDONLY);
  call("swapon", SYS_swapon, "here", 0);
  call("quotactl", SYS_quotactl, 0x800002, "none", 0, 0);
  return won;
}
