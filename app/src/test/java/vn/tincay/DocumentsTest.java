package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents name only classes, members, routes and files that exist. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CLASS =
            Pattern.compile("`((?:[a-z]+\\.)*[A-Z][a-z]\\w*)(?:\\.[A-Za-z_]+)?(?:\\([^`]*\\))?`");
    private static final Pattern FILE = Pattern.compile("`([\\w-][\\w.-]*(?:/[\\w.-]+)+)/?`");
    private static final Pattern WORD = Pattern.compile("[`\"]([a-z]+(?:\\.[a-z][\\w-]*)+)[`\"]");
    private static final Pattern BUTTON = Pattern.compile("[Bb]ấm \\*\\*([^*]+)\\*\\*");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE_IN_CODE = Pattern.compile("(?<![.\\w\"])([A-Z][a-z]\\w*)(?:(?:\\.|::)(\\w+))?");
    private static final Pattern MEMBER_IN_CODE = Pattern.compile("(?:\\.|::)([a-z]\\w*)");
    private static final Pattern EXAMPLE =
            Pattern.compile("shortened from `([\\w/-]+\\.jte)`.*?```html\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern STARTED = Pattern.compile("\\b(vn\\.tincay(?:\\.[a-z]+)*\\.[A-Z]\\w+)");

    /** Members that the compiler adds. */
    private static final Set<String> GENERATED = Set.of("class", "values", "valueOf");

    /**
     * Names that need no source file: names of libraries, nested names, bad examples of the style guide, and the room
     * that a recipe shows.
     */
    private static final Set<String> STRANGERS = Set.of(
            ("Visit State Party VisitStep Visits RecordingVisit VisitSources VisitActions VisitsController VisitsPage VisitPage VisitSpecimens VisitPageTest "
                            + "Accept BigDecimal Builder Clock Done Lines LocalDate HttpOnly Secure PlanService Refused Service Impl Dto Util Manager Helper")
                    .split(" "));

    @Test
    void everyLinkLeadsSomewhere() {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            LINK.matcher(Sources.text(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link -> broken.add(ROOT.relativize(document) + " → " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyNamedClassExists() {
        var classes = Stream.of("app/src", "journeys/src", "bench/src")
                .flatMap(tree -> Sources.under(ROOT.resolve(tree), ".java").stream())
                .map(file -> file.toString().replace(".java", ""))
                .toList();
        assertThat(namesMatching(CLASS)
                        .filter(name -> classes.stream().noneMatch(file -> file.endsWith(name.path())))
                        .filter(name -> !STRANGERS.contains(name.words())))
                .isEmpty();
    }

    /** A script that starts a renamed class fails only when somebody runs it. */
    @Test
    void everyClassThatAScriptStartsExists() {
        var scripts =
                Stream.of("bin/check", "bin/tincay", "tools/maps", "tools/screenshots", "bench/run", "app/pom.xml");
        var started = scripts.flatMap(script ->
                        STARTED.matcher(Sources.text(ROOT.resolve(script))).results())
                .map(name -> name.group(1).replace('.', '/') + ".java")
                .collect(Collectors.toSet());
        assertThat(started)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Stream.of(
                                        "app/src/main", "app/src/test", "journeys/src/test", "bench/src/main")
                                .map(tree -> ROOT.resolve(tree).resolve("java").resolve(path)))
                        .as(path)
                        .anyMatch(Files::exists));
    }

    /**
     * Types and members named in code examples occur in the sources; a member of a type of this project occurs in the
     * file of that type.
     */
    @Test
    void everyNameInCodeExamplesExists() {
        var files = Stream.of("app/src", "journeys/src", "bench/src")
                .flatMap(tree -> Sources.under(ROOT.resolve(tree), ".java").stream())
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        DocumentsTest::wordsIn,
                        (one, other) ->
                                Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));
        var all = files.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(namesMatching(JAVA)
                        .flatMap(example -> Stream.concat(
                                        TYPE_IN_CODE
                                                .matcher(codeWithoutLiterals(example))
                                                .results()
                                                .filter(name -> !STRANGERS.contains(name.group(1)))
                                                .filter(name -> !all.contains(name.group(1))
                                                        || name.group(2) != null
                                                                && !GENERATED.contains(name.group(2))
                                                                && !files.getOrDefault(name.group(1), all)
                                                                        .contains(name.group(2))),
                                        MEMBER_IN_CODE
                                                .matcher(codeWithoutLiterals(example))
                                                .results()
                                                .filter(name -> !all.contains(name.group(1))))
                                .map(name -> example.document() + " → " + name.group())))
                .isEmpty();
    }

    /** The code of an example without its string literals, imports and package names. */
    private static String codeWithoutLiterals(Named example) {
        return example.words().replaceAll("\"[^\"\n]*\"", "\"\"").replaceAll("(?m)^(import|package) .*$", "");
    }

    private static Set<String> wordsIn(Path file) {
        return Pattern.compile("\\w+")
                .matcher(Sources.text(file))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }

    @Test
    void everyNamedFileExists() {
        assertThat(namesMatching(FILE)
                        .filter(name -> !name.words().startsWith("app/target"))
                        .filter(name -> existingFiles(name.words().replaceFirst("/.*", ""))
                                .findAny()
                                .isPresent())
                        .filter(name -> existingFiles(name.words()).findAny().isEmpty()))
                .isEmpty();
    }

    @Test
    void everyNamedMessageAndTableExists() throws IOException {
        var known = new HashSet<String>();
        for (var file : Sources.under(MessagesTest.FOLDER, ".properties")) {
            known.addAll(readMessages(file).stringPropertyNames());
        }
        var tables = Sources.under(Sources.MAIN.resolve("resources/db"), ".sql").stream()
                .map(Sources::text)
                .collect(Collectors.joining());
        assertThat(namesMatching(WORD)
                        .filter(name ->
                                StructureTest.ROOMS.contains(name.words().replaceFirst("\\..*", "")))
                        .filter(name -> !name.words().endsWith(".css"))
                        .filter(name -> !known.contains(name.words())
                                && known.stream().noneMatch(key -> key.startsWith(name.words() + "."))
                                && !Pattern.compile("create (?:table|view|function) " + name.words() + "\\b")
                                        .matcher(tables)
                                        .find()))
                .isEmpty();
    }

    @Test
    void examplesMatchTheirSourcePages() {
        var recipes = Sources.text(ROOT.resolve("docs/recipes.md"));
        var examples = EXAMPLE.matcher(recipes).results().toList();
        assertThat(examples).hasSize(2);
        for (var example : examples) {
            var page = Sources.lines(Sources.MAIN.resolve("jte").resolve(example.group(1))).stream()
                    .map(String::strip)
                    .toList();
            assertThat(example.group(2).lines().map(String::strip))
                    .filteredOn(line -> !line.equals("…"))
                    .as(example.group(1))
                    .isSubsetOf(page);
        }
    }

    @Test
    void everyButtonTheGuideSaysToPressExists() throws IOException {
        var words = new HashSet<String>();
        for (var file : Sources.under(MessagesTest.FOLDER, ".properties")) {
            if (!file.toString().endsWith("_en.properties")) {
                readMessages(file).values().forEach(text -> words.add(text.toString()));
            }
        }
        assertThat(Sources.under(ROOT.resolve("docs/guide-vi"), ".md").stream()
                        .flatMap(page -> BUTTON.matcher(Sources.text(page)).results())
                        .map(button -> button.group(1)))
                .isNotEmpty()
                .isSubsetOf(words);
    }

    private static Properties readMessages(Path file) throws IOException {
        var words = new Properties();
        words.load(new StringReader(Sources.text(file)));
        return words;
    }

    private record Named(String document, String words) {
        /** The named class as the end of a file path: {@code report.Window} becomes {@code /report/Window}. */
        String path() {
            return "/" + words.replace('.', '/');
        }
    }

    private static Stream<Named> namesMatching(Pattern pattern) {
        return documents().stream()
                .flatMap(document -> pattern.matcher(Sources.text(document))
                        .results()
                        .map(match -> new Named(ROOT.relativize(document).toString(), match.group(1))));
    }

    /**
     * The existing files that a name in a document may mean, relative to the root or to a usual folder of the
     * application.
     */
    private static Stream<Path> existingFiles(String name) {
        return Stream.of("", "docs", "app/src", "app/src/main", "app/src/main/resources", "app/src/main/jte")
                .map(folder -> ROOT.resolve(folder).resolve(name))
                .filter(Files::exists);
    }

    private static List<Path> documents() {
        return Stream.of(ROOT.resolve("docs"), ROOT.resolve("deploy"), ROOT.resolve("tools"))
                .flatMap(folder -> Sources.under(folder, ".md").stream())
                .filter(file -> !file.toString().contains("node_modules"))
                .collect(() -> new ArrayList<>(topLevelDocuments()), List::add, (one, other) -> one.addAll(other));
    }

    private static List<Path> topLevelDocuments() {
        return Stream.of("README", "ARCHITECTURE", "STYLE", "CONTRIBUTING", "SECURITY")
                .map(name -> ROOT.resolve(name + ".md"))
                .toList();
    }
}
