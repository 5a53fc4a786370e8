package vn.tincay.launch.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.command.serving.ReadyDatabase;
import vn.tincay.launch.command.serving.ServingOptions;
import vn.tincay.launch.command.serving.ServingPages;
import vn.tincay.reader.PlanJson;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;

/**
 * Reads a plan, starts once, requests a few pages and ends, while the JVM records its AOT cache. {@code bin/tincay}
 * runs it after a build, on a temporary folder; later starts take about half the time.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/", "/sign-in", "/api/v1/openapi.json");

    private final Terminal terminal;

    @Parameters
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    WarmUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        readAPlan();
        ServingOptions options = new ServingOptions();
        options.useAnyPort();
        int port = new ServingPages(options, false).start(folder, false, ReadyDatabase.embedded(folder, terminal));
        try (HttpClient browser =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            for (String page : PAGES) {
                URI address = URI.create("http://" + options.address() + ":" + port + page);
                browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException e) {
            throw new Failure(ExitCode.INTERNAL, e, "launch.internal", String.valueOf(e));
        }
        return ExitCode.OK.status();
    }

    private static void readAPlan() {
        try (InputStream sample = WarmUpCommand.class.getResourceAsStream("/launch/sample-plan.txt")) {
            byte[] text = Objects.requireNonNull(sample).readAllBytes();
            if (PlanReading.of(text, "sample.txt") instanceof ReadDocument read) {
                PlanJson.of(read.plan());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
