package vn.tincay.launch.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SupervisedServerTest {

    @Test
    void restartsIndefinitelyWithPausesUpToAMinute() {
        assertThat(IntStream.range(0, 12).map(SupervisedServer::pauseSeconds))
                .containsExactly(0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60);
        assertThat(SupervisedServer.pauseSeconds(1_000_000)).isEqualTo(60);
    }
}
