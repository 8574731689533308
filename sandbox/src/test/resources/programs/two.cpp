#include <iostream>
int other(int x);
int main() { std::cout << other(20) << "\n"; }
