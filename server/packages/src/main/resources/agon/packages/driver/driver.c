#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// Calls the contestant's function once for each line of standard input, which holds the arguments, and
// writes each result as a line of standard output. What the contestant prints goes to standard error.
${if tree}
struct TreeNode {
    int val;
    struct TreeNode *left;
    struct TreeNode *right;
};
${end}
${if list}
struct ListNode {
    int val;
    struct ListNode *next;
};
${end}
${if interval}
struct Interval {
    int start;
    int end;
};
${end}

enum { AGON_MOST_NODES = 1000000 };

static int agon_questions, agon_answers;
static char *agon_at;
static char *agon_text;
static size_t agon_used, agon_size_of_text;

__attribute__((constructor)) static void agon_begin(void) {
  agon_questions = dup(0);
  agon_answers = dup(1);
  dup2(2, 1);
  int nothing = open("/dev/null", O_RDONLY);
  if (nothing >= 0) {
    dup2(nothing, 0);
    close(nothing);
  }
}

__attribute__((unused)) static void agon_endless(void) {
  fflush(NULL);
  fprintf(stderr, "The result does not end after %d nodes.\n", AGON_MOST_NODES);
  _exit(1);
}

__attribute__((unused)) static void *agon_room(void *old, size_t count, size_t size) {
  void *room = realloc(old, count * size);
  if (!room) {
    fputs("There is no memory for the input.\n", stderr);
    abort();
  }
  return room;
}

/** Reads a line; false at the end of the input. What came with it of the next line is kept. */
static bool agon_line(void) {
  static char *data;
  static size_t taken, used, room;
  size_t seen = 0;
  used -= taken;
  if (used > 0) memmove(data, data + taken, used);
  for (;;) {
    char *newline = used > seen ? memchr(data + seen, '\n', used - seen) : NULL;
    if (newline) {
      *newline = 0;
      taken = (size_t)(newline + 1 - data);
      break;
    }
    seen = used;
    if (room - used < 2) data = agon_room(data, room = room ? 2 * room : 1 << 16, 1);
    ssize_t got = read(agon_questions, data + used, room - used - 1);
    if (got < 0 && errno == EINTR) continue;
    if (got > 0) {
      used += (size_t)got;
      continue;
    }
    data[used] = 0;
    taken = used;
    if (used == 0) return false;
    break;
  }
  agon_at = data;
  return true;
}

static int agon_peek(void) {
  while (*agon_at == ' ' || *agon_at == '\n' || *agon_at == '\r' || *agon_at == '\t') agon_at++;
  return *agon_at;
}

/** Steps over the bracket or comma before a value; false at the end of an array. */
__attribute__((unused)) static bool agon_next(void) {
  int c = agon_peek();
  if (c == 0) return false;
  agon_at++;
  if (c == ']') return false;
  if (c == '[' && agon_peek() == ']') {
    agon_at++;
    return false;
  }
  return true;
}

__attribute__((unused)) static long long agon_read_long(void) {
  agon_peek();
  return strtoll(agon_at, &agon_at, 10);
}

__attribute__((unused)) static int agon_read_int(void) { return (int)agon_read_long(); }

__attribute__((unused)) static double agon_read_double(void) {
  agon_peek();
  return strtod(agon_at, &agon_at);
}

__attribute__((unused)) static bool agon_read_bool(void) {
  bool value = agon_peek() == 't';
  agon_at += value ? 4 : 5;
  return value;
}

static unsigned agon_hex(void) {
  char digits[5] = {0};
  memcpy(digits, agon_at, 4);
  agon_at += 4;
  return (unsigned)strtoul(digits, NULL, 16);
}

static char *agon_utf8(char *to, unsigned code) {
  if (code < 0x80) {
    *to++ = (char)code;
  } else if (code < 0x800) {
    *to++ = (char)(0xC0 | code >> 6);
    *to++ = (char)(0x80 | (code & 63));
  } else if (code < 0x10000) {
    *to++ = (char)(0xE0 | code >> 12);
    *to++ = (char)(0x80 | (code >> 6 & 63));
    *to++ = (char)(0x80 | (code & 63));
  } else {
    *to++ = (char)(0xF0 | code >> 18);
    *to++ = (char)(0x80 | (code >> 12 & 63));
    *to++ = (char)(0x80 | (code >> 6 & 63));
    *to++ = (char)(0x80 | (code & 63));
  }
  return to;
}

