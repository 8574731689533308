/*
 * The runner's own system call filter: a list of what is denied, on top of the engine's profile.
 * It closes what namespaces leave open: memory that outlives a process, sockets that reach the
 * host (AF_VSOCK), io_uring as a way round, new namespaces, the second and third x86 ABI.
 */
#include "runner.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#else
#error "The filter knows x86-64 and ARM64."
#endif

#ifndef CLONE_NEWCGROUP
#define CLONE_NEWCGROUP 0x02000000
#endif

static const uint32_t new_namespace = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC |
                                      CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;

static const struct {
  int call, error;
} denied[] = {
    {SYS_ptrace, EPERM},          {SYS_process_vm_readv, EPERM}, {SYS_process_vm_writev, EPERM},
    {SYS_shmget, EPERM},          {SYS_semget, EPERM},           {SYS_msgget, EPERM},
    {SYS_mq_open, EPERM},         {SYS_keyctl, EPERM},           {SYS_add_key, EPERM},
    {SYS_request_key, EPERM},     {SYS_io_uring_setup, EPERM},   {SYS_unshare, EPERM},
    {SYS_setns, EPERM},           {SYS_mount, EPERM},            {SYS_umount2, EPERM},
    {SYS_pivot_root, EPERM},      {SYS_chroot, EPERM},           {SYS_bpf, EPERM},
    {SYS_perf_event_open, EPERM}, {SYS_userfaultfd, EPERM},      {SYS_flock, EPERM},
    {SYS_name_to_handle_at, EPERM}, {SYS_open_by_handle_at, EPERM},
    {SYS_socket, EAFNOSUPPORT},
};

enum { DENIED = sizeof denied / sizeof denied[0] };

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define ANSWER(what) BPF_STMT(BPF_RET | BPF_K, what)
#define DENY(error) ANSWER(SECCOMP_RET_ERRNO | (error))
/* Runs the next instruction if the loaded word equals / shares a bit with / reaches the value. */
#define IF_EQ(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1)
#define UNLESS_EQ(value) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0)
#define IF_ANY(bits) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1)
#define IF_GE(value) BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, value, 0, 1)

static int install(struct sock_filter *program, unsigned short n) {
  struct sock_fprog filter = {.len = n, .filter = program};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}

/* ENOSYS, so that the C library goes on with clone. */
int filter_forbid_clone3(void) {
  struct sock_filter program[] = {
      LOAD(nr), IF_EQ(SYS_clone3), DENY(ENOSYS), ANSWER(SECCOMP_RET_ALLOW),
  };
  return install(program, sizeof program / sizeof program[0]);
}

int filter_install(bool clone3) {
  struct sock_filter program[20 + 2 * DENIED];
  unsigned short n = 0;
#define EMIT(instruction) program[n++] = (struct sock_filter)instruction
  EMIT(LOAD(arch));
  EMIT(UNLESS_EQ(ARCH));
  EMIT(ANSWER(SECCOMP_RET_KILL_PROCESS));
  EMIT(LOAD(nr));
#if defined(__x86_64__)
  EMIT(IF_GE(0x40000000)); /* the x32 ABI */
  EMIT(ANSWER(SECCOMP_RET_KILL_PROCESS));
#endif
  for (unsigned i = 0; i < DENIED; i++) {
    EMIT(IF_EQ((uint32_t)denied[i].call));
    EMIT(DENY((uint32_t)denied[i].error));
  }
  EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socketpair, 0, 4)); /* no family but AF_UNIX */
  EMIT(LOAD(args[0]));
  EMIT(UNLESS_EQ(AF_UNIX));
  EMIT(DENY(EAFNOSUPPORT));
  EMIT(ANSWER(SECCOMP_RET_ALLOW));
  EMIT(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3));
  EMIT(LOAD(args[0]));
  EMIT(IF_ANY(new_namespace));
  EMIT(DENY(EPERM));
  EMIT(ANSWER(SECCOMP_RET_ALLOW));
#undef EMIT
  if (install(program, n) < 0) return -1;
  return clone3 ? 0 : filter_forbid_clone3();
}
