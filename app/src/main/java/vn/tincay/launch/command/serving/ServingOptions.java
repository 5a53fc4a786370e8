package vn.tincay.launch.command.serving;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;

/** Options for the port, the public address and the data folder. */
public final class ServingOptions {
    @Option(names = "--port", defaultValue = "8080", description = "${bundle:launch.port}")
    int port = 8080;

    @Option(names = "--address", defaultValue = "localhost", description = "${bundle:launch.address}")
    String address = "localhost";

    @Option(names = "--public-url", paramLabel = "https://…", description = "${bundle:launch.public-url}")
    @Nullable
    URI publicUrl;

    @Option(names = "--data", description = "${bundle:launch.data}")
    @Nullable
    Path data;

    public int port() {
        return port;
    }

    public String address() {
        return address;
    }

    /** Lets the operating system choose a free port. */
    public void useAnyPort() {
        port = 0;
    }

    /** The given folder, or the folder of this name in the installation's {@code data}. */
    public Path dataFolder(String name) {
        return folder(data, name);
    }

    public static Path folder(@Nullable Path asked, String name) {
        if (asked != null) {
            return asked.toAbsolutePath().normalize();
        }
        return Path.of(System.getProperty("tincay.home", "."), "data", name)
                .toAbsolutePath()
                .normalize();
    }

    /** The settings of cookies, passkeys and links that follow from the public address; empty when none is given. */
    Map<String, Object> publicProperties() {
        if (publicUrl == null) {
            return Map.of();
        }
        var scheme = publicUrl.getScheme();
        var host = publicUrl.getHost();
        boolean https = "https".equals(scheme);
        if (host == null || !(https || "http".equals(scheme))) {
            throw new Failure(ExitCode.USAGE, "launch.public-url.wrong", publicUrl);
        }
        return Map.of(
                "tincay.access.origin",
                scheme + "://" + publicUrl.getAuthority(),
                "tincay.access.relying-party",
                host,
                "tincay.access.https",
                https,
                // The proxy that ends TLS sends the client's address in a header, which is ignored without a proxy.
                "server.forward-headers-strategy",
                https ? "native" : "none");
    }

    /** Fails when the port is in use. Called before the database starts, so that the user learns it at once. */
    public void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.port.taken", port, address);
        }
    }
}
