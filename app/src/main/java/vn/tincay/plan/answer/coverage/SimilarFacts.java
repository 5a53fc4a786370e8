package vn.tincay.plan.answer.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.TaskContent;

/**
 * Pairs the targets or tasks of two plans that say the same: targets with the same indicator; targets without a common
 * indicator, and tasks, whose texts share most of their words. Figures in the texts are ignored, since they differ
 * between years and levels.
 */
public final class SimilarFacts {

    /** Two facts say the same when they are at least this similar. */
    static final double LEAST_SIMILARITY = 0.6;

    /** The similarity of two targets with the same indicator and year; higher than that of any two texts. */
    private static final double SAME_INDICATOR = 2;

    /**
     * Subtracted from the similarity of two targets for each year between them (at most 20 years), so that the nearest
     * year is preferred.
     */
    private static final double PER_YEAR = 0.01;

    /** Words that say nothing about what a task or target is about. */
    private static final Set<String> COMMON = Set.of(
            "va", "cac", "cua", "cho", "ve", "tren", "dia", "ban", "nam", "den", "la", "duoc", "voi", "theo", "toi",
            "thieu", "it", "nhat", "dat", "ty", "le", "so", "tinh", "xa", "phuong");

    private SimilarFacts() {}

    /** The number of words in both texts divided by their mean number of words, from 0 to 1. */
    static double similarity(String one, String other) {
        return similarity(words(one), words(other));
    }

    private static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        return Stream.of(VietnameseText.fold(text).split(" "))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word) && !Character.isDigit(word.charAt(0)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Maps the id of each target of the first list to the target of the second list that says the same. Targets without
     * a counterpart are left out.
     */
    public static Map<UUID, Target> pairTargets(List<Target> ones, List<Target> others) {
        var words = wordsOf(ones, others, Target::id, Target::text);
        return pairs(ones, others, Target::id, (one, other) -> similarity(one, other, words));
    }

    private static double similarity(Target one, Target other, Map<UUID, Set<String>> words) {
        if (one.indicator() != null && other.indicator() != null) {
            return one.indicator().equals(other.indicator()) ? SAME_INDICATOR - years(one, other) * PER_YEAR : 0;
        }
        if (one.unit() != null && other.unit() != null && !one.unit().equals(other.unit())) {
            return 0;
        }
        return similarity(words.getOrDefault(one.id(), Set.of()), words.getOrDefault(other.id(), Set.of()))
                - years(one, other) * PER_YEAR;
    }

    private static int years(Target one, Target other) {
        return one.year() == null || other.year() == null ? 0 : Math.min(20, Math.abs(one.year() - other.year()));
    }

    /**
     * Maps the id of each task of the first list to the task of the second list that says the same. Tasks without a
     * counterpart are left out.
     */
    public static Map<UUID, TaskContent> pairTasks(List<TaskContent> ones, List<TaskContent> others) {
        var words = wordsOf(ones, others, TaskContent::id, TaskContent::title);
        return pairs(
                ones,
                others,
                TaskContent::id,
                (one, other) ->
                        similarity(words.getOrDefault(one.id(), Set.of()), words.getOrDefault(other.id(), Set.of())));
    }

    private static <T> Map<UUID, Set<String>> wordsOf(
            List<T> ones, List<T> others, Function<T, UUID> id, Function<T, String> text) {
        return Stream.concat(ones.stream(), others.stream())
                .collect(Collectors.toMap(id, item -> words(text.apply(item)), (a, b) -> a));
    }

    private record Pair<T>(T one, T other, double similarity) {}

    /** Pairs each item at most once, beginning with the items that are most alike. */
    private static <T> Map<UUID, T> pairs(
            List<T> ones, List<T> others, Function<T, UUID> id, ToDoubleBiFunction<T, T> similarity) {
        var candidates = new ArrayList<Pair<T>>();
        for (var one : ones) {
            for (var other : others) {
                double similar = similarity.applyAsDouble(one, other);
                if (similar >= LEAST_SIMILARITY) {
                    candidates.add(new Pair<>(one, other, similar));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Pair<T> pair) -> pair.similarity()).reversed());
        var pairs = new LinkedHashMap<UUID, T>();
        var paired = new HashSet<UUID>();
        for (var pair : candidates) {
            if (!pairs.containsKey(id.apply(pair.one())) && paired.add(id.apply(pair.other()))) {
                pairs.put(id.apply(pair.one()), pair.other());
            }
        }
        return pairs;
    }
}
