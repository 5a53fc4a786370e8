package vn.tincay.document.paper.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tincay.document.paper.OfficialPaper;
import vn.tincay.document.paper.PaperTable;

/** A template file with the names it may use; filled with the values of a record, it becomes an official paper. */
public final class PaperTemplate {

    /**
     * A line that contains only the beginning or end of a section, or a comment, and so produces no line of the paper.
     */
    private static final Pattern TAG_ONLY = Pattern.compile("\\s*\\{\\{[#^/!][^}]*}}\\s*");

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withEscaper(PaperLine::withMarks)
            .withCollector(new MapsOnly());

    private final String file;
    private final Template template;

    private PaperTemplate(String file, Template template) {
        this.file = file;
        this.template = template;
    }

    /**
     * Reads and checks a template.
     *
     * @param file a resource: {@code report/papers/report.txt}
     */
    public static PaperTemplate read(String file, PaperNames names) {
        try (var text = PaperTemplate.class.getResourceAsStream("/" + file)) {
            if (text == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return of(file, new String(text.readAllBytes(), StandardCharsets.UTF_8), names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PaperTemplate of(String file, String text, PaperNames names) {
        new TagCheck(file, names).check(text);
        return new PaperTemplate(file, MUSTACHE.compile(numbered(text)));
    }

    /**
     * Adds the filled template to a paper.
     *
     * @param values by name: texts, figures, conditions, lists of texts, lists of maps; null counts as absent
     * @param tables by the name that the template uses for each
     */
    public void fill(OfficialPaper.Builder paper, Map<String, ?> values, Map<String, PaperTable> tables) {
        var markup = new PaperMarkup(file, paper, tables);
        filled(values).lines().map(PaperLine::of).forEach(markup::add);
        markup.endAnnex();
    }

    /** The filled lines as plain texts, for uses that make no paper. */
    public List<String> paragraphs(Map<String, ?> values) {
        return filled(values)
                .lines()
                .map(line -> PaperLine.of(line).text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String filled(Map<String, ?> values) {
        try {
            return template.execute(values);
        } catch (MustacheException.Context missing) {
            throw new TemplateFault(file, missing.lineNo, "no value was given for “" + missing.key + "”");
        }
    }

    /** Puts the number of each line before it, so that an error message can name the line. */
    private static String numbered(String text) {
        var number = new int[1];
        return text.lines()
                .map(line -> {
                    number[0]++;
                    return TAG_ONLY.matcher(line).matches() ? line : PaperLine.withNumber(number[0], line);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Looks up names in maps only, so that a template can call no method. */
    private static final class MapsOnly extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
