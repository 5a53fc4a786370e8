package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A renaming tool that also replaces words in comments leaves identifiers in the middle of sentences. An identifier in a
 * comment stands in {@code code}, in a link or in quotes.
 */
@Tag("structure")
class CommentWordsTest {

    private static final Set<String> WORDS = Set.of("iCalendar");

    /** A comment, or a string or text block, in which {@code //} begins none. */
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "(?<comment>/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/|//[^\\n]*+)"
                    + "|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)++'",
            Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile(
            "<pre>(?s:.*?)</pre>|\\{@\\w+[^}]*+}|@(?:param|throws|see) \\S++|[“\"][^”\"]*+[”\"]|https?://\\S++|\\{\\w++}|`[^`]*+`");

    private static final Pattern IDENTIFIER = Pattern.compile("\\b\\p{Lower}++\\p{Upper}\\w*+");

    @Test
    void sentencesContainNoIdentifiers() {
        assertThat(Stream.of(Path.of("src"), Path.of("../bench/src"), Path.of("../journeys/src"))
                        .flatMap(folder -> Sources.under(folder, ".java").stream())
                        .flatMap(
                                file -> identifiers(Sources.text(file)).stream().map(word -> file + ": " + word)))
                .isEmpty();
    }

    @Test
    void anIdentifierInAStringIsNoneInAComment() {
        assertThat(identifiers("var a = \"// saveAll\"; /* all of dayCount */ // the {@code dayCount} of “openPage”"))
                .containsExactly("dayCount");
    }

    private static List<String> identifiers(String source) {
        List<String> words = new ArrayList<>();
        var comments = COMMENT_OR_STRING.matcher(source);
        while (comments.find()) {
            if (comments.group("comment") != null) {
                IDENTIFIER
                        .matcher(QUOTED.matcher(comments.group("comment")).replaceAll(" "))
                        .results()
                        .map(found -> found.group())
                        .filter(word -> !WORDS.contains(word))
                        .forEach(words::add);
            }
        }
        return words;
    }
}
