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
 * Gives every Spring context of the tests a fresh database, unless the test names one itself. Registered in
 * {@code META-INF/spring.factories}, so that no test needs an annotation for it.
 */
class TestDatabaseForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // Tests ask for today as the product does, in whatever zone the machine stands.
        TimeZone.setDefault(TimeZone.getTimeZone(Ui.ZONE));
        if (context.getEnvironment().containsProperty("tincay.database.url")) {
            return;
        }
        TestDatabase database = TestDatabase.started();
        Map<String, Object> properties = new HashMap<>(DatabaseProperties.of(database.application()));
        // Cached contexts keep their pools; together they must fit the server.
        properties.put("tincay.database.connections", 4);
        properties.put("tincay.test.owner-url", database.owner().url());
        properties.put("tincay.test.owner", database.owner().user());
        properties.put("tincay.test.owner-password", database.owner().password());
        if (!context.getEnvironment().containsProperty("tincay.reading.wait")) {
            // On a busy machine too an uploaded plan is on the desk when its answer comes.
            properties.put("tincay.reading.wait", "60s");
        }
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }
}
