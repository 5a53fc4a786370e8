package vn.tincay.bench.machine;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Sorted times of the same kind of work, in milliseconds. */
public record Samples(double[] times) {

    public Samples {
        times = times.clone();
        Arrays.sort(times);
    }

    /** Times this number of runs, one after the other. */
    public static Samples of(int rounds, Callable<?> work) throws Exception {
        var times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        return new Samples(times);
    }

    public double p50() {
        return percentile(0.50);
    }

    public double p95() {
        return percentile(0.95);
    }

    public double slowest() {
        return percentile(1);
    }

    public int count() {
        return times.length;
    }

    private double percentile(double share) {
        return times[Math.clamp((int) Math.ceil(share * times.length) - 1, 0, times.length - 1)];
    }
}
