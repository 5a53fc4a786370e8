package vn.tincay.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.text.VietnameseText;

/**
 * Ranks bodies by the share of their due work that was done in time. Only work is ranked, never incidents or survivors:
 * a body that finds and records more violence must not look worse for it (docs/decisions/0030).
 *
 * @param bodies best first; bodies without due work come last, in the order of their names
 */
public record WorkRanking(List<RankedBody> bodies) {

    public WorkRanking {
        bodies = List.copyOf(bodies);
    }

    /** The due work of one body, and how much of it was done in time. */
    public record Work(String name, long inTime, long due) {}

    /**
     * One body.
     *
     * @param rank from 1; tied bodies have the same rank, and the next rank counts all of them, as in 1, 2, 2, 4; null
     *     without due work
     * @param tied whether another body has the same rank
     * @param share in per cent, with one decimal; null without due work
     */
    public record RankedBody(
            @Nullable Integer rank,
            boolean tied,
            String name,
            long inTime,
            long due,
            @Nullable BigDecimal share) {}

    public static WorkRanking of(Collection<Work> works) {
        var byName = Comparator.comparing(Work::name, VietnameseText.order());
        var judged = works.stream()
                .filter(work -> work.due() > 0)
                .sorted(Comparator.comparing(WorkRanking::share).reversed().thenComparing(byName))
                .toList();
        var bodies = new ArrayList<RankedBody>();
        for (var work : judged) {
            var share = share(work);
            long better = judged.stream()
                    .filter(other -> share(other).compareTo(share) > 0)
                    .count();
            long same = judged.stream()
                    .filter(other -> share(other).compareTo(share) == 0)
                    .count();
            bodies.add(new RankedBody((int) better + 1, same > 1, work.name(), work.inTime(), work.due(), share));
        }
        works.stream()
                .filter(work -> work.due() == 0)
                .sorted(byName)
                .forEach(work -> bodies.add(new RankedBody(null, false, work.name(), 0, 0, null)));
        return new WorkRanking(bodies);
    }

    /** The bodies with the lowest share: several when they are tied, none when no body had due work. */
    public List<RankedBody> lowest() {
        var least = bodies.stream()
                .map(RankedBody::share)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return bodies.stream()
                .filter(body ->
                        body.share() != null && least != null && body.share().compareTo(least) == 0)
                .toList();
    }

    /** The number of bodies that had due work. */
    public long countWithDueWork() {
        return bodies.stream().filter(body -> body.share() != null).count();
    }

    /** The number of bodies that did all their due work in time. */
    public long countComplete() {
        return bodies.stream()
                .filter(body -> body.due() > 0 && body.inTime() == body.due())
                .count();
    }

    private static BigDecimal share(Work work) {
        return BigDecimal.valueOf(100 * work.inTime()).divide(BigDecimal.valueOf(work.due()), 1, RoundingMode.HALF_UP);
    }
}
