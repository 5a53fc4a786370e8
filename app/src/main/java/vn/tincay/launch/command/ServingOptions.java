package vn.tincay.launch.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;

/** Where pages are served and where everything is kept. */
final class ServingOptions {
    @Option(names = "--port", defaultValue = "8080", description = "${bundle:launch.port}")
    int port = 8080;

    @Option(names = "--address", defaultValue = "localhost", description = "${bundle:launch.address}")
    String address = "localhost";

    @Option(names = "--data", description = "${bundle:launch.data}")
    @Nullable
    Path data;

    /** The folder named, or one of this name below the installation's own {@code data}. */
    Path dataFolder(String name) {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        return Path.of(System.getProperty("tincay.home", "."), "data", name)
                .toAbsolutePath()
                .normalize();
    }

    /** Asked before the database starts, so that a taken port is said at once. */
    void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.port.taken", port, address);
        }
    }
}
