package vn.tincay.plan.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.agency.Agency;
import vn.tincay.plan.text.TextSection;

/**
 * The sections of a plan with their default words. In the words, {@code {{agency}}} and the other {@link #NAMES} stand
 * for what differs from plan to plan. {@link OutlineRules} says which outlines an agency may set.
 */
public record PlanOutline(List<TextSection> sections) {

    /** The levels that have an outline of their own. */
    public static final List<Agency.Level> LEVELS =
            List.of(Agency.Level.CENTRAL, Agency.Level.PROVINCE, Agency.Level.COMMUNE);

    /** The names that titles and default words may contain between double braces. */
    public static final List<String> NAMES = List.of("answered", "agency", "year");

    static final Pattern NAME = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private static final Pattern HEADING = Pattern.compile("#\\s*([a-z0-9-]{1,40})\\s*\\|\\s*(\\S.*)");
    private static final Map<Agency.Level, PlanOutline> STANDARD = readStandard();

    public PlanOutline {
        sections = List.copyOf(sections);
    }

    /** The standard outline for plans of this level. Districts use that of provinces, villages that of communes. */
    public static PlanOutline standard(Agency.Level level) {
        return STANDARD.getOrDefault(levelOf(level), new PlanOutline(List.of()));
    }

    /** The level whose outline a body of this level uses. */
    static Agency.Level levelOf(Agency.Level level) {
        return switch (level) {
            case CENTRAL -> Agency.Level.CENTRAL;
            case PROVINCE, DISTRICT -> Agency.Level.PROVINCE;
            case COMMUNE, VILLAGE -> Agency.Level.COMMUNE;
        };
    }

    /**
     * Reads an outline as it is stored: a line {@code # code | Title} begins a section, and the lines below it are its
     * default words.
     *
     * @throws IllegalArgumentException when a line belongs to no section, or begins with {@code #} and is no heading
     */
    public static PlanOutline parse(String text) {
        var sections = new ArrayList<TextSection>();
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                sections.add(new TextSection(heading.group(1), heading.group(2).strip(), ""));
            } else if (line.startsWith("#") || sections.isEmpty()) {
                throw new IllegalArgumentException("not a heading of an outline: " + line);
            } else {
                var last = sections.removeLast();
                sections.add(new TextSection(last.code(), last.title(), (last.body() + "\n" + line).strip()));
            }
        }
        return new PlanOutline(sections);
    }

    /** The text from which {@link #parse} reads this outline. */
    public String asText() {
        return sections.stream()
                .map(section -> "# " + section.code() + " | " + section.title()
                        + (section.body().isEmpty() ? "" : "\n" + section.body()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The sections with values in place of the {@link #NAMES}; a name without a value becomes empty. */
    public List<TextSection> filled(Map<String, String> values) {
        return sections.stream()
                .map(section -> new TextSection(
                        section.code(), filled(section.title(), values), filled(section.body(), values)))
                .toList();
    }

    private static String filled(String words, Map<String, String> values) {
        return replaceNames(words, name -> values.getOrDefault(name, ""));
    }

    /** The words with a replacement for each name between double braces. */
    public static String replaceNames(String words, UnaryOperator<String> replacement) {
        return NAME.matcher(words).replaceAll(name -> Matcher.quoteReplacement(replacement.apply(name.group(1))));
    }

    private static Map<Agency.Level, PlanOutline> readStandard() {
        var outlines = new HashMap<Agency.Level, PlanOutline>();
        LEVELS.forEach(level -> outlines.put(level, parse(resource(level))));
        return outlines;
    }

    private static String resource(Agency.Level level) {
        var file = "/plan/outlines/" + level.slug() + ".txt";
        try (var text = PlanOutline.class.getResourceAsStream(file)) {
            if (text == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
