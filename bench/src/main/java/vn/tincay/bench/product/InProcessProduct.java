package vn.tincay.bench.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tincay.TinCay;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.Viewer;

/** The application in this process on the same database: calls its use cases as its pages do. */
public final class InProcessProduct implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private InProcessProduct(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static InProcessProduct on(Path data) throws IOException {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", 0);
        properties.put("server.address", "localhost");
        properties.put("tincay.data", data);
        // Only the measured beans are created: a full start takes longer than the measurement.
        properties.put("spring.main.lazy-initialization", true);
        properties.put("spring.main.log-startup-info", false);
        properties.put("tincay.database.url", Tables.url(data));
        properties.put("tincay.database.user", Tables.APPLICATION);
        properties.put("tincay.database.password", Tables.password(data, Tables.APPLICATION));
        return new InProcessProduct(TinCay.run(properties));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public static Viewer viewer(UUID agency, String level, Role role) {
        return new Viewer(agency, "bench", agency, "bench", level, role);
    }

    @Override
    public void close() {
        context.close();
    }
}
