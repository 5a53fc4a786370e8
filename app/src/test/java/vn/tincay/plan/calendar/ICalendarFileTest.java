package vn.tincay.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tincay.viewer.source.CalendarDay;

class ICalendarFileTest {

    private static final String TITLE =
            "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026 \uD83D\uDFE3";

    private final ICalendarFile file =
            new ICalendarFile(Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));

    private String calendarWithCampaign() {
        var day = new CalendarDay(
                "campaign-1",
                "plan.calendar.CAMPAIGN",
                TITLE,
                LocalDate.of(2026, 11, 15),
                LocalDate.of(2026, 12, 15),
                null,
                false);
        return file.of("Lịch công tác của Ủy ban nhân dân phường Ninh Kiều, thành phố Cần Thơ", List.of(day));
    }

    @Test
    void foldsLinesAt75OctetsWithoutSplittingLetters() {
        assertThat(calendarWithCampaign().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(Biweekly.parse(calendarWithCampaign())
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo(TITLE);
    }

    @Test
    void entriesDoNotBlockTime() {
        assertThat(calendarWithCampaign()).contains("TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE");
    }
}
