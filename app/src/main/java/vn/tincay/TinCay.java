package vn.tincay;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. The command line in {@code vn.tincay.launch} prepares the database and calls {@link #run}. */
// Beans are named with their packages, so that a name cannot clash with one of a library.
@EnableScheduling
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TinCay {

    /**
     * Starts serving and returns once the first request can be answered. The given properties override those of the
     * configuration files.
     */
    public static ConfigurableApplicationContext run(Map<String, Object> properties) {
        var application = new SpringApplication(TinCay.class);
        application.setRegisterShutdownHook(true);
        return application.run(properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new));
    }
}
