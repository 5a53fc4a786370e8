package vn.tincay.reader.composed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import vn.tincay.reader.words.Folding;

/** Compares read facts with expected facts by the rules of the contract, and counts right, missing and invented ones. */
public final class FactComparison {
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("ub", "uy ban"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("mttq", "mat tran to quoc"),
            Map.entry("ubmttq", "uy ban mat tran to quoc"),
            Map.entry("lhpn", "lien hiep phu nu"),
            Map.entry("ldtbxh", "lao dong thuong binh va xa hoi"),
            Map.entry("vhttdl", "van hoa the thao va du lich"),
            Map.entry("tp", "thanh pho"),
            Map.entry("tncs", "thanh nien cong san"),
            Map.entry("pctnxh", "phong chong te nan xa hoi"));
    private static final Set<String> HEADER = Set.of(
            "doc_type",
            "number",
            "number_raw",
            "date",
            "date_partial",
            "issuing_body",
            "issuing_level",
            "place",
            "title",
            "first_level_task_count",
            "truncated");
    static final double LEAST_OVERLAP = 0.7;

    /** Right, missing and invented facts of one key. */
    public static final class Count {
        public int right;
        public final List<String> missing = new ArrayList<>();
        public final List<String> invented = new ArrayList<>();

        public double recall() {
            return right + missing.size() == 0 ? 1 : (double) right / (right + missing.size());
        }

        public double precision() {
            return right + invented.size() == 0 ? 1 : (double) right / (right + invented.size());
        }

        @Override
        public String toString() {
            return "%d right, missing %s, invented %s".formatted(right, missing, invented);
        }
    }

    public final Map<String, Count> counts = new TreeMap<>();
    private final boolean childTasks;
    private final boolean strict;

    /**
     * @param childTasks whether the expected facts list child tasks
     * @param strict whether facts beyond the expected ones count as invented
     */
    public FactComparison(boolean childTasks, boolean strict) {
        this.childTasks = childTasks;
        this.strict = strict;
    }

    Count countOf(String key) {
        return counts.computeIfAbsent(key, k -> new Count());
    }

