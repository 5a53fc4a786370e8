package vn.tincay.site.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Replaces the system clock by {@link DemoClock}, in the demonstration only. */
@Configuration
@ConditionalOnProperty("tincay.demo")
class DemoSetup {

    @Bean
    @Primary
    DemoClock travellingClock() {
        return new DemoClock();
    }
}
