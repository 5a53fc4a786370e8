package vn.tincay.site.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Spring starts by phase, the lowest first; the port opens in the phase of the web server. */
class DemonstrationTest {

    @Test
    void isCompleteBeforeThePortIsOpen() {
        assertThat(SmartLifecycle.class.isAssignableFrom(Demonstration.class)).isTrue();
        assertThat(Demonstration.PHASE).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }
}
