package vn.tincay.reader.facts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.ReportDuty;
import vn.tincay.reader.words.BodyList;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Merges repeated reporting duties; a duty with a deadline replaces the same duty without one. */
final class ReportMerge {
    private static final double LEAST_OVERLAP = 0.8;
    private static final int COMPARED_DUTIES = 100;

    private ReportMerge() {}

    static List<ReportDuty> of(List<ReportDuty> duties) {
        List<ReportDuty> merged = new ArrayList<>(duties.stream()
                .filter(duty -> duty.deadlineRaw() != null && duty.deadline() != null)
                .toList());
        for (ReportDuty duty : duties) {
            if (duty.deadline() == null && duty.to() == null && duty.frequency() != null) {
                merged.add(duty);
            }
            if (duty.deadline() == null && duty.to() != null) {
                ReportDuty rest = withoutKnownReceivers(duty, duty.to(), merged);
                if (rest != null) {
                    merged.add(rest);
                }
            }
        }
        List<ReportDuty> distinct = new ArrayList<>();
        for (ReportDuty duty : merged) {
            if (latest(distinct).stream().noneMatch(other -> isSame(other, duty))) {
                distinct.add(duty);
            }
        }
        distinct.removeIf(
                duty -> duty.to() == null && latest(distinct).stream().anyMatch(other -> completes(other, duty)));
        distinct.sort(
                (a, b) -> Integer.compare(a.source().fromLine(), b.source().fromLine()));
        return distinct;
    }

    /** The undated duty without the receivers whose report is already in the list; null when no receiver is left. */
    private static @Nullable ReportDuty withoutKnownReceivers(
            ReportDuty duty, String receiver, List<ReportDuty> merged) {
        List<String> receivers = BodyList.of(receiver);
        List<String> left = receivers.stream()
                .filter(to -> latest(merged).stream()
                        .noneMatch(other -> isSameBody(other.to(), to)
                                && mayHaveSameReporter(other, duty)
                                && (other.deadline() != null && !hasSeparateDay(duty, other)
                                        || Objects.equals(other.frequency(), duty.frequency())
                                        || duty.frequency() == null)))
                .toList();
        if (left.isEmpty()) {
            return null;
        }
        return left.size() == receivers.size()
                ? duty
                : new ReportDuty(
                        duty.from(),
                        String.join(", ", left),
                        null,
                        duty.deadlineRaw(),
                        duty.frequency(),
                        duty.source());
    }

    /**
     * Whether the undated duty has another frequency than the dated one and states a day without a month: "tháng (trước
     * ngày 25)" beside "năm (trước 20/11)".
     */
    private static boolean hasSeparateDay(ReportDuty undated, ReportDuty dated) {
        String raw = undated.deadlineRaw();
        return raw != null
                && undated.frequency() != null
                && !Objects.equals(undated.frequency(), dated.frequency())
                && (raw.chars().anyMatch(Character::isDigit) || raw.contains("thứ"));
    }

    /** The last 100 duties, because plans do not repeat a duty from farther up. */
    private static List<ReportDuty> latest(List<ReportDuty> duties) {
        return duties.subList(Math.max(0, duties.size() - COMPARED_DUTIES), duties.size());
    }

    private static boolean mayHaveSameReporter(ReportDuty a, ReportDuty b) {
        return a.from() == null || b.from() == null || isSameBody(a.from(), b.from());
    }

    private static boolean isSameBody(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && TextCleanup.overlap(a, b) >= LEAST_OVERLAP
                && Folding.plain(a).charAt(0) == Folding.plain(b).charAt(0);
    }

    /**
     * Whether {@code full} may be the same report as {@code withoutReceiver}: it has a receiver and the same deadline,
     * and the reporters are the same or unknown.
     */
    private static boolean completes(ReportDuty full, ReportDuty withoutReceiver) {
        return full.to() != null
                && Objects.equals(full.deadline(), withoutReceiver.deadline())
                && mayHaveSameReporter(full, withoutReceiver);
    }

    private static boolean isSame(ReportDuty a, ReportDuty b) {
        return Objects.equals(a.deadline(), b.deadline())
                && Objects.equals(a.frequency(), b.frequency())
                && mayHaveSameReporter(a, b)
                && (Objects.equals(a.to(), b.to()) || isSameBody(a.to(), b.to()));
    }
}
