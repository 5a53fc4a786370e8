package vn.tincay.launch.command.serving;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tincay.TinCay;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;

/** Serves pages on a database until the process ends; the database is closed last. */
public final class ServingPages {
    private final ServingOptions options;
    private final Map<String, Object> publicProperties;
    private final Map<String, Object> mail;
    private final boolean debug;

    public ServingPages(ServingOptions options, boolean debug) {
        this(options, debug, Map.of());
    }

    /** @param mail the properties of the mail server; empty when no mail is sent */
    public ServingPages(ServingOptions options, boolean debug, Map<String, Object> mail) {
        this.options = options;
        this.mail = mail;
        this.publicProperties = options.publicProperties();
        this.debug = debug;
    }

    /** Starts serving and returns the port: the requested one, or a free one when 0 was requested. */
    public int start(Path data, boolean demo, ReadyDatabase database) {
        Map<String, Object> properties = new LinkedHashMap<>(database.properties());
        properties.put("server.port", options.port);
        properties.put("server.address", options.address);
        properties.putAll(publicProperties);
        properties.putAll(mail);
        properties.put("tincay.data", data);
        properties.put("tincay.demo", demo);
        properties.put("spring.main.log-startup-info", debug);
        if (!debug) {
            // The command prints one sentence about a failed start; Spring would print a long stack trace.
            properties.put("logging.level.org.springframework.boot.SpringApplication", "off");
            properties.put("logging.level.org.springframework.boot.diagnostics", "off");
        }
        Thread stop = new Thread(database::close, "stop-database");
        Runtime.getRuntime().addShutdownHook(stop);
        ConfigurableApplicationContext application = run(properties);
        // The database ends after Spring, so that requests in flight can finish.
        SpringApplication.getShutdownHandlers().add(database::close);
        Runtime.getRuntime().removeShutdownHook(stop);
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public void waitForShutdown() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConfigurableApplicationContext run(Map<String, Object> properties) {
        try {
            return TinCay.run(properties);
        } catch (RuntimeException e) {
            throw new Failure(ExitCode.INTERNAL, e, "launch.not-started", rootMessage(e));
        }
    }

    private static String rootMessage(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
    }
}
