package vn.tincay.document.reader;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.tincay.document.reading.Reading;
import vn.tincay.document.reading.Refused;

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
    private volatile @Nullable ReadingProcess process;
    private long read;

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

    /** Empty when the process ended under the document, by its memory or by another's hand: it may be tried once more. */
    public synchronized Optional<Reading> read(byte[] bytes, String name) {
        read++;
        var reading = process();
        try {
            return Optional.of(reading.read(bytes, name, longest));
        } catch (IOException broken) {
            end();
            LOG.warn("the reader of documents {} and is started again", reading.isLate() ? "took too long" : "broke");
            return reading.isLate() ? Optional.of(new Refused(Refused.Code.BROKE_OFF)) : Optional.empty();
        } finally {
            endWhenIdle(read);
        }
    }

    /** The process that reads, or none. */
    Optional<Long> processId() {
        return Optional.ofNullable(process).map(ReadingProcess::id);
    }

    /** Now, also under a document; the next one starts it again. */
    @PreDestroy
    public void end() {
        var running = process;
        if (running != null) {
            running.end();
            process = null;
        }
    }

    private ReadingProcess process() {
        var running = process;
        if (running == null || !running.isAlive()) {
            try {
                running = ReadingProcess.start(mebibytes, longest);
            } catch (IOException e) {
                throw new IllegalStateException("no reader of documents could be started", e);
            }
            process = running;
        }
        return running;
    }

    private void endWhenIdle(long then) {
        CompletableFuture.delayedExecutor(idle.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    synchronized (this) {
                        if (read == then) {
                            end();
                        }
                    }
                });
    }
}
