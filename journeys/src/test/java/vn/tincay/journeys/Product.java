package vn.tincay.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as it is shipped: its own process, its own database, one for all stories of a run. */
final class Product {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static Product running;

    private final String address;
    private final Path data;

    private Product(String address, Path data) {
        this.address = address;
        this.data = data;
    }

    /** Starts the demonstration at first use; it ends with the test run. */
    static synchronized Product running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    String address() {
        return address;
    }

    /** The line of the demonstration's file of accounts whose user name is this. */
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
            throw new IllegalStateException(e);
        }
    }

    record Account(String userName, String password, String name, String role, String agency) {}

    private static Product start() {
        try {
            var outside = System.getProperty("tincay.address");
            if (outside != null) {
                return new Product(outside, Path.of(System.getProperty("tincay.data")));
            }
            var data = Files.createTempDirectory("tincay-journeys");
            int port = freePort();
            var log = Path.of("target", "product.log").toFile();
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-jar",
                            Path.of("..", "app", "target", "tincay.jar")
                                    .toAbsolutePath()
                                    .normalize()
                                    .toString(),
                            "demo",
                            "--port",
                            String.valueOf(port),
                            "--data",
                            data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            var product = new Product("http://localhost:" + port, data);
            product.waitUntilItAnswers(process);
            return product;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void waitUntilItAnswers(Process process) {
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/sign-in")).build();
            while (Instant.now().isBefore(until) && process.isAlive()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    process.waitFor(250, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("the product did not start; see target/product.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
