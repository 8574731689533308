// Gives the compiler orders that belong on its command line.
// Ends: OK CE
#pragma GCC pch_preprocess "/etc/passwd"
#pragma GCC plugin "/box/src/main.cpp"
#pragma GCC optimize("-fplugin=/box/w/x.so", "-o/box/app/other")
int main() {}