/** In place: a text is never longer than what stands for it. Each is its own allocation. */
__attribute__((unused)) static char *agon_read_string(void) {
  agon_peek();
  char *from = ++agon_at, *to = from;
  while (*agon_at && *agon_at != '"') {
    if (*agon_at != '\\') {
      *to++ = *agon_at++;
      continue;
    }
    char c = agon_at[1];
    agon_at += 2;
    if (c == 'u') {
      unsigned code = agon_hex();
      if (code >= 0xD800 && code < 0xDC00 && agon_at[0] == '\\' && agon_at[1] == 'u') {
        agon_at += 2;
        code = 0x10000 + ((code - 0xD800) << 10) + (agon_hex() - 0xDC00);
      }
      to = agon_utf8(to, code);
    } else {
      *to++ = c == 'b' ? '\b' : c == 'f' ? '\f' : c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : c;
    }
  }
  agon_at++;
  size_t length = (size_t)(to - from);
  char *value = agon_room(NULL, length + 1, 1);
  memcpy(value, from, length);
  value[length] = 0;
  return value;
}

__attribute__((unused)) static char agon_read_char(void) {
  char *text = agon_read_string(), value = *text;
  free(text);
  return value;
}

__attribute__((unused)) static bool agon_null(void) {
  bool missing = agon_peek() == 'n';
  if (missing) agon_at += 4;
  return missing;
}
${if tree}

/** Level by level. */
__attribute__((unused)) static struct TreeNode *agon_read_tree(void) {
  size_t count = 0, room = 8, child = 1;
  struct TreeNode **nodes = agon_room(NULL, room, sizeof *nodes);
  nodes[0] = NULL;
  while (agon_next()) {
    if (count == room) nodes = agon_room(nodes, room *= 2, sizeof *nodes);
    nodes[count] = NULL;
    if (!agon_null()) {
      nodes[count] = agon_room(NULL, 1, sizeof **nodes);
      *nodes[count] = (struct TreeNode){agon_read_int(), NULL, NULL};
    }
    count++;
  }
  for (size_t i = 0; i < count; i++) {
    if (nodes[i] && child < count) nodes[i]->left = nodes[child++];
    if (nodes[i] && child < count) nodes[i]->right = nodes[child++];
  }
  struct TreeNode *root = nodes[0];
  free(nodes);
  return root;
}
${end}
${if list}

__attribute__((unused)) static struct ListNode *agon_read_list(void) {
  struct ListNode *head = NULL, **end = &head;
  while (agon_next()) {
    *end = agon_room(NULL, 1, sizeof **end);
    **end = (struct ListNode){agon_read_int(), NULL};
    end = &(*end)->next;
  }
  return head;
}
${end}
${if interval}

__attribute__((unused)) static struct Interval agon_read_interval(void) {
  struct Interval value;
  agon_next();
  value.start = agon_read_int();
  agon_next();
  value.end = agon_read_int();
  agon_next();
  return value;
}
${end}

static void agon_put(const char *bytes, size_t length) {
  if (agon_used + length > agon_size_of_text) {
    agon_size_of_text = 2 * (agon_used + length) + 1024;
    agon_text = agon_room(agon_text, agon_size_of_text, 1);
  }
  memcpy(agon_text + agon_used, bytes, length);
  agon_used += length;
}

__attribute__((unused)) static void agon_write_long(long long value) {
  char digits[32];
  agon_put(digits, (size_t)snprintf(digits, sizeof digits, "%lld", value));
}

__attribute__((unused)) static void agon_write_int(int value) { agon_write_long(value); }

__attribute__((unused)) static void agon_write_bool(bool value) {
  agon_put(value ? "true" : "false", value ? 4 : 5);
}

