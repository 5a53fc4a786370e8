package vn.tincay.journeys.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product as shipped: a separate process and database, one for all stories of a run; or a product that runs
 * elsewhere, named by {@code tincay.address} and {@code tincay.data}.
 */
public final class Product {

    /**
     * The longest wait for a start: the demonstration creates two years of reports at its first start, for minutes on a
     * busy machine.
     */
    private static final Duration START_TIMEOUT = Duration.ofMinutes(6);

    private static final String READY = "demo-accounts.tsv";

    private static Product running;

    private final String address;
    private final Path data;

    private Product(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    /** The product of this run. The first call starts the demonstration, which ends with the test run. */
    public static synchronized Product running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    public String address() {
        return address;
    }

    /** The account with this user name in the demonstration's list of accounts. */
    Account account(String userName) {
        return accounts().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no demonstration account " + userName));
    }

    List<Account> accounts() {
        try {
            return Files.readAllLines(data.resolve("demo-accounts.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Account(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Account(String userName, String password, String name, String role, String agency) {}

    private static Product start() {
        var outside = System.getProperty("tincay.address");
        if (outside != null) {
            return new Product(outside, Path.of(System.getProperty("tincay.data")));
        }
        try {
            var data = Files.createTempDirectory("tincay-journeys");
            int port = freePort();
            var log = Path.of("target", "product.log");
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(command(port, data))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            waitUntilReady(process, log);
            return new Product("http://localhost:" + port, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(int port, Path data) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var jar = Path.of("..", "app", "target", "tincay.jar").toAbsolutePath().normalize();
        return List.of(
                java.toString(),
                "-Xmx512m",
                // The product runs for minutes only: the second compiler costs more CPU than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "demo",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString());
    }

    /**
     * Waits until the log names the file of accounts. The product writes this line when its data is complete, after it
     * began to serve pages.
     */
    private static void waitUntilReady(Process process, Path log) throws IOException {
        var until = Instant.now().plus(START_TIMEOUT);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            if (Files.readString(log).contains(READY)) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        process.destroy();
        throw new IllegalStateException("the product did not start:\n" + Files.readString(log));
    }

    private static void stop(Process process, Path data) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            deleteFolder(data);
        } catch (IOException leftForTheSystem) {
            System.err.println("not removed: " + data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
