package vn.tincay.access.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.servlet.FlashMap;
import vn.tincay.base.Problem;

/** Session attributes are read back, and unreadable ones never lock the owner out. */
class SessionStoreTest {

    private final ConversionService conversion = new SessionStore().springSessionConversionService();

    /** A long form survives the end of a session; if it were written but not readable, every page would fail. */
    @Test
    void readsAKeptFormOfMaximumLength() {
        var kept = "k".repeat(SealedForms.LONGEST);
        assertThat(storeAndReadBack(kept)).isEqualTo(kept);
    }

    @Test
    void discardsTooLargeSessions() {
        var messages = new ArrayList<FlashMap>();
        for (int i = 0; i < 20_000; i++) {
            var message = new FlashMap();
            message.put("notice", Problem.of("report.done.saved", "bản " + i));
            messages.add(message);
        }
        assertThat(storeAndReadBack(messages)).isNull();
        assertThat(storeAndReadBack(new ArrayList<>(messages.subList(0, 3)))).isInstanceOf(List.class);
    }

    @Test
    void deserializesOnlyExpectedClasses() {
        assertThat(storeAndReadBack(new File("x"))).isNull();
    }

    private @Nullable Object storeAndReadBack(Object held) {
        return conversion.convert(conversion.convert(held, byte[].class), Object.class);
    }
}
