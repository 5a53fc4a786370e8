package vn.tincay.journeys.check;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs the axe engine inside the page. The wrapper that comes with axe opens a second window for every analysis and
 * sends the engine twice, which costs six times as much as the rules.
 */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String ENGINE = engineScript();

    private static final String ANALYSIS = """
            async rules => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
              return found.violations.map(rule => rule.id + ': '
                + rule.nodes.slice(0, 3).map(node => node.html + ' at ' + node.target).join(', '))
            }""";

    private Axe() {}

    /** Violations of WCAG 2.2 A or AA on the current page, with the first elements of each. */
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(ENGINE);
        }
        return ((List<?>) page.evaluate(ANALYSIS, RULES))
                .stream().map(Object::toString).toList();
    }

    /**
     * The script of the engine. It ends with {@code undefined}; otherwise the browser would send the whole engine back
     * as the script's value.
     */
    private static String engineScript() {
        try (var stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8) + "\n;undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
