package vn.tincay.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes the reporting lines from single steps: every agency is linked to itself and to each agency above it by the
 * shortest path. A path that leads over no successor takes precedence over any path that does. Agencies are handled
 * as numbers instead of ids, because the first start computes half a million lines.
 */
final class ReportingLines {

    /**
     * A step from an agency to one directly above it or, when {@code inherited}, to the successor that inherits its
     * records.
     */
    record Step(UUID below, UUID above, boolean inherited) {}

    interface LineConsumer {
        void line(UUID above, UUID below, int distance, boolean inherited);
    }

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final UUID[] ids;
    private final int[][] ups;
    private final int[][] inheritedUps;
    private final int[] distances;
    private final int[] reached;

    ReportingLines(Collection<UUID> agencies, List<Step> steps) {
        agencies.forEach(this::numberOf);
        steps.forEach(step -> {
            numberOf(step.below());
            numberOf(step.above());
        });
        ids = new UUID[numbers.size()];
        numbers.forEach((id, number) -> ids[number] = id);
        ups = stepsUp(steps, false);
        inheritedUps = stepsUp(steps, true);
        distances = new int[ids.length];
        reached = new int[ids.length];
    }

    void forEachLine(UUID below, LineConsumer out) {
        int start = numberOf(below);
        reached[0] = start;
        distances[start] = 1;
        int own = searchUpwards(0, 1, false);
        int all = own;
        for (int i = 0; i < own; i++) {
            all = addReached(inheritedUps[reached[i]], distances[reached[i]] + 1, all);
        }
        all = searchUpwards(own, all, true);
        for (int i = 0; i < all; i++) {
            out.line(ids[reached[i]], below, distances[reached[i]] - 1, i >= own);
            distances[reached[i]] = 0;
        }
    }

    /**
     * Searches upwards, breadth first, from the reached agencies at {@code next} up to {@code end}, and returns how
     * many are reached now. Distances are stored plus one, so that zero means not reached.
     */
    private int searchUpwards(int next, int end, boolean inherited) {
        int last = end;
        for (int i = next; i < last; i++) {
            int here = reached[i];
            last = addReached(ups[here], distances[here] + 1, last);
            if (inherited) {
                last = addReached(inheritedUps[here], distances[here] + 1, last);
            }
        }
        return last;
    }

    private int addReached(int[] above, int distance, int end) {
        int last = end;
        for (int one : above) {
            if (distances[one] == 0) {
                distances[one] = distance;
                reached[last++] = one;
            }
        }
        return last;
    }

    private int numberOf(UUID id) {
        return numbers.computeIfAbsent(id, key -> numbers.size());
    }

    private int[][] stepsUp(List<Step> steps, boolean inherited) {
        var counts = new int[ids.length];
        for (var step : steps) {
            if (step.inherited() == inherited) {
                counts[numberOf(step.below())]++;
            }
        }
        var edges = new int[ids.length][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new int[counts[i]];
        }
        for (var step : steps) {
            if (step.inherited() == inherited) {
                int below = numberOf(step.below());
                edges[below][--counts[below]] = numberOf(step.above());
            }
        }
        return edges;
    }
}
