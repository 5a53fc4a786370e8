package vn.tincay.reader.facts;

import java.util.List;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.ReadTarget.Meaning;
import vn.tincay.reader.plan.Warning;

/** Warns of targets that state by how much something changes, because only a level to reach can be measured. */
final class Changes {

    private Changes() {}

    static List<Warning> in(List<ReadTarget> targets) {
        return targets.stream()
                .filter(target -> target.meaning() == Meaning.CHANGE)
                .filter(change -> targets.stream().noneMatch(other -> isLevelOf(other, change)))
                .map(change -> new Warning(
                        Warning.Code.CHANGE,
                        List.of(change.text()),
                        change.source().fromLine()))
                .distinct()
                .toList();
    }

    /** Whether a target with the same words sets a level: "trên 95% (tăng 5 điểm phần trăm)". */
    private static boolean isLevelOf(ReadTarget other, ReadTarget change) {
        return other.meaning() == Meaning.LEVEL
                && !other.qualitative()
                && other.text().equals(change.text());
    }
}
