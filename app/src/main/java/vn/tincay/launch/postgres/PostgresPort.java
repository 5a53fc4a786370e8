package vn.tincay.launch.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;

/** A port of 127.0.0.1 that stays the same between starts as long as no other process uses it. */
public record PostgresPort(Path file) {
    private static final int ATTEMPTS = 4;

    @FunctionalInterface
    public interface Start {
        Postmaster on(int port) throws IOException;
    }

    /** Starts the server on a free port. Tries another one when a different process takes that port first. */
    public Postmaster listen(Start start, ProgressListener progress, Path log) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort(attempt == 0 && Files.exists(file) ? remembered() : 0);
            Postmaster server = start.on(port);
            if (server.becomesReady(progress)) {
                Files.writeString(file, Integer.toString(port));
                return server;
            }
            if (readLog(log).stream().noneMatch(line -> line.contains("could not bind"))) {
                break;
            }
        }
        throw Failure.unavailable("launch.database.not-started", failureReason(log), log);
    }

    public int remembered() throws IOException {
        return Integer.parseInt(Files.readString(file).strip());
    }

    private static int freePort(int wanted) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket socket = new ServerSocket(wanted, 1, loopback)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            try (ServerSocket socket = new ServerSocket(0, 1, loopback)) {
                return socket.getLocalPort();
            }
        }
    }

    private static String failureReason(Path log) throws IOException {
        return readLog(log).reversed().stream()
                .filter(line -> line.contains("FATAL:"))
                .map(line -> line.substring(line.indexOf("FATAL:") + 6).strip())
                .findFirst()
                .orElse("?");
    }

    private static List<String> readLog(Path log) throws IOException {
        return Files.readAllLines(log);
    }
}
