long long secondsUntilDone(int loaves, int** ovens, int ovensSize, int* ovensColSize) {
    long long low = 0;
    long long high = 2000000000000000;
    while (high - low > 1) {
        long long time = (low + high) / 2;
        long long done = 0;
        for (int i = 0; i < ovensSize && done < loaves; i++) {
            long long hot = (long long) ovens[i][0] * ovens[i][1];
            long long cycle = hot + ovens[i][2];
            long long rest = time % cycle;
            done += time / cycle * ovens[i][1] + (rest < hot ? rest : hot) / ovens[i][0];
        }
        if (done >= loaves) {
            high = time;
        } else {
            low = time;
        }
    }
    return high;
}
