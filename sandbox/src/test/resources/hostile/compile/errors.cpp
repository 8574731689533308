// Errors that are much longer than the program.
// Ends: CE
template <class A, class B> struct P {};
template <class T> struct D { typedef P<T, T> type; };
typedef D<D<D<D<D<D<D<D<D<D<int>::type>::type>::type>::type>::type>::type>::type>::type>::type>::type T;
template <class X> int f(P<X, P<X, X>>);
int main() { return f(T()) + f(P<T, T>()) + f(P<P<T, T>, T>()) + T(); }
