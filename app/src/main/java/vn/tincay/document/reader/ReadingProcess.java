package vn.tincay.document.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.tincay.base.OwnProcess;
import vn.tincay.document.reading.Reading;

/** One running reader. It knows no password and no setting of the server; when the server ends, its input does, and so it. */
final class ReadingProcess {

    /** So many times its working time a document may take by the clock, when others keep the machine busy. */
    static final int CLOCK = 4;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private volatile boolean late;

    private ReadingProcess(Process process) {
        this.process = process;
        questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Started and ready to read. */
    static ReadingProcess start(int mebibytes, Duration longest) throws IOException {
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
        var started = new ReadingProcess(builder.start());
        started.within(longest, () -> Exchange.receive(started.answers));
        return started;
    }

    /** @throws IOException when it broke or had to be ended; {@link #isLate} says which */
    Reading read(byte[] bytes, String name, Duration longest) throws IOException {
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
        return process.isAlive();
    }

    long id() {
        return process.pid();
    }

    void end() {
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
            return talk.hold();
        } catch (IOException broken) {
            end();
            throw broken;
        } finally {
            held.set(false);
        }
    }

    /** Looks again when the time can be over at the earliest. */
    private void watch(AtomicBoolean held, Duration most, long end, Duration next) {
        CompletableFuture.delayedExecutor(next.toMillis() + 1, TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (!held.get()) {
                        return;
                    }
                    var left = most.minus(work());
                    if (left.isPositive() && System.nanoTime() < end) {
                        watch(held, most, end, left);
                    } else {
                        late = true;
                        end();
                    }
                });
    }

    private Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
