package vn.tincay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingServerTest {

    @Test
    void startsAgainForEverWithPausesThatGrowToAMinute() {
        assertThat(IntStream.range(0, 12).map(StandingServer::pause))
                .containsExactly(0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60);
        assertThat(StandingServer.pause(1_000_000)).isEqualTo(60);
    }
}
