package vn.tincay.site.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the travelling clock in the place of the real one, in the demonstration only. */
@Configuration
@ConditionalOnProperty("tincay.demo")
class DemoSetup {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock();
    }
}
