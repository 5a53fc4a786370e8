package vn.tincay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tincay.reader.composed.ComposedFacts;
import vn.tincay.reader.composed.FactComparison;
import vn.tincay.reader.composed.PlanComposer;
import vn.tincay.reader.composed.file.PlanFormats;

/**
 * Reads plans composed of known facts in hundreds of layouts. Prints recall and precision per layout choice, and how
 * often a confidence of at least 0.9 was right.
 */
@Tag("reading")
public class ComposedPlansTest {
    private static final int PLANS = 416;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADS = List.of("lines", "columns", "box", "party", "police", "dateFirst");
    private static final List<String> FRAMES = List.of("romans", "capitals");
    private static final List<String> NUMBERINGS = List.of("dots", "slash", "dash", "bracket");
    private static final List<String> ATTRIBUTES =
            List.of("items", "inline", "bullets", "bracket", "named", "below", "table", "aligned");
    private static final List<String> LEVELS = List.of("tỉnh", "sở", "huyện", "xã");
    private static final List<String> NOISES = List.of("none", "ocr", "spaced", "digits");
    private static final List<String> OBJECTIVES = List.of("bullets", "mixed", "rates", "years", "communes");
    private static final List<String> REPORTS = List.of("yearly", "kinds", "days", "brackets", "tail");
    private static final List<String> ENDS = List.of("below", "before", "beside", "higher", "two", "oneLine");
    private static final List<String> MONEY = List.of("none", "heading", "list", "given", "used");
    private static final List<String> HOTLINES = List.of("none", "listed", "owners", "brackets");
    private static final List<String> MODELS = List.of("none", "catalogue", "clubs");
    private static final List<String> FORMATS = List.of(
            "txt", "wrapped", "nfd", "utf16", "html", "docx", "pdf", "md", "paged", "ruled", "columns", "boxes",
            "notes");
    /** Formats that cannot hold a table. */
    private static final List<String> NO_TABLES = List.of("pdf", "columns", "boxes", "notes");

    /** Formats that hold a table, but no columns aligned by spaces. */
    private static final List<String> NO_SPACES = List.of("html", "docx", "ruled");

    private static final List<String> PRINTED = List.of("items", "inline", "bullets", "below", "aligned");

    private final Map<String, int[]> byChoice = new TreeMap<>();
    private final Map<String, int[]> byKey = new TreeMap<>();
    private final int[] sure = new int[2];

    @Test
    void readsPlansComposedForTheTest() throws IOException {
        Random random = new Random(20260101);
        for (int i = 0; i < PLANS; i++) {
            readAndCompare(ComposedFacts.of(variant(random, i), random));
        }
        byChoice.forEach((choice, n) -> System.out.printf("  %-22s %s%n", choice, recallAndPrecision(n)));
        byKey.forEach((key, n) -> System.out.printf("  key %-18s %s%n", key, recallAndPrecision(n)));
        System.out.printf("  confidence ≥ 0.9: %d of %d right%n", sure[0], sure[0] + sure[1]);
        byChoice.forEach((choice, n) -> {
            assertThat(recall(n)).as("recall of " + choice).isGreaterThanOrEqualTo(0.95);
            assertThat(precision(n)).as("precision of " + choice).isGreaterThanOrEqualTo(0.95);
        });
        assertThat(sure[0] / (double) (sure[0] + sure[1])).isGreaterThanOrEqualTo(0.9);
    }

    public static ComposedFacts.Variant variant(Random random, int i) {
        String head = HEADS.get(i % HEADS.size());
        String level = head.equals("party") || head.equals("police") ? "huyện" : pick(LEVELS, random);
        String format = FORMATS.get((i / HEADS.size()) % FORMATS.size());
        boolean grid = !NO_TABLES.contains(format);
        int attributes = NO_SPACES.contains(format) ? 7 : grid ? ATTRIBUTES.size() : 6;
        String objectives = pick(grid ? OBJECTIVES : OBJECTIVES.subList(0, 3), random);
        return new ComposedFacts.Variant(
                head,
                pick(FRAMES, random),
                pick(NUMBERINGS, random),
                pick(format.equals("pdf") ? PRINTED : ATTRIBUTES.subList(0, attributes), random),
                level,
                pick(NOISES, random),
                objectives,
                pick(REPORTS, random),
                pick(ENDS, random),
                pick(MONEY, random),
                pick(HOTLINES, random),
                pick(MODELS, random),
                format);
    }

    private void readAndCompare(ComposedFacts facts) throws IOException {
        String format = facts.variant().format();
        ReadResult reading =
                PlanReading.of(PlanFormats.bytes(PlanComposer.paragraphs(facts), format), PlanFormats.name(format));
        assertThat(reading).as(facts.variant().toString()).isInstanceOf(ReadDocument.class);
        if (!(reading instanceof ReadDocument read)) {
            return;
        }
        FactComparison comparison = new FactComparison(false, true);
        JsonNode got = JSON.readTree(PlanJson.of(read.plan()));
        comparison.compare(JSON.valueToTree(facts.expected()), got);
        List<String> choices = List.of(
                "head " + facts.variant().head(),
                "frame " + facts.variant().frame(),
                "reports " + facts.variant().reports(),
                "numbering " + facts.variant().numbering(),
                "attributes " + facts.variant().attributes(),
                "level " + facts.variant().level(),
                "noise " + facts.variant().noise(),
                "objectives " + facts.variant().objectives(),
                "end " + facts.variant().end(),
                "money " + facts.variant().money(),
                "hotlines " + facts.variant().hotlines(),
                "models " + facts.variant().models(),
                "format " + format);
        comparison.counts.forEach((key, count) -> {
            choices.forEach(choice -> addCounts(byChoice, choice, count));
            addCounts(byKey, key, count);
            if (!count.missing.isEmpty() || !count.invented.isEmpty()) {
                System.out.println("    " + facts.variant() + " " + key + " " + count);
            }
        });
        calibrate(comparison, got, sure);
    }

    /**
     * Counts how many facts with a confidence of at least 0.9 are right ({@code sure[0]}) and wrong ({@code sure[1]}).
     * A fact counts as right when all facts of its key are right.
     */
    public static void calibrate(FactComparison comparison, JsonNode got, int[] sure) {
        for (String pointer : got.path("sources").propertyNames()) {
            if (got.path("sources").path(pointer).path("confidence").asDouble() < 0.9) {
                continue;
            }
            String key = pointer.substring(1).replaceFirst("/.*", "");
            FactComparison.Count count = comparison.counts.get(key);
            if (count != null) {
                int wrong = Math.max(count.missing.size(), count.invented.size());
                double share = count.right / (double) Math.max(1, count.right + wrong);
                sure[share >= 0.999 ? 0 : 1]++;
            }
        }
    }

    private static void addCounts(Map<String, int[]> into, String key, FactComparison.Count count) {
        int[] n = into.computeIfAbsent(key, k -> new int[3]);
        n[0] += count.right;
        n[1] += count.missing.size();
        n[2] += count.invented.size();
    }

    private static String recallAndPrecision(int[] n) {
        return "recall %.3f precision %.3f".formatted(recall(n), precision(n));
    }

    private static double recall(int[] n) {
        return n[0] / (double) Math.max(1, n[0] + n[1]);
    }

    private static double precision(int[] n) {
        return n[0] / (double) Math.max(1, n[0] + n[2]);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
