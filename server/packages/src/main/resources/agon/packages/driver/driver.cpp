#include <bits/stdc++.h>
#include <fcntl.h>
#include <unistd.h>

${if tree}
struct TreeNode {
    int val;
    TreeNode* left;
    TreeNode* right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode(int x, TreeNode* left, TreeNode* right) : val(x), left(left), right(right) {}
};
${end}
${if list}
struct ListNode {
    int val;
    ListNode* next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int x) : val(x), next(nullptr) {}
    ListNode(int x, ListNode* next) : val(x), next(next) {}
};
${end}
${if interval}
struct Interval {
    int start;
    int end;
    Interval() : start(0), end(0) {}
    Interval(int start, int end) : start(start), end(end) {}
};
${end}

// Calls the contestant's code for each line of standard input, and writes the answer to each as a
// line to standard output. What the contestant prints goes to standard error.
namespace agon_driver {

class Input {
 public:
  explicit Input(int file) : file(file), data(1 << 16, '\0') {}

  /** False after the last line. Reads no more than is there, so that it never waits in vain. */
  bool line() {
    for (std::size_t look = start;;) {
      void* found = std::memchr(&data[look], '\n', used - look);
      if (found) {
        at = &data[start];
        end = static_cast<char*>(found);
        look = start = static_cast<std::size_t>(end - data.data()) + 1;
        skip();
        if (at < end) return true;
        continue;
      }
      std::memmove(&data[0], &data[start], used - start);
      look = used -= start;
      start = 0;
      if (used + 1 >= data.size()) data.resize(2 * data.size());
      ssize_t got = ::read(file, &data[used], data.size() - used - 1);
      if (got < 0 && errno == EINTR) continue;
      if (got > 0) {
        used += static_cast<std::size_t>(got);
      } else if (used > 0) {
        data[used++] = '\n';
      } else {
        return false;
      }
    }
  }

  /** Skips one of the marks that stand before and between values. */
  void next() {
    skip();
    if (at < end && (*at == '[' || *at == ',')) ++at;
    skip();
  }

  bool closed() {
    skip();
    if (at < end && *at != ']') return false;
    ++at;
    return true;
  }

  template <class T>
  std::enable_if_t<std::is_arithmetic_v<T>> read(T& value) {
    skip();
    auto result = std::from_chars(at, end, value);
    if (result.ec != std::errc()) bad();
    at = result.ptr;
  }

  void read(char& value) {
    std::string text;
    read(text);
    value = text[0];
  }

  void read(bool& value) {
    skip();
    value = at < end && *at == 't';
    at += value ? 4 : 5;
  }

  void read(std::string& value) {
    value.clear();
    skip();
    ++at;
    while (at < end && *at != '"') {
      const char* from = at;
      while (at < end && *at != '"' && *at != '\\') ++at;
      value.append(from, at);
      if (at < end && *at == '\\') escape(value);
    }
    ++at;
  }

  template <class T>
  void read(std::vector<T>& values) {
    next();
    while (!closed()) {
      T value{};
      read(value);
      values.push_back(std::move(value));
      comma();
    }
  }

  template <class T>
  void read(std::optional<T>& value) {
    if (nothing()) return;
    T some{};
    read(some);
    value = std::move(some);
  }
${if tree}

  void read(TreeNode*& root) {
    root = nullptr;
    std::vector<TreeNode*> nodes;
    std::size_t parent = 0;
    bool left = true;
    next();
    for (bool first = true; !closed(); first = false) {
      TreeNode* node = nullptr;
      if (!nothing()) {
        int value = 0;
        read(value);
        node = new TreeNode(value);
        nodes.push_back(node);
      }
      if (first) {
        root = node;
      } else if (left) {
        nodes[parent]->left = node;
        left = false;
      } else {
        nodes[parent++]->right = node;
        left = true;
      }
      comma();
    }
  }
${end}
${if list}

  void read(ListNode*& head) {
    ListNode** place = &head;
    next();
    while (!closed()) {
      int value = 0;
      read(value);
      *place = new ListNode(value);
      place = &(*place)->next;
      comma();
    }
    *place = nullptr;
  }
${end}
${if interval}

  void read(Interval& value) {
    next();
    read(value.start);
    next();
    read(value.end);
    closed();
  }
${end}

 private:
  int file;
  std::string data;
  std::size_t start = 0;
  std::size_t used = 0;
  const char* at = nullptr;
  const char* end = nullptr;

  void comma() {
    skip();
    if (at < end && *at == ',') ++at;
  }

  /** Steps over a null, if that is what comes. */
  bool nothing() {
    skip();
    bool found = at < end && *at == 'n';
    at += found ? 4 : 0;
    return found;
  }

  void skip() {
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) ++at;
  }

  [[noreturn]] static void bad() {
    std::fputs("The input cannot be read.\n", stderr);
    std::_Exit(1);
  }

  unsigned hex() {
    unsigned value = 0;
    if (end - at < 4 || std::from_chars(at, at + 4, value, 16).ptr != at + 4) bad();
    at += 4;
    return value;
  }

  void escape(std::string& value) {
    if (end - at < 2) bad();
    char c = at[1];
    at += 2;
    switch (c) {
      case 'b': value += '\b'; break;
      case 'f': value += '\f'; break;
      case 'n': value += '\n'; break;
      case 'r': value += '\r'; break;
      case 't': value += '\t'; break;
      case 'u': {
        unsigned code = hex();
        if (code >= 0xD800 && code < 0xDC00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
          at += 2;
          code = 0x10000 + ((code - 0xD800) << 10) + (hex() - 0xDC00);
        }
        utf8(value, code);
        break;
      }
      default: value += c;
    }
  }

