package vn.tincay.plan.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DurationProperty;
import biweekly.util.Duration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tincay.viewer.source.CalendarDay;

/** Writes days as an iCalendar file (RFC 5545): whole-day events that contain only a title. */
@Component
public class ICalendarFile {

    private static final int MAX_OCTETS = 75;

    private final Clock clock;

    ICalendarFile(Clock clock) {
        this.clock = clock;
    }

    /** @param name the name that calendar programs show for the feed */
    public String of(String name, List<CalendarDay> days) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Tin Cay//Calendar//VI");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        days.forEach(day -> calendar.addEvent(toEvent(day)));
        return foldLines(Biweekly.write(calendar).foldLines(false).go());
    }

    /**
     * Folds lines to at most 75 octets (RFC 5545, 3.1) without splitting a letter; Vietnamese letters take two or three
     * octets.
     */
    private static String foldLines(String file) {
        var out = new StringBuilder(file.length() + file.length() / 20);
        int octets = 0;
        for (int i = 0; i < file.length(); ) {
            int letter = file.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else {
                int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
                if (octets + size > MAX_OCTETS) {
                    out.append("\r\n ");
                    octets = 1;
                }
                octets += size;
            }
            out.appendCodePoint(letter);
        }
        return out.toString();
    }

    @SuppressWarnings("JavaUtilDate") // the library's type; whole-day events have no time zone
    private VEvent toEvent(CalendarDay day) {
        var event = new VEvent();
        event.setUid(day.uid() + "@tincay");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(day.title());
        event.setDateStart(date(day.from()), false);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(day.from(), day.to()) + 1);
        event.setProperty(new DurationProperty(Duration.builder().days(days).build()));
        // Due days and campaigns are marked as free time, so that meetings can still be planned on them.
        event.setTransparency(true);
        event.setExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
        return event;
    }

    @SuppressWarnings("JavaUtilDate")
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
