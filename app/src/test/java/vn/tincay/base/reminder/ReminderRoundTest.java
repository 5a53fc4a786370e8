package vn.tincay.base.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.Ui;

class ReminderRoundTest {

    /** 00:30 on 2 December in Việt Nam, still 1 December in UTC. */
    static final Clock NIGHT = Clock.fixed(Instant.parse("2026-12-01T17:30:00Z"), Ui.ZONE);

    final UUID one = UUID.randomUUID();
    final UUID other = UUID.randomUUID();

    @Test
    void aBodyIsRemindedOnceADay() {
        var earlierTonight = new Reminded(3, Instant.parse("2026-12-01T17:05:00Z"));
        var round = ReminderRound.of(List.of(one, other), Map.of(one, earlierTonight), NIGHT);
        assertThat(round.due()).containsExactly(other);
        assertThat(round.remindedToday()).containsExactly(one);
    }

    @Test
    void theDayIsThatOfVietNam() {
        var lastEvening = new Reminded(1, Instant.parse("2026-12-01T16:50:00Z"));
        assertThat(ReminderRound.of(List.of(one), Map.of(one, lastEvening), NIGHT)
                        .due())
                .containsExactly(one);
    }
}
