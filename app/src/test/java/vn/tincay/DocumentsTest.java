package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that names what is not there misleads worse than none. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*)\\.([A-Z]\\w*)(?:\\.[A-Z_]+)?`");

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
    void everyClassNamedByTheLawAndTheGlossaryExists() {
        var missing = new ArrayList<String>();
        for (var name : List.of("law.md", "glossary.md", "recipes.md")) {
            CODE.matcher(Sources.text(ROOT.resolve("docs").resolve(name)))
                    .results()
                    .filter(code -> StructureTest.ROOMS.contains(code.group(1).replaceFirst("\\..*", "")))
                    .filter(code -> !exists(code.group(1), code.group(2)))
                    .forEach(code -> missing.add(name + " names " + code.group()));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean exists(String place, String name) {
        var file = place.replace('.', '/') + "/" + name + ".java";
        return Stream.of("src/main/java/vn/tincay", "src/test/java/vn/tincay")
                .anyMatch(tree -> Files.exists(Path.of(tree).resolve(file)));
    }

    private static List<Path> documents() {
        return Stream.of(ROOT.resolve("docs"), ROOT.resolve("deploy"), ROOT.resolve("tools"))
                .flatMap(folder -> Sources.under(folder, ".md").stream())
                .filter(file -> !file.toString().contains("node_modules"))
                .collect(() -> new ArrayList<>(top()), List::add, (one, other) -> one.addAll(other));
    }

    private static List<Path> top() {
        return Stream.of("README", "ARCHITECTURE", "STYLE", "CONTRIBUTING", "SECURITY")
                .map(name -> ROOT.resolve(name + ".md"))
                .toList();
    }
}
