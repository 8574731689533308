// Tries to change its own program for the runs to come.
#include <bits/stdc++.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
int main() {
  char self[200] = {};
  if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return 1;
  bool changed = unlink(self) == 0 || chmod(self, 0777) == 0 || rename(self, "/box/w/x") == 0 ||
                 open(self, O_WRONLY) >= 0 || open("/proc/self/exe", O_WRONLY) >= 0 ||
                 open("/box/app/new", O_CREAT | O_WRONLY, 0666) >= 0 ||
                 open("/box/src/main.cpp", O_WRONLY) >= 0;
  bool seen = access("note", F_OK) == 0 || access("/tmp/note", F_OK) == 0;
  std::ofstream("note") << "I was here";
  std::ofstream("/tmp/note") << "I was here";
  std::cout << (changed ? "changed" : "unchanged") << (seen ? " seen" : " unseen") << "\n";
}
