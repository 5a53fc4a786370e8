package vn.tincay.agency;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes all lines upwards from single steps (parents, successions that inherit): every agency with itself and everything
 * above it, by the shortest way; a way without a succession counts before any way with one. Works on numbers instead of ids,
 * since the first start computes half a million lines.
 */
final class ReportingLines {

    /** One step up. */
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
        agencies.forEach(this::number);
        steps.forEach(step -> {
            number(step.below());
            number(step.above());
        });
        ids = new UUID[numbers.size()];
        numbers.forEach((id, number) -> ids[number] = id);
        ups = edges(steps, false);
        inheritedUps = edges(steps, true);
        distances = new int[ids.length];
        reached = new int[ids.length];
    }

    void of(UUID below, LineConsumer out) {
        int start = number(below);
        reached[0] = start;
        distances[start] = 1;
        int own = walk(0, 1, false);
        int all = own;
        for (int i = 0; i < own; i++) {
            all = reach(inheritedUps[reached[i]], distances[reached[i]] + 1, all);
        }
        all = walk(own, all, true);
        for (int i = 0; i < all; i++) {
            out.line(ids[reached[i]], below, distances[reached[i]] - 1, i >= own);
            distances[reached[i]] = 0;
        }
    }

    /** Breadth first from the agencies reached so far; distances are stored plus one, so that zero means not reached. */
    private int walk(int next, int end, boolean inherited) {
        int last = end;
        for (int i = next; i < last; i++) {
            int here = reached[i];
            last = reach(ups[here], distances[here] + 1, last);
            if (inherited) {
                last = reach(inheritedUps[here], distances[here] + 1, last);
            }
        }
        return last;
    }

    private int reach(int[] above, int distance, int end) {
        int last = end;
        for (int one : above) {
            if (distances[one] == 0) {
                distances[one] = distance;
                reached[last++] = one;
            }
        }
        return last;
    }

    private int number(UUID id) {
        return numbers.computeIfAbsent(id, key -> numbers.size());
    }

    private int[][] edges(List<Step> steps, boolean inherited) {
        var counts = new int[ids.length];
        for (var step : steps) {
            if (step.inherited() == inherited) {
                counts[number(step.below())]++;
            }
        }
        var edges = new int[ids.length][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = new int[counts[i]];
        }
        for (var step : steps) {
            if (step.inherited() == inherited) {
                int below = number(step.below());
                edges[below][--counts[below]] = number(step.above());
            }
        }
        return edges;
    }
}
