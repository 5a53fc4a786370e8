package vn.tincay.reader.process;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;

/**
 * Has documents read in a process apart, one at a time. The process stays warm for the next document, and is replaced
 * when one breaks it; left alone for some minutes it ends and gives its memory back.
 */
@Component
public class Reader {

    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    /** The largest file admitted fits with room to spare; {@code ReaderTest} reads it. */
    private static final int MEBIBYTES = 384;

    private final int mebibytes;
    private final Duration longest;
    private final Duration idle;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reading-clock").daemon().factory());
    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable ReadingProcess process;
    private volatile @Nullable Future<?> resting;

    @Autowired
    Reader() {
        this(MEBIBYTES, Duration.ofSeconds(60), Duration.ofMinutes(5));
    }

    /** @param longest working time for one document; {@code idle} after which the process ends */
    Reader(int mebibytes, Duration longest, Duration idle) {
        this.mebibytes = mebibytes;
        this.longest = longest;
        this.idle = idle;
    }

    /**
     * Empty when the process ended under the document, by its memory or by another's hand: it may be tried once more.
     *
     * @throws Away when no process can be started; the document had no part in it
     */
    public Optional<ReadResult> read(byte[] bytes, String name) {
        one.lock();
        try {
            var reading = process();
            try {
                return Optional.of(reading.read(bytes, name, longest));
            } catch (IOException broken) {
                end();
                LOG.warn("the reader {} and is started again", reading.isLate() ? "took too long" : "broke");
                return reading.isLate()
                        ? Optional.of(new UnreadableDocument(UnreadableDocument.Code.BROKE_OFF))
                        : Optional.empty();
            }
        } finally {
            endWhenIdle();
            one.unlock();
        }
    }

    /** No reader could be started. */
    public static final class Away extends RuntimeException {
        Away(IOException cause) {
            super("no reader of documents could be started", cause);
        }
    }

    /** The process that reads, or none: for whoever watches over it. */
    public Optional<Long> processId() {
        return Optional.ofNullable(process).map(ReadingProcess::id);
    }

    /** Now, also under a document; the next one starts it again. */
    public void end() {
        var running = process;
        if (running != null) {
            running.end();
            process = null;
        }
    }

    @PreDestroy
    void close() {
        end();
        clock.shutdownNow();
    }

    private ReadingProcess process() {
        var running = process;
        if (running == null || !running.isAlive()) {
            try {
                running = ReadingProcess.start(mebibytes, longest, clock);
            } catch (IOException e) {
                throw new Away(e);
            }
            process = running;
        }
        return running;
    }

    private void endWhenIdle() {
        var before = resting;
        if (before != null) {
            before.cancel(false);
        }
        resting = clock.schedule(this::rest, idle.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The clock waits for nobody: under a document it lets the process be. */
    private void rest() {
        if (one.tryLock()) {
            try {
                end();
            } finally {
                one.unlock();
            }
        }
    }
}
