package vn.tincay.plan.reading;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.tincay.document.reading.Reading;
import vn.tincay.document.reading.Refused;

/**
 * The one thread that reads documents, so that a heavy one takes the time of nobody but those who read too: requests run on
 * a few carriers, and a text that keeps one busy keeps all pages waiting. One at a time also means that one document's
 * memory is all that readings take. A few wait in turn; more are asked to come back.
 */
@Component
class ReadingThread {

    private static final int MOST_WAITING = 4;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform()
                    .name("reading")
                    .priority(Thread.MIN_PRIORITY)
                    .daemon()
                    .factory());

    /** What came of the document; {@link Refused.Code#BUSY} when too many wait already. */
    Reading read(Supplier<Reading> reading) {
        try {
            return thread.submit(reading::get).get();
        } catch (RejectedExecutionException full) {
            return new Refused(Refused.Code.BUSY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Refused(Refused.Code.BUSY);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a document could not be read", failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