__attribute__((unused)) static void agon_write_double(double value) {
  char digits[40];
  if (isnan(value)) {
    agon_put("NaN", 3);
  } else if (isinf(value)) {
    agon_put("-Infinity" + (value > 0), value > 0 ? 8 : 9);
  } else {
    for (int precision = 15; precision <= 17; precision++) {
      snprintf(digits, sizeof digits, "%.*g", precision, value);
      if (strtod(digits, NULL) == value) break;
    }
    agon_put(digits, strlen(digits));
    if (!strpbrk(digits, ".e")) agon_put(".0", 2);
  }
}

__attribute__((unused)) static void agon_write_string(const char *value) {
  if (!value) {
    agon_put("null", 4);
    return;
  }
  agon_put("\"", 1);
  for (const char *c = value; *c; c++) {
    if (*c == '"' || *c == '\\') {
      agon_put("\\", 1);
      agon_put(c, 1);
    } else if ((unsigned char)*c < 0x20) {
      char escaped[8];
      agon_put(escaped, (size_t)snprintf(escaped, sizeof escaped, "\\u%04x", (unsigned)*c));
    } else {
      agon_put(c, 1);
    }
  }
  agon_put("\"", 1);
}

__attribute__((unused)) static void agon_write_char(char value) {
  char text[2] = {value, 0};
  if (value) {
    agon_write_string(text);
  } else {
    agon_put("\"\\u0000\"", 8);
  }
}

__attribute__((unused)) static void agon_write_null(void) { agon_put("null", 4); }
${if tree}

/** Level by level, without what is missing at the end. */
__attribute__((unused)) static void agon_write_tree(struct TreeNode *root) {
  size_t count = 1, room = 64;
  struct TreeNode **nodes = agon_room(NULL, room, sizeof *nodes);
  nodes[0] = root;
  agon_put("[", 1);
  size_t end = agon_used;
  for (size_t i = 0; i < count; i++) {
    if (count > 2 * AGON_MOST_NODES + 1) agon_endless();
    if (i > 0) agon_put(",", 1);
    if (!nodes[i]) {
      agon_write_null();
      continue;
    }
    agon_write_int(nodes[i]->val);
    end = agon_used;
    if (count + 2 > room) nodes = agon_room(nodes, room *= 2, sizeof *nodes);
    nodes[count++] = nodes[i]->left;
    nodes[count++] = nodes[i]->right;
  }
  free(nodes);
  agon_used = end;
  agon_put("]", 1);
}
${end}
${if list}

__attribute__((unused)) static void agon_write_list(struct ListNode *head) {
  int count = 0;
  agon_put("[", 1);
  for (struct ListNode *node = head; node; node = node->next) {
    if (count == AGON_MOST_NODES) agon_endless();
    if (count++ > 0) agon_put(",", 1);
    agon_write_int(node->val);
  }
  agon_put("]", 1);
}
${end}
${if interval}

__attribute__((unused)) static void agon_write_interval(struct Interval value) {
  agon_put("[", 1);
  agon_write_int(value.start);
  agon_put(",", 1);
  agon_write_int(value.end);
  agon_put("]", 1);
}
${end}

static void agon_answer(void) {
  agon_put("\n", 1);
  fflush(NULL);
  for (size_t done = 0; done < agon_used;) {
    ssize_t wrote = write(agon_answers, agon_text + done, agon_used - done);
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote <= 0) _exit(1);
    done += (size_t)wrote;
  }
  agon_used = 0;
}

${helpers}
#include "solution.inc"
#undef int
#undef double
#undef char

int main(void) {
  while (agon_line()) {
${if function}
${arguments}    ${call}
${end}
${if class}
    int agon_calls = 0;
    agon_next();
    char **agon_names = agon_read_string_array(&agon_calls);
    agon_next();
    agon_next();
${arguments}    ${class} *agon_made = ${create}(${names});
    agon_next();
    agon_put("[null", 5);
    for (int agon_call = 1; agon_call < agon_calls; agon_call++) {
      agon_next();
      agon_put(",", 1);
${methods}      agon_next();
    }
    agon_put("]", 1);
    ${free}(agon_made);
${end}
    agon_answer();
  }
  // What the contestant would do at exit is not waited for.
  _exit(0);
}
