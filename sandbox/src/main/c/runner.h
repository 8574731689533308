/* What the parts of the runner share. The theory of operation stands at the top of runner.c. */
#ifndef RUNNER_H
#define RUNNER_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* ---- protocol: keep in step with Frame.java, RunOrder.java and RunReport.java ---------------- */

enum { PROTOCOL = 6, FRAME_MAX = 1 << 20, CHUNK = 64 << 10 };

enum frame_type {
  /* from the server */
  PING = 1,   /* -> ACK */
  PUT = 2,    /* name NUL bytes: a source file; with MORE, bytes are added to it -> ACK */
  INPUT = 3,  /* bytes added to the standard input of the next RUN; no answer */
  RUN = 4,    /* struct order, argv, env -> STDOUT* STDERR* EXIT; in a SERIES also LAP instead of EXIT,
                 any number of times */
  KILL = 5,   /* ends the current run early; ignored when none is running */
  RESET = 6,  /* -> RESET_OK */
  FEED = 7,   /* bytes for the standard input of the current LIVE run or SERIES, with END the last; no
                 more than FEED_ROOM of them beyond what TAKEN told. No answer, and none is listening
                 when the run is over */
  PLACE = 8,  /* name NUL bytes: a file in the work directory of the next RUN, as PUT -> ACK */
  TAKE = 9,   /* u64 most -> FILE_BACK* ACK(u32 whole): the compiled program, if it is no larger */
  GIVE = 10,  /* path NUL bytes: a file of a program that was compiled before, as PUT -> ACK */
  ALLOW = 11, /* u64 bytes: a LIVE run, which begins with none, may write so much more; as FEED */
  DELAY = 12, /* u64 ns: its wall clock ends so much later; as FEED */
  /* to the server */
  HELLO = 16, /* u32 protocol, u32 grade, token */
  ACK = 17,
  STDOUT = 18,
  STDERR = 19,
  EXIT = 20,
  FAULT = 21,   /* u32 errno, step: the runner failed and is gone; never the program's fault */
  RESET_OK = 22, /* u32 left: entries that could not be removed, must be 0 */
  FILE_BACK = 23, /* name NUL bytes: a piece of a file that a run left, or of the program */
  LAP = 24, /* struct report of one input of a SERIES, which waits for the next */
  TAKEN = 25, /* u32 bytes that were fed and wait here no more; told when they are many */
  ENDED = 26, /* the standard output of a LIVE run has ended, and the run goes on */
  PULSE = 27  /* u64 ns of the last tenth of a second in which a LIVE run computed, or OWES: all or none */
};

enum { MORE = 1, WRITABLE = 2 }; /* flags of PUT and PLACE: not the first piece; the run may change it */
enum { END = 1 };                /* flag of FEED */
enum { FEED_ROOM = 1 << 20 };

struct frame {
  uint8_t type, flags;
  uint16_t seq;
  uint32_t len;
  uint8_t *data; /* valid until the next read_frame */
};

enum order_flags {
  COMPILE = 1, /* work in SRC and keep what was made as the program */
  LIVE = 2,    /* standard input comes by FEED, and output is sent as it is written, as far as ALLOW */
  SERIES = 4,  /* standard input comes by FEED; each line of output answers what was fed before it, and
                  the limits and counters are those of one answer */
  OWES = 16,   /* of a LIVE run: it is also on its account when it does nothing, with nobody to wait for */
  AHEAD = 8    /* sent, like its input, while the run before it goes on; begins when that ended well, and
                  is answered as CANCELLED when it did not */
};

struct order { /* fixed part of RUN, little endian, followed by argc + envc strings */
  uint32_t uid, flags;
  uint64_t cpu_ns, wall_ns; /* where the run is killed */
  uint64_t memory, output, error, file_size, stack;
  uint64_t address_space; /* 0 = none; used only when there is no cgroup to hold the memory */
  uint32_t pids, files, argc, envc;
  uint64_t collect; /* bytes of files in the work directory to be sent back; 0 = none */
};

enum reason { WALL = 1, CPU = 2, OUTPUT = 4, CANCELLED = 8 };

struct report { /* payload of EXIT and LAP */
  int32_t status;
  uint32_t reasons;
  uint64_t wall_ns, cpu_ns, memory, out_total, err_total;
  uint32_t grade, oom_kills, leftovers, left;
  int32_t keep_errno; /* why what a compiler made could not be kept; 0 = fine */
  uint32_t uncollected; /* files that were not sent back: too many, too large, or no plain files */
};

