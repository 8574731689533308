// Threads without end.
// Ends: RTE TLE MLE SIGNAL:6
import core.thread;

void main()
{
    while (true)
        new Thread({ while (true) {} }).start();
}
