package vn.tincay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import vn.tincay.document.attachment.Digests;

/** The structure of the code. Each rule gives the reason why it fails the build. */
@Tag("structure")
class StructureTest {

    /** From top to bottom. A room may use only those before it; {@code launch} is outside and may use all. */
    static final List<String> ROOMS = List.of(
            "base",
            "viewer",
            "journal",
            "place",
            "agency",
            "access",
            "reader",
            "document",
            "notice",
            "plan",
            "report",
            "overview",
            "site",
            "launch");

    static JavaClasses code;

    @BeforeAll
    static void readClasses() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.tincay");
    }

    @Test
    void everyNameOfAClassStandsOnce() {
        var files = Sources.under(Sources.MAIN.resolve("java"), ".java").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("package-info.java"))
                .toList();
        assertThat(files).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyRoomsAboveIt(String room) {
        var below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(lower -> "vn.tincay." + lower + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage("vn.tincay." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(below))
                .because("a room that knows the rooms below it can be read only together with them")
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void roomsUseOnlyThePublicTopOfEachOther() {
        ApplicationModules.of(TinCay.class, resideInAPackage("vn.tincay.jte..")).verify();
    }

    @Test
    void everyPackageIsNullMarkedAndHasADescription() {
        for (var folder : packages()) {
            var story = folder.resolve("package-info.java");
            assertThat(story).as("the story of " + folder).exists();
            assertThat(Sources.text(story)).contains("@NullMarked").contains("/**");
        }
    }

    @Test
    void noClassUsesAController() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .because("another room asks a noun or a verb, never a page")
                .check(code);
    }

    @Test
    void classNamesFollowTheRules() {
        assertThat(Sources.under(Sources.MAIN, ".java"))
                .extracting(file -> file.getFileName().toString())
                .as("a suffix like these hides the noun or the verb")
                .noneMatch(name -> name.matches(".*(Service|Impl|Dto|DTO|Util|Utils|Manager|Helper)\\.java"));
    }

    @Test
    void filesStayShort() {
        var sizes = Sources.under(Sources.MAIN.resolve("java"), ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> (int) Sources.lines(file).stream()
                        .filter(line -> !line.startsWith("import "))
                        .count())
                .sorted()
                .toList();
        assertThat(sizes).allMatch(lines -> lines <= 250, "no file over 250 lines, imports not counted");
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine files in ten").isLessThanOrEqualTo(140);
        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(60);
    }

    /**
     * Flyway compares checksums, comments included: with a changed migration an installed database no longer starts. A
     * new migration is added to the list by {@code tools/migrations}.
     */
    @Test
    void migrationsNeverChange() throws IOException {
        var listed = Sources.lines(Path.of("src/test/resources/migrations.sha256"));
        var present = new ArrayList<String>();
        for (var file : Sources.under(Sources.MAIN.resolve("resources/db"), ".sql")) {
            if (file.getFileName().toString().startsWith("V")) {
                var digest = Digests.sha256(Files.readAllBytes(file));
                present.add(digest + "  " + Sources.MAIN.resolve("resources/db").relativize(file));
            }
        }
        assertThat(present).containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void migrationsOfARoomAreNumberedWithoutAGap(String room) {
        var numbers = Sources.under(Sources.MAIN.resolve("resources/db"), ".sql").stream()
                .filter(file ->
                        file.startsWith(Sources.MAIN.resolve("resources/db").resolve(room)))
                .map(file -> file.getFileName().toString())
                .filter(file -> !file.equals("R__rights.sql"))
                .map(file -> file.replaceFirst("V(\\d+)__.*", "$1"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(numbers)
                .as("the next number is the highest and one more")
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void noTodoIsLeft() {
        var open = java.util.regex.Pattern.compile("\\b(TODO|FIXME)\\b");
        for (var ending : List.of(".java", ".jte", ".sql", ".js", ".css")) {
            assertThat(Sources.under(Sources.MAIN, ending))
                    .noneMatch(file -> open.matcher(Sources.text(file)).find());
        }
    }

    @Test
    void pagesCarryNoInlineStyleOrScript() {
        var papers = Sources.MAIN.resolve("jte/document/paper");
        for (var template : Sources.under(Sources.MAIN.resolve("jte"), ".jte")) {
            if (template.startsWith(papers)) {
                continue; // read by the PDF engine, never by a browser
            }
            assertThat(Sources.text(template))
                    .as(template + ": the content security policy would drop it silently")
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContainPattern("<style[ >]")
                    .doesNotContainPattern("\\son(click|change|submit|load)=")
                    .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        }
    }

    @Test
    void everyTableDeclaresWhatTheApplicationMayDo() {
        var table = java.util.regex.Pattern.compile("create table (\\w+)\\.(\\w+)");
        for (var migration : Sources.under(Sources.MAIN.resolve("resources/db"), ".sql")) {
            table.matcher(Sources.text(migration)).results().forEach(made -> {
                var rights = Sources.MAIN.resolve("resources/db/" + made.group(1) + "/R__rights.sql");
                assertThat(Sources.text(rights))
                        .as("the application may do nothing with a table until this file says what")
                        .containsPattern(
                                made.group(1).equals("viewer")
                                        ? "viewer\\."
                                        : made.group(1) + "\\." + made.group(2) + "\\b");
            });
        }
    }

    private static List<Path> packages() {
        return Sources.under(Sources.MAIN.resolve("java"), ".java").stream()
                .map(Path::getParent)
                .distinct()
                .toList();
    }
}
