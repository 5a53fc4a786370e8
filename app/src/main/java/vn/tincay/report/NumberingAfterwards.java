package vn.tincay.report;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Numbers once a minute what was transmitted in bulk, without holding up those who transmit. */
@Component
class NumberingAfterwards {

    private static final int BATCH = 5_000;

    private final NumberingReports numbering;

    NumberingAfterwards(NumberingReports numbering) {
        this.numbering = numbering;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void number() {
        int given = BATCH;
        while (given == BATCH) {
            given = numbering.numberWaiting(BATCH);
        }
    }
}