  static void utf8(std::string& value, unsigned code) {
    if (code < 0x80) {
      value += static_cast<char>(code);
    } else if (code < 0x800) {
      value += static_cast<char>(0xC0 | code >> 6);
      value += static_cast<char>(0x80 | (code & 63));
    } else if (code < 0x10000) {
      value += static_cast<char>(0xE0 | code >> 12);
      value += static_cast<char>(0x80 | (code >> 6 & 63));
      value += static_cast<char>(0x80 | (code & 63));
    } else {
      value += static_cast<char>(0xF0 | code >> 18);
      value += static_cast<char>(0x80 | (code >> 12 & 63));
      value += static_cast<char>(0x80 | (code >> 6 & 63));
      value += static_cast<char>(0x80 | (code & 63));
    }
  }
};

class Output {
 public:
  explicit Output(int file) : file(file) {}

  void write(bool value) { text += value ? "true" : "false"; }

  template <class T>
  std::enable_if_t<std::is_integral_v<T>> write(T value) {
    char digits[32];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }

  template <class T>
  std::enable_if_t<std::is_floating_point_v<T>> write(T wide) {
    double value = static_cast<double>(wide);
    if (std::isnan(value)) {
      text += "NaN";
    } else if (std::isinf(value)) {
      text += value < 0 ? "-Infinity" : "Infinity";
    } else {
      char digits[64];
      char* stop = std::to_chars(digits, digits + sizeof digits, value).ptr;
      text.append(digits, stop);
      bool whole = true;
      for (char* c = digits; c < stop; ++c) whole = whole && *c != '.' && *c != 'e';
      if (whole) text += ".0";
    }
  }

  void write(const std::string& value) {
    text += '"';
    for (char c : value) {
      if (c == '"' || c == '\\') {
        text += '\\';
        text += c;
      } else if (static_cast<unsigned char>(c) < 0x20) {
        char escaped[8];
        std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
        text += escaped;
      } else {
        text += c;
      }
    }
    text += '"';
  }

  void write(const char* value) { write(std::string(value)); }

  void write(char value) { write(std::string(1, value)); }

  template <class T>
  void write(const std::optional<T>& value) {
    if (value) {
      write(*value);
    } else {
      text += "null";
    }
  }

  /** Something that is no value, such as a bracket. */
  void mark(const char* mark) { text += mark; }
${if tree}

  void write(const TreeNode* root) {
    std::vector<const TreeNode*> nodes{root};
    std::size_t length = text.size();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const TreeNode* node = nodes[i];
      text += i == 0 ? '[' : ',';
      if (node == nullptr) {
        text += "null";
        continue;
      }
      write(node->val);
      length = text.size();
      nodes.push_back(node->left);
      nodes.push_back(node->right);
      if (nodes.size() > 2 * MOST_NODES + 1) endless();
    }
    text.resize(length);
    text += root == nullptr ? "[]" : "]";
  }
${end}
${if list}

  void write(const ListNode* head) {
    int count = 0;
    text += '[';
    for (const ListNode* node = head; node != nullptr; node = node->next) {
      if (count++ > 0) text += ',';
      write(node->val);
      if (count > MOST_NODES) endless();
    }
    text += ']';
  }
${end}
${if interval}

  void write(const Interval& value) {
    text += '[';
    write(value.start);
    text += ',';
    write(value.end);
    text += ']';
  }
${end}

  template <class T>
  void write(const std::vector<T>& values) {
    text += '[';
    bool first = true;
    for (auto&& value : values) {
      if (!first) text += ',';
      first = false;
      write(static_cast<const T&>(value));
    }
    text += ']';
  }

  /** Gives what was written since the answer before. */
  void answer() {
    text += '\n';
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
    std::size_t done = 0;
    while (done < text.size()) {
      ssize_t wrote = ::write(file, text.data() + done, text.size() - done);
      if (wrote < 0 && errno == EINTR) continue;
      if (wrote <= 0) std::_Exit(1);
      done += static_cast<std::size_t>(wrote);
    }
    text.clear();
  }

 private:
  static constexpr int MOST_NODES = 1000000;

  int file;
  std::string text;

  /** Ends the program where a result has more nodes than one that comes to an end. */
  [[noreturn]] static void endless() {
    std::cout.flush();
    std::fflush(nullptr);
    std::fprintf(stderr, "The result does not end after %d nodes.\n", MOST_NODES);
    std::_Exit(1);
  }
};

/** A copy of a file whose number then stands for another. */
static int replaced(int file, int other) {
  int copy = ::fcntl(file, F_DUPFD_CLOEXEC, 3);
  ::dup2(other, file);
  return copy;
}

/** Made before the contestant's own globals, so that these cannot read inputs or write answers. */
static const int answers = replaced(1, 2);
static const int inputs = [] {
  int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  int copy = replaced(0, nothing);
  ::close(nothing);
  return copy;
}();

}  // namespace agon_driver

using namespace std;
#include "solution.inc"
#undef bool
#undef char
#undef double
#undef int
#undef optional
#undef string
#undef vector

int main() {
  agon_driver::Input agon_input(agon_driver::inputs);
  agon_driver::Output agon_output(agon_driver::answers);
  while (agon_input.line()) {
${body}    agon_output.answer();
  }
  // What the contestant's objects would do at exit is not waited for.
  std::_Exit(0);
}
