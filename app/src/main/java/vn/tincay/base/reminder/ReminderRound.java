package vn.tincay.base.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The bodies that one click on a reminder button is meant for. A body is reminded of the same subject at most once a
 * day, so a second click, even by a colleague, sends nothing again. The caller holds a lock on the subject.
 *
 * @param due the bodies that are reminded now
 * @param remindedToday the bodies that were reminded today already
 */
public record ReminderRound(List<UUID> due, List<UUID> remindedToday) {

    public ReminderRound {
        due = List.copyOf(due);
        remindedToday = List.copyOf(remindedToday);
    }

    /** @param before the reminders sent so far, by body */
    public static ReminderRound of(Collection<UUID> bodies, Map<UUID, Reminded> before, Clock clock) {
        var day = LocalDate.now(clock);
        return new ReminderRound(
                bodies.stream()
                        .filter(body -> !isReminded(before, body, day, clock))
                        .toList(),
                bodies.stream()
                        .filter(body -> isReminded(before, body, day, clock))
                        .toList());
    }

    private static boolean isReminded(Map<UUID, Reminded> before, UUID body, LocalDate day, Clock clock) {
        var last = before.get(body);
        return last != null && last.day(clock.getZone()).equals(day);
    }
}
