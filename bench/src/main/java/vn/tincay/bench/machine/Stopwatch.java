package vn.tincay.bench.machine;

import java.util.List;
import java.util.function.Supplier;

/**
 * Measures wall time, the CPU time of application and database, and the load by other processes, from its creation on.
 */
public final class Stopwatch {

    private final List<Long> application;
    private final Supplier<List<Long>> database;
    private final double applicationBefore;
    private final double databaseBefore;
    private final double ownBefore = ownCpu();
    private final double machineBefore = Processes.machineCpu();
    private final long began = System.nanoTime();

    /** @param database read again at the end, since servers start processes on demand */
    public Stopwatch(List<Long> application, Supplier<List<Long>> database) {
        this.application = application;
        this.database = database;
        this.applicationBefore = Processes.cpu(application);
        this.databaseBefore = Processes.cpu(database.get());
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    public Effort stop() {
        double wall = seconds();
        double busy = Processes.machineCpu() - machineBefore;
        double app = Processes.cpu(application) - applicationBefore;
        double sql = Processes.cpu(database.get()) - databaseBefore;
        boolean inside = application.contains(ProcessHandle.current().pid());
        double client = inside ? 0 : ownCpu() - ownBefore;
        double all = wall * Runtime.getRuntime().availableProcessors();
        return new Effort(wall, app, Math.max(0, sql), Math.clamp((busy - app - sql - client) / all, 0, 1));
    }

    private static double ownCpu() {
        return Processes.cpu(List.of(ProcessHandle.current().pid()));
    }
}
