# Wants a pool of processes, which needs semaphores that outlive a process.
# Ends: RTE OK IDLE
import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool(4) as pool:
        print(sum(pool.map(abs, range(10))))
