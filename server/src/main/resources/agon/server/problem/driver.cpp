#include <bits/stdc++.h>
#include <fcntl.h>
#include <unistd.h>

// Calls the contestant's function: arguments from standard input, result to standard output.
// What the contestant prints goes to standard error.
namespace agon_driver {

class Input {
 public:
  Input() {
    std::size_t used = 0;
    for (;;) {
      if (used == data.size()) {
        data.resize(std::max<std::size_t>(1 << 16, 2 * data.size()));
      }
      ssize_t got = ::read(0, &data[used], data.size() - used);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      used += static_cast<std::size_t>(got);
    }
    data.resize(used);
    at = data.c_str();
    end = at + used;
    int nothing = ::open("/dev/null", O_RDONLY);
    if (nothing >= 0) {
      ::dup2(nothing, 0);
      ::close(nothing);
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

  void read(bool& value) {
    skip();
    value = at < end && *at == 't';
    at += value ? 4 : 5;
  }

  void read(std::string& value) {
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
      skip();
      if (at < end && *at == ',') ++at;
    }
  }

 private:
  std::string data;
  const char* at;
  const char* end;

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

  /** Ends the program; what the contestant's objects would do at exit is not waited for. */
  [[noreturn]] void finish() {
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
    std::_Exit(0);
  }

 private:
  int file;
  std::string text;
};

/** Made before the contestant's own globals, so that nothing of theirs is printed in between. */
static const int answers = [] {
  int file = ::dup(1);
  ::dup2(2, 1);
  return file;
}();

}  // namespace agon_driver

using namespace std;
#include "solution.cc"
#undef int
#undef double
#undef bool
#undef string
#undef vector

int main() {
  agon_driver::Input agon_input;
  agon_driver::Output agon_output(agon_driver::answers);
${arguments}  agon_output.write(Solution().${function}(${names}));
  agon_output.finish();
}
