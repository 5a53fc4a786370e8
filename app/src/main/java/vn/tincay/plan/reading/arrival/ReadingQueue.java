package vn.tincay.plan.reading.arrival;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tincay.base.BackgroundJob;
import vn.tincay.plan.reading.review.StartingReview;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.process.DocumentReader;

/**
 * Reads the queued documents one after the other, outside of any request and without a database connection while
 * reading. The queue is stored in the database, so a restart loses nothing. A document that crashes its reader twice is
 * refused.
 */
@Component
public class ReadingQueue {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final int MAX_ATTEMPTS = 2;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("reading").daemon().factory());
    private final Map<UUID, CountDownLatch> awaited = new ConcurrentHashMap<>();
    private final ArrivalStates states;
    private final StartingReview starting;
    private final DocumentReader reader;
    private volatile boolean stopped;

    ReadingQueue(ArrivalStates states, StartingReview starting, DocumentReader reader) {
        this.states = states;
        this.starting = starting;
        this.reader = reader;
    }

    /**
     * Waits until this document was read or no document can be read for now, but no longer than {@code longest}. The
     * caller must not hold a database connection.
     */
    public void await(UUID arrival, Duration longest) {
        var read = awaited.computeIfAbsent(arrival, id -> new CountDownLatch(1));
        try {
            thread.execute(this::readAll);
            read.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            awaited.remove(arrival);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.execute(() -> BackgroundJob.run("plan.reading", states::requeueInterrupted));
        poll();
    }

    /** Deletes old documents and reads those that another server left unread. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void poll() {
        thread.execute(() -> {
            BackgroundJob.run("plan.reading", states::deleteOld);
            readAll();
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopped = true;
        reader.end();
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn("the reading of documents did not stop in time");
        }
    }

    private void readAll() {
        try {
            BackgroundJob.run("plan.reading", () -> {
                for (var next = states.claimNext();
                        next.isPresent();
                        next = stopped ? Optional.empty() : states.claimNext()) {
                    read(next.get());
                    release(next.get().id());
                }
            });
        } catch (DocumentReader.ReaderUnavailable unavailable) {
            LOG.error("no document is read until a reader can be started", unavailable);
        } catch (RuntimeException unavailable) {
            LOG.warn("the reading of documents stops until the next check of the queue", unavailable);
        }
        // Releases all waiting requests: their documents have been read, or no document can be read for now.
        awaited.keySet().forEach(this::release);
    }

    private void read(QueuedDocument.NextDocument document) {
        if (document.attempts() > MAX_ATTEMPTS) {
            refuse(document);
            return;
        }
        try {
            reader.read(document.bytes(), document.name())
                    .map(reading -> starting.store(
                            states.sender(document), document.field(), document.bytes(), document.name(), reading))
                    .ifPresentOrElse(
                            outcome -> outcome.fold(
                                    started -> {
                                        states.markDone(document.id(), started);
                                        return true;
                                    },
                                    problems -> {
                                        states.markRefused(document.id(), problems.getFirst());
                                        return false;
                                    }),
                            () -> retry(document));
        } catch (DocumentReader.ReaderUnavailable unavailable) {
            states.requeue(document.id(), true);
            throw unavailable;
        } catch (RuntimeException failure) {
            LOG.warn("a document could not be prepared for review", failure);
            retry(document);
        }
    }

    private void retry(QueuedDocument.NextDocument document) {
        if (stopped || document.attempts() < MAX_ATTEMPTS) {
            states.requeue(document.id(), stopped);
        } else {
            refuse(document);
        }
    }

    private void refuse(QueuedDocument.NextDocument document) {
        states.markRefused(
                document.id(),
                StartingReview.problem(document.field(), new UnreadableDocument(UnreadableDocument.Code.BROKE_OFF)));
    }

    private void release(UUID arrival) {
        var read = awaited.get(arrival);
        if (read != null) {
            read.countDown();
        }
    }
}
