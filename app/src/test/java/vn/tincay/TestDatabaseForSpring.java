package vn.tincay;

import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.tincay.base.web.Ui;
import vn.tincay.launch.DatabaseProperties;

/**
 * Gives every Spring context of the tests a fresh database, unless the test names one. Registered in {@code
 * META-INF/spring.factories}, so that no test needs an annotation for it.
 */
class TestDatabaseForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // Tests use the product's time zone, whatever the machine's is.
        TimeZone.setDefault(TimeZone.getTimeZone(Ui.ZONE));
        if (context.getEnvironment().containsProperty("tincay.database.url")) {
            return;
        }
        TestDatabase database = TestDatabase.started();
        Map<String, Object> properties = new HashMap<>(DatabaseProperties.of(database.application()));
        // Cached contexts keep their connection pools; all pools together must fit into the server's limit.
        properties.put("tincay.database.connections", 4);
        properties.put("tincay.test.owner-url", database.owner().url());
        properties.put("tincay.test.owner", database.owner().user());
        properties.put("tincay.test.owner-password", database.owner().password());
        if (!context.getEnvironment().containsProperty("tincay.reading.wait")) {
            // Long enough that even on a busy machine an uploaded plan has been read when the response arrives.
            properties.put("tincay.reading.wait", "60s");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