    public void compare(JsonNode expected, JsonNode read) {
        for (String key : HEADER) {
            if (expected.has(key)) {
                compareScalar(key, expected.get(key), read.path(key));
            }
        }
        compareObject("period", expected, read);
        compareObject("signer", expected, read);
        compareList("programmes", expected, read, (a, b) -> a.asString().equals(b.asString()));
        compareList(
                "legal_bases",
                expected,
                read,
                (a, b) -> isSameText(a, b, "number") && same(a, b, "date") && isSameText(a, b, "issuer"));
        compareList("targets", expected, read, this::isSameTarget);
        compareList("sections", expected, read, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
        compareTasks(expected, read);
        compareList("organisations", expected, read, (a, b) -> isSameText(a, b, "name"));
        compareList("funding", expected, read, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
        compareList(
                "reporting",
                expected,
                read,
                (a, b) -> same(a, b, "deadline") && same(a, b, "frequency") && isSameText(a, b, "to"));
        compareList("recipients", expected, read, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
        compareList("hotlines", expected, read, (a, b) -> same(a, b, "number") && isSameText(a, b, "owner"));
        compareList("models", expected, read, (a, b) -> same(a, b, "code") && isSameText(a, b, "name"));
        compareList(
                "campaigns",
                expected,
                read,
                (a, b) -> isSameText(a, b, "name") && same(a, b, "from") && same(a, b, "to"));
        compareLocations(expected, read);
    }

    private void compareLocations(JsonNode expected, JsonNode read) {
        for (JsonNode model : expected.path("models")) {
            for (JsonNode other : read.path("models")) {
                if (model.has("locations") && isSameText(model, other, "name")) {
                    compareList(
                            "locations", model, other, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
                }
            }
        }
    }

    private void compareTasks(JsonNode expected, JsonNode read) {
        List<JsonNode> nodes = new ArrayList<>();
        read.path("tasks").forEach(task -> {
            if (childTasks || task.path("parent").isNull()) {
                nodes.add(task);
            }
        });
        for (JsonNode task : expected.path("tasks")) {
            JsonNode match = nodes.stream()
                    .filter(other ->
                            task.path("no").asString().equals(other.path("no").asString())
                                    && isSameText(task, other, "title"))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                countOf("tasks")
                        .missing
                        .add(task.path("no").asString() + " "
                                + task.path("title").asString());
                continue;
            }
            nodes.remove(match);
            countOf("tasks").right++;
            compareList("lead", task, match, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
            compareList("coordinating", task, match, (a, b) -> overlap(a.asString(), b.asString()) >= LEAST_OVERLAP);
            if (task.has("time")) {
                compareScalar("time", task.get("time"), match.path("time"));
            }
        }
        nodes.forEach(task -> countOf("tasks")
                .invented
                .add(task.path("no").asString() + " " + task.path("title").asString()));
    }

    private void compareScalar(String key, JsonNode expected, JsonNode read) {
        boolean right = expected.isNull()
                ? read.isNull() || read.isMissingNode()
                : expected.isString() && !key.startsWith("date")
                        ? !read.isNull() && overlap(expected.asString(), read.asString()) >= LEAST_OVERLAP
                        : expected.asString().equals(read.asString());
        if (right) {
            countOf(key).right++;
        } else {
            countOf(key).missing.add(expected + " ≠ " + read);
        }
    }

    private void compareObject(String key, JsonNode expected, JsonNode read) {
        if (!expected.has(key)) {
            return;
        }
        JsonNode want = expected.get(key);
        boolean right = want.isNull()
                ? read.path(key).isNull()
                : want.propertyNames().stream().allMatch(name -> isSameText(want, read.path(key), name));
        if (right) {
            countOf(key).right++;
        } else {
            countOf(key).missing.add(want + " ≠ " + read.path(key));
        }
    }

    private void compareList(String key, JsonNode expected, JsonNode read, BiPredicate<JsonNode, JsonNode> same) {
        if (!expected.has(key)) {
            return;
        }
        List<JsonNode> left = new ArrayList<>();
        read.path(key).forEach(left::add);
        for (JsonNode want : expected.path(key)) {
            JsonNode match = left.stream()
                    .filter(other -> same.test(want, other))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                countOf(key).missing.add(want.toString());
            } else {
                left.remove(match);
                countOf(key).right++;
            }
        }
        left.forEach(node -> countOf(key).invented.add(node.toString()));
    }

    private boolean isSameTarget(JsonNode a, JsonNode b) {
        boolean value = a.path("value").isNull()
                ? b.path("value").isNull()
                : a.path("value").asDouble() == b.path("value").asDouble(-1);
        boolean indicator = !a.has("indicator") || same(a, b, "indicator");
        return value
                && indicator
                && isSameText(a, b, "text")
                && same(a, b, "op")
                && same(a, b, "unit")
                && same(a, b, "year");
    }

    static boolean same(JsonNode a, JsonNode b, String key) {
        return !a.has(key) || a.path(key).asString("").equals(b.path(key).asString(""));
    }

    private boolean isSameText(JsonNode a, JsonNode b, String key) {
        if (!a.has(key)) {
            return true;
        }
        boolean none = a.path(key).isNull();
        return none
                ? b.path(key).isNull() || b.path(key).isMissingNode()
                : !b.path(key).isNull()
                        && overlap(a.path(key).asString(""), b.path(key).asString("")) >= LEAST_OVERLAP;
    }

    /**
     * The share of the tokens of the shorter text that the longer one contains, after folding and writing abbreviations
     * out. When {@code strict}, the share is of the average number of tokens of both texts.
     */
    double overlap(String a, String b) {
        List<String> shorter = tokens(a);
        List<String> longer = tokens(b);
        if (shorter.size() > longer.size()) {
            List<String> swap = shorter;
            shorter = longer;
            longer = swap;
        }
        List<String> left = new ArrayList<>(longer);
        long common = shorter.stream().filter(left::remove).count();
        double size = strict ? (shorter.size() + longer.size()) / 2.0 : shorter.size();
        return shorter.isEmpty() ? (longer.isEmpty() ? 1 : 0) : common / size;
    }

    private static List<String> tokens(String text) {
        String plain = Folding.plain(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))
                .replaceAll("ld ?-? ?tb ?(?:&|va)? ?xh|lao dong ?-? ?tb ?& ?xh", "ldtbxh");
        List<String> tokens = new ArrayList<>();
        for (String word : plain.split("[^a-z0-9/%]+")) {
            if (!word.isEmpty()) {
                tokens.addAll(
                        Arrays.asList(ABBREVIATIONS.getOrDefault(word, word).split(" ")));
            }
        }
        return tokens;
    }
}
