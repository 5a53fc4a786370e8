package vn.tincay.bench.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.tincay.bench.machine.Processes;
import vn.tincay.bench.machine.Stopwatch;

/** {@code bin/tincay start} on one data folder, as a separate process. */
public final class Product implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

    private final Path launcher;
    private final Path data;
    private final int port;
    private @Nullable Process process;

    public Product(Path home, Path data) throws IOException {
        this.launcher = home.resolve("bin/tincay");
        this.data = data;
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Returns at once; the launcher replaces itself with the application, so the process id stays. */
    public void launch() throws IOException {
        Files.createDirectories(data);
        process = new ProcessBuilder(
                        launcher.toString(), "start", "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("product.log").toFile()))
                .start();
    }

    /** Returns when pages are served. */
    public void start() throws IOException, InterruptedException {
        launch();
        waitUntilServed();
    }

    public void waitUntilServed() throws InterruptedException {
        var client = new ProductClient(address());
        long end = System.nanoTime() + START_TIMEOUT.toNanos();
        while (System.nanoTime() < end && isRunning()) {
            if (client.servesPages()) {
                return;
            }
            running().waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the product did not start; see " + data.resolve("product.log"));
    }

    public List<Long> application() {
        return List.of(running().pid());
    }

    public List<Long> database() {
        return Processes.workingIn(data.resolve("postgres"));
    }

    public Stopwatch stopwatch() {
        return new Stopwatch(application(), this::database);
    }

    /** {@code kill -9} for every process of the database; the application keeps running. */
    public void killDatabase() {
        database().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    }

    /** {@code kill -9} for the application and every process of its database. */
    public void kill() throws InterruptedException {
        var all = database();
        running().destroyForcibly();
        all.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        running().waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        var ending = process;
        if (ending == null) {
            return;
        }
        ending.destroy();
        try {
            if (!ending.waitFor(60, TimeUnit.SECONDS)) {
                ending.destroyForcibly();
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the product is not running");
        }
        return process;
    }
}
