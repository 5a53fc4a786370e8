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
import vn.tincay.base.OwnProcess;
import vn.tincay.reader.ReadResult;

/** One running reader. It knows no password and no setting of the server; when the server ends, its input does, and so it. */
final class ReadingProcess {

    /** So many times its working time a document may take by the clock, when others keep the machine busy. */
    static final int CLOCK = 4;

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
     * Started and ready to read.
     *
     * @param clock watches over the time of each document, and over nothing that may wait
     */
    static ReadingProcess start(int mebibytes, Duration longest, ScheduledExecutorService clock) throws IOException {
        var builder = new ProcessBuilder(OwnProcess.command(
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
        started.within(longest, () -> Exchange.receive(started.answers));
        return started;
    }

    /** @throws IOException when it broke or had to be ended; {@link #isLate} says which */
    ReadResult read(byte[] bytes, String name, Duration longest) throws IOException {
        return Exchange.reading(within(longest, () -> {
            Exchange.send(questions, List.of(name.getBytes(StandardCharsets.UTF_8), bytes));
            return Exchange.receive(answers);
        }));
    }

    /** It was ended because its time was over. */
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

    private interface Talk {
        byte[] hold() throws IOException;
    }

    private byte[] within(Duration longest, Talk talk) throws IOException {
        var held = new AtomicBoolean(true);
        var end = System.nanoTime() + longest.multipliedBy(CLOCK).toNanos();
        watch(held, work().plus(longest), end, longest);
        try {
            var answer = talk.hold();
            if (held.compareAndSet(true, false)) {
                return answer;
            }
            throw new IOException("too late");
        } catch (IOException broken) {
            held.set(false);
            end();
            throw broken;
        }
    }

    /** Looks again when the time can be over at the earliest. */
    private void watch(AtomicBoolean held, Duration most, long end, Duration next) {
        clock.schedule(() -> look(held, most, end), next.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    private void look(AtomicBoolean held, Duration most, long end) {
        var left = most.minus(work());
        if (held.get() && left.isPositive() && System.nanoTime() < end) {
            watch(held, most, end, left);
        } else if (held.compareAndSet(true, false)) {
            late = true;
            end();
        }
    }

    private Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
