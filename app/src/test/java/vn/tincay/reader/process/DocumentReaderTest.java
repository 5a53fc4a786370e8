package vn.tincay.reader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import vn.tincay.base.ChildProcess;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.composed.LargePlans;

/** Whatever a document does to the reader process, the next one is read. */
@Tag("reading")
class DocumentReaderTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final byte[] PLAN =
            "KẾ HOẠCH\nThực hiện công tác gia đình năm 2026\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n"
                    .getBytes(StandardCharsets.UTF_8);

    DocumentReader reader = new DocumentReader(384, LONG, LONG);

    @AfterEach
    void end() {
        reader.end();
    }

    @Test
    void readsOneDocumentAfterTheOtherInOneProcess() {
        assertThat(reader.read(PLAN, "a.txt")).contains(PlanReading.of(PLAN, "a.txt"));
        var first = reader.processId();
        assertThat(reader.read(new byte[0], "b.txt")).contains(new UnreadableDocument(UnreadableDocument.Code.EMPTY));
        assertThat(reader.read(PLAN, "c.txt")).get().isInstanceOf(ReadDocument.class);
        assertThat(reader.processId()).isEqualTo(first);
    }

    @Test
    void aDocumentThatTakesTooLongIsRefusedAndTheNextIsRead() throws Exception {
        // Idle time is shorter than the document takes: ending the idle process must not wait for the document.
        reader = new DocumentReader(384, SHORT, Duration.ofSeconds(1));
        reader.read(PLAN, "a.txt");
        long hung = reader.processId().orElseThrow();
        stopProcess(hung);
        assertThat(reader.read(PLAN, "a.txt")).contains(new UnreadableDocument(UnreadableDocument.Code.BROKE_OFF));
        assertEnds(hung);
        assertThat(reader.read(PLAN, "a.txt")).get().isInstanceOf(ReadDocument.class);
    }

    @Test
    void aDocumentThatFillsTheMemoryEndsOnlyItsReader() throws IOException {
        reader = new DocumentReader(48, LONG, LONG);
        reader.read(PLAN, "a.txt");
        long full = reader.processId().orElseThrow();
        assertThat(reader.read(LargePlans.word(), "a.docx")).isEmpty();
        assertEnds(full);
        assertThat(reader.read(PLAN, "a.txt")).get().isInstanceOf(ReadDocument.class);
    }

    /** Checks memory only; the bench measures the time. */
    @Test
    void theLargestAcceptedDocumentFitsInMemory() throws IOException {
        reader = new DocumentReader(384, Duration.ofMinutes(10), LONG);
        assertThat(reader.read(LargePlans.word(), "a.docx")).get().isInstanceOf(ReadDocument.class);
        assertThat(reader.processId()).isPresent();
    }

    @Test
    void aReaderKilledWhileReadingIsRestarted() throws Exception {
        reader.read(PLAN, "a.txt");
        long killed = reader.processId().orElseThrow();
        signal("STOP", killed);
        var reading = CompletableFuture.supplyAsync(() -> reader.read(PLAN, "a.txt"));
        signal("KILL", killed);
        assertThat(reading.join().or(() -> reader.read(PLAN, "a.txt"))).get().isInstanceOf(ReadDocument.class);
        assertThat(reader.processId()).isPresent().get().isNotEqualTo(killed);
    }

    @Test
    void anIdleReaderEnds() {
        reader = new DocumentReader(384, LONG, Duration.ofMillis(300));
        reader.read(PLAN, "a.txt");
        await().atMost(LONG).until(() -> reader.processId().isEmpty());
        assertThat(reader.read(PLAN, "a.txt")).get().isInstanceOf(ReadDocument.class);
    }

    /** The pipe breaks when the server ends, in whatever way. */
    @Test
    void theReaderEndsWithItsServer() throws Exception {
        var process = new ProcessBuilder(ChildProcess.command(List.of(), "read-documents")).start();
        assertThat(process.getInputStream().readNBytes(4)).hasSize(4);
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theReaderGetsNoSecretOfTheServer() throws IOException {
        reader.read(PLAN, "a.txt");
        var running = Path.of("/proc", String.valueOf(reader.processId().orElseThrow()));
        assertThat(Files.readString(running.resolve("environ"))).isEmpty();
        assertThat(Files.readString(running.resolve("cmdline"))).doesNotContain("tincay.database", "jdbc:");
    }

    private static void assertEnds(long process) {
        await().atMost(LONG).until(() -> ProcessHandle.of(process).isEmpty());
    }

    /**
     * Stops a process with a signal. The signal reaches one thread of the process; other threads may go on until that
     * thread has run.
     */
    private static void stopProcess(long process) throws IOException, InterruptedException {
        signal("STOP", process);
        await().atMost(LONG).until(() -> processState(process).startsWith("T"));
    }

    private static String processState(long process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "state=", "-p", String.valueOf(process)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private static void signal(String name, long process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                        .start()
                        .waitFor())
                .isZero();
    }
}
