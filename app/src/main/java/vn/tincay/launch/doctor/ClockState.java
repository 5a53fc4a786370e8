package vn.tincay.launch.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Checks the clock: deadlines and reports depend on it. */
record ClockState(Clock clock) {
    /** The day on which this release was written; a clock that shows an earlier time is wrong. */
    private static final Instant RELEASE = Instant.parse("2026-07-01T00:00:00Z");

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Path SYNCHRONISED = Path.of("/run/systemd/timesync/synchronized");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    Finding examine() {
        String now = FORMAT.format(clock.instant().atZone(VIETNAM));
        if (clock.instant().isBefore(RELEASE)) {
            return Finding.bad("clock", "past", now);
        }
        boolean keptByOthers = !Files.isDirectory(Path.of("/run/systemd/timesync"));
        return keptByOthers || Files.exists(SYNCHRONISED)
                ? Finding.good("clock", now)
                : Finding.warning("clock", "alone", now);
    }
}
