package vn.tincay.notice.digest;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tincay.base.BackgroundJob;
import vn.tincay.notice.mail.MailServer;

/**
 * Writes and sends the digests in a separate thread, so that no request and no other job waits for the mail server.
 * Several servers may run it at the same time.
 */
@Component
class DigestJob {

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

    /** The name of the job in the database, where policies let it see the addresses. */
    private static final String NAME = "notice.digest";

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("mail").daemon().factory());
    private final AtomicBoolean queued = new AtomicBoolean();
    private final MailServer server;
    private final WritingDigests writing;
    private final SendingMails sending;

    DigestJob(MailServer server, WritingDigests writing, SendingMails sending) {
        this.server = server;
        this.writing = writing;
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${tincay.mail.every:30s}", initialDelayString = "${tincay.mail.every:30s}")
    void poll() {
        if (server.isOn() && queued.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    run();
                } finally {
                    queued.set(false);
                }
            });
        }
    }

    /** Writes the digests that are due and sends the messages that wait, in the calling thread. */
    void run() {
        try {
            BackgroundJob.run(NAME, () -> {
                writing.writeDue();
                sending.sendDue();
            });
        } catch (RuntimeException failure) {
            // Only the class is logged: the text of the failure may hold an address or a title.
            LOG.warn(
                    "the digests rest until the next run: {}",
                    failure.getClass().getName());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            // A message that was being sent is sent again after the next start, under the same Message-ID.
            LOG.warn("stopping did not wait any longer for the mail server");
        }
    }
}
