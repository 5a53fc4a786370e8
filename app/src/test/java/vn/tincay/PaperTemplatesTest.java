package vn.tincay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template file of the product, with the names that its room gives it. */
@Tag("structure")
class PaperTemplatesTest {

    private static final Path RESOURCES = Sources.MAIN.resolve("resources");
    private static final Path CODE = Sources.MAIN.resolve("java");

    static List<String> templates() {
        return Sources.under(RESOURCES, ".txt").stream()
                .map(file -> RESOURCES.relativize(file).toString())
                .filter(file -> file.matches("\\w+/papers/.*"))
                .toList();
    }

    /** The class that reads a template checks its tags as soon as it is loaded. */
    @ParameterizedTest
    @MethodSource("templates")
    void isReadByOneClassAndNamesNothingElse(String template) throws ClassNotFoundException {
        var readers = Sources.under(CODE, ".java").stream()
                .filter(file -> Sources.text(file).contains("\"" + template + "\""))
                .map(file ->
                        CODE.relativize(file).toString().replace(".java", "").replace('/', '.'))
                .toList();
        assertThat(readers).as(template).hasSize(1);
        assertThat(Class.forName(readers.getFirst())).isNotNull();
    }
}
