package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A renaming tool that also replaces words in comments leaves identifiers in the middle of sentences. An identifier in
 * a comment stands in {@code code}, in a link or in quotes.
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

    /** A block tag after other words in its line is part of their sentence for javadoc. */
    @Test
    void blockTagsBeginTheirLine() {
        var tagAfterWords = Pattern.compile("[^*\\s][ \\t]++@(?:param|return|throws)\\b");
        assertThat(sources()
                        .filter(file -> comments(Sources.text(file))
                                .anyMatch(comment ->
                                        tagAfterWords.matcher(comment).find())))
                .isEmpty();
    }

    /** A modifier alone on its line stands above a comment that belongs before the whole declaration. */
    @Test
    void commentsStandBeforeModifiers() {
        var alone = Pattern.compile("(?m)^\\s*+(?:public|private|protected|static|final)\\s*+$");
        assertThat(sources().filter(file -> alone.matcher(Sources.text(file)).find()))
                .isEmpty();
    }

    @Test
    void anIdentifierInAStringIsNoneInAComment() {
        assertThat(identifiers("var a = \"// saveAll\"; /* all of dayCount */ // the {@code dayCount} of “openPage”"))
                .containsExactly("dayCount");
    }

    private static Stream<Path> sources() {
        return Stream.of(Path.of("src"), Path.of("../bench/src"), Path.of("../journeys/src"))
                .flatMap(folder -> Sources.under(folder, ".java").stream());
    }

    private static Stream<String> comments(String source) {
        return COMMENT_OR_STRING
                .matcher(source)
                .results()
                .map(found -> found.group("comment"))
                .filter(Objects::nonNull);
    }

    private static List<String> identifiers(String source) {
        return comments(source)
                .flatMap(comment -> IDENTIFIER
                        .matcher(QUOTED.matcher(comment).replaceAll(" "))
                        .results())
                .map(MatchResult::group)
                .filter(word -> !WORDS.contains(word))
                .toList();
    }
}
