package vn.tincay.reader.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tincay.base.ChildProcess;
import vn.tincay.reader.ReadResult;

/**
 * One running reader process. It gets no passwords and no settings of the server; when the server ends, the input of
 * the process ends, and so the process ends.
 */
final class ReadingProcess {

    /** The factor by which the time by the clock may exceed the processor time, because the machine may be busy. */
    static final int CLOCK_FACTOR = 4;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private final ScheduledExecutorService clock;
    private volatile boolean late;
    private volatile boolean ended;

    private ReadingProcess(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts a process that is ready to read.
     *
     * @param clock limits the time of each document; it runs no blocking work
     */
    static ReadingProcess start(int mebibytes, Duration longest, ScheduledExecutorService clock) throws IOException {
        var builder = new ProcessBuilder(ChildProcess.command(
                List.of(
                        "-Xmx" + mebibytes + "m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=/dev/null",
                        "-XX:-UsePerfData",
                        "-Xlog:disable"),
                "read-documents"));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var started = new ReadingProcess(builder.start(), clock);
        started.withinTime(longest, () -> ReaderProtocol.receive(started.answers));
        return started;
    }

    /**
     * Reads one document.
     *
     * @throws IOException when the process broke or had to be ended; {@link #isLate} distinguishes the two cases
     */
    ReadResult read(byte[] bytes, String name, Duration longest) throws IOException {
        return ReaderProtocol.decode(withinTime(longest, () -> {
            ReaderProtocol.send(questions, List.of(name.getBytes(StandardCharsets.UTF_8), bytes));
            return ReaderProtocol.receive(answers);
        }));
    }

    /** Whether the process was ended because a document took too long. */
    boolean isLate() {
        return late;
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    long id() {
        return process.pid();
    }

    void end() {
        ended = true;
        process.destroyForcibly();
    }

    private interface Conversation {
        byte[] exchange() throws IOException;
    }

    private byte[] withinTime(Duration longest, Conversation talk) throws IOException {
        var waiting = new AtomicBoolean(true);
        var end = System.nanoTime() + longest.multipliedBy(CLOCK_FACTOR).toNanos();
        watch(waiting, cpuTime().plus(longest), end, longest);
        try {
            var answer = talk.exchange();
            if (waiting.compareAndSet(true, false)) {
                return answer;
            }
            throw new IOException("too late");
        } catch (IOException broken) {
            waiting.set(false);
            end();
            throw broken;
        }
    }

    /** Schedules the next check for the earliest moment at which the processor time can be used up. */
    private void watch(AtomicBoolean waiting, Duration longest, long end, Duration next) {
        clock.schedule(() -> endIfLate(waiting, longest, end), next.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    private void endIfLate(AtomicBoolean waiting, Duration longest, long end) {
        var left = longest.minus(cpuTime());
        if (waiting.get() && left.isPositive() && System.nanoTime() < end) {
            watch(waiting, longest, end, left);
        } else if (waiting.compareAndSet(true, false)) {
            late = true;
            end();
        }
    }

    private Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
