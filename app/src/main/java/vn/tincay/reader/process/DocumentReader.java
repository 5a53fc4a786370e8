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
 * Reads documents in a separate process, one at a time. The process stays warm for the next document and is replaced
 * when a document breaks it; after some idle minutes it ends and frees its memory.
 */
@Component
public class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    /**
     * The memory of the reader process in MiB; reading the largest accepted file needs less, as {@code
     * DocumentReaderTest} checks.
     */
    private static final int MEBIBYTES = 384;

    private final int mebibytes;
    private final Duration longestWork;
    private final Duration idle;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("reading-clock").daemon().factory());
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable ReadingProcess process;
    private volatile @Nullable Future<?> idleTimer;

    @Autowired
    DocumentReader() {
        this(MEBIBYTES, Duration.ofSeconds(60), Duration.ofMinutes(5));
    }

    /**
     * @param longestWork the processor time that one document may take
     * @param idle time without a document after which the process ends
     */
    DocumentReader(int mebibytes, Duration longestWork, Duration idle) {
        this.mebibytes = mebibytes;
        this.longestWork = longestWork;
        this.idle = idle;
    }

    /**
     * Reads a document. A document that takes too long is refused. The result is empty when the process ended
     * meanwhile, for lack of memory or killed from outside; then the document may be tried once more.
     *
     * @throws ReaderUnavailable when no process can be started; the document is not the cause
     */
    public Optional<ReadResult> read(byte[] bytes, String name) {
        lock.lock();
        try {
            var reading = process();
            try {
                return Optional.of(reading.read(bytes, name, longestWork));
            } catch (IOException broken) {
                end();
                LOG.warn("the reader {} and is started again", reading.isLate() ? "took too long" : "broke");
                return reading.isLate()
                        ? Optional.of(new UnreadableDocument(UnreadableDocument.Code.BROKE_OFF))
                        : Optional.empty();
            }
        } finally {
            endWhenIdle();
            lock.unlock();
        }
    }

    /** The reader process could not be started. */
    public static final class ReaderUnavailable extends RuntimeException {
        ReaderUnavailable(IOException cause) {
            super("no reader of documents could be started", cause);
        }
    }

    /** The id of the reader process, for monitoring; empty when none runs. */
    public Optional<Long> processId() {
        return Optional.ofNullable(process).map(ReadingProcess::id);
    }

    /** Ends the process at once, even during a document; the next document starts a new one. */
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
                running = ReadingProcess.start(mebibytes, longestWork, clock);
            } catch (IOException e) {
                throw new ReaderUnavailable(e);
            }
            process = running;
        }
        return running;
    }

    private void endWhenIdle() {
        var before = idleTimer;
        if (before != null) {
            before.cancel(false);
        }
        idleTimer = clock.schedule(this::endIfIdle, idle.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Ends the process if it is idle. The timer must not block: while a document is read it leaves the process alone.
     */
    private void endIfIdle() {
        if (lock.tryLock()) {
            try {
                end();
            } finally {
                lock.unlock();
            }
        }
    }
}
