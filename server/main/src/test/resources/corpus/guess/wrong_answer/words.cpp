#include <iostream>
int main() { std::cout << "is it five?" << std::endl; }
