package vn.tincay.plan.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DurationProperty;
import biweekly.util.Duration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes days as an iCalendar file (RFC 5545): whole-day events with a title and nothing else. */
@Component
public class ICalendarFile {

    private final Clock clock;

    ICalendarFile(Clock clock) {
        this.clock = clock;
    }

    /** @param name the name the reader's calendar shows for the feed */
    public String of(String name, List<CalendarDay> days) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Tin Cay//Calendar//VI");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        days.forEach(day -> calendar.addEvent(event(day)));
        return Biweekly.write(calendar).go();
    }

    @SuppressWarnings("JavaUtilDate") // the library's own type; whole days carry no zone
    private VEvent event(CalendarDay day) {
        var event = new VEvent();
        event.setUid(day.uid() + "@tincay");
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(day.title());
        event.setDateStart(date(day.from()), false);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(day.from(), day.to()) + 1);
        event.setProperty(new DurationProperty(Duration.builder().days(days).build()));
        return event;
    }

    @SuppressWarnings("JavaUtilDate")
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toInstant());
    }
}