_Static_assert(sizeof(struct order) == 96, "order has no padding");
_Static_assert(sizeof(struct report) == 72, "report has no padding");

/* ---- runner.c: control channel and our own failures ------------------------------------------ */

extern int control_in;

/* Reads the next frame; a closed control channel ends the runner. */
struct frame read_frame(void);
/* Takes a frame of the run after this one: its input, or its order. */
void take_ahead(const struct frame *f);
void send_frame(uint8_t type, const void *data, uint32_t len);
/* Tells the server which step of ours failed, with errno, and ends the runner. */
_Noreturn void die(const char *step);
uint64_t now_ns(void);

/* ---- files.c: the three directories ---------------------------------------------------------- */

#define SRC "/box/src" /* sources: root's, read-only for everybody else */
#define WORK "/box/w"  /* where a run may write: emptied after each */
#define APP "/box/app" /* the compiled program: root's */
#define TMP "/tmp"

void files_init(void);
/* Writes a file, or more of it, into SRC or WORK. */
void files_put(const char *dir, const char *name, const void *bytes, size_t len, int flags);
/* Sends what uid left in WORK, but for links, pipes, and what was placed there to be read. Returns how
   many files were not sent. */
unsigned files_collect(uid_t uid, uint64_t most);
/* Sends the program's files, by their paths below APP; false when they are more than that. */
bool files_send_program(uint64_t most);
/* Writes a file of the program, or more of it, and the directories on its path. */
void files_give(const char *path, const void *bytes, size_t len, int flags);
/* Copies what a compiler made from WORK to APP as root. Returns 0 or why not (errno). */
int files_keep(void);
/* Empties WORK and TMP of what uid left; returns how many entries remain. */
unsigned files_wipe_run(uid_t uid);
/* Empties everything; returns how many entries remain. */
unsigned files_wipe_all(void);

/* ---- cgroup.c: limits and exact counters of one run ------------------------------------------ */

/* 1: every run has its own cgroup. 2: counters of the container's only. 3: no counters. */
extern int cgroup_grade;

void cgroup_init(void);
void cgroup_begin(uint64_t memory, unsigned pids);
/* Whether runs are born in their cgroups, for which clone3 stays open to the runner. */
bool cgroup_births(void);
/* As fork; the child calls cgroup_join. */
pid_t cgroup_fork(void);
/* In the child: moves itself in, unless it is there. Returns 0 or -1 with errno. */
int cgroup_join(void);
uint64_t cgroup_cpu_ns(void); /* since begin; 0 when grade is 3 */
uint64_t cgroup_peak(void);   /* 0 when unknown */
void cgroup_new_peak(void);   /* from now on, where the kernel can forget the old one */
uint32_t cgroup_oom_kills(void);
/* Whether the run reached its own limit on memory, given in bytes. If not, it was ended because somebody
   else's was reached: that of the whole host. */
bool cgroup_limit_was_hit(uint64_t memory);
void cgroup_end(void);

/* ---- feed.c: input that comes while a run goes on --------------------------------------------- */

/* Opens a pipe and returns the run's end of it. */
int feed_open(bool series);
/* Whether the run was given all that belongs to its input. */
bool feed_done(void);
/* Whether the run has read all that came, and more can come. */
bool feed_read(void);
void feed_close(void);
/* Our end of the pipe while bytes wait to be written, or -1. */
int feed_waiting(void);
void feed_write(void);
void feed_add(const struct frame *f);

/* ---- waits.c ----------------------------------------------------------------------------------- */

/* Whether a run of uid sleeps, and none of its threads reads, writes or watches a pipe. False where the
   kernel does not tell. */
bool waits_for_itself(uid_t uid);

/* ---- filter.c, run.c ------------------------------------------------------------------------- */

/* Forbids this process and its children what namespaces leave open; needs no_new_privs. clone3 is left to
   the runner if it needs it. Returns 0 or -1 with errno. */
int filter_install(bool clone3);
/* In the child: forbids clone3, whose flags lie where no filter can read them. Returns 0 or -1 with errno. */
int filter_forbid_clone3(void);

/* Carries out one RUN and sends its frames. input is a descriptor or -1. Returns whether the program
   ended by itself, with 0, and left nothing that could not be removed. */
bool run(const struct order *order, char **argv, char **envp, int input);
/* Answers a RUN that is not carried out. */
void run_not(void);

#endif
