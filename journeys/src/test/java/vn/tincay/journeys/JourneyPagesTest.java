package vn.tincay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page every role reaches, in both languages, at the desk and on a phone. Each is fetched and read; a browser
 * draws each kind of page once, and again where it has a part that no page before had.
 */
class JourneyPagesTest extends Story {

    private static final Set<String> KINDS = new HashSet<>();
    private static final Map<String, Set<String>> PARTS = new HashMap<>();

    @Test
    void aVisitorMeetsOnlyWholePages() {
        var screen = visitor(DESK);
        screen.open("/sign-in").lookTwice("visitor-sign-in");
        screen.page().getByText("English").click();
        screen.lookTwice("visitor-sign-in-en");
        screen.open("/help").lookTwice("visitor-help-en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ct.noivu",
                "nk.canbo",
                "ct.chutich",
                "ct.vanthu",
                "nk.chutich",
                "bo.chuyenvien",
                "bo.lanhdao",
                "ct.yte",
                "ct.phunu",
                "ct.quantri"
            })
    void everyPageOffered(String person) {
        var screen = desk(person);
        var walk = new Walk(screen, Product.running().address());
        var tour = Tour.of(walk);
        assertThat(tour.pages()).as("pages of " + person).hasSizeGreaterThan(5);
        var bars = new SoftAssertions();
        bars.assertThat(tour.complaints()).as("pages of " + person).isEmpty();
        tour.pages().forEach((kind, page) -> bars.check(() -> inVietnamese(screen, person, kind, page)));
        screen.speak("en");
        try {
            tour.pages()
                    .forEach((kind, page) -> bars.check(() -> inEnglish(screen, person, kind, walk.to(page.path()))));
        } finally {
            screen.speak("vi");
        }
        bars.assertAll();
    }

    private static void inVietnamese(Screen screen, String person, String kind, Walk.Answer page) {
        if (isNew("vi", kind, page)) {
            screen.wide(DESK).open(page.path()).look(person + name(kind) + "-vi");
            Bars.shape(screen.wide(PHONE));
        }
    }

    private static void inEnglish(Screen screen, String person, String kind, Walk.Answer page) {
        assertThat(Tour.wrong(page)).isEmpty();
        if (isNew("en", kind, page)) {
            screen.wide(PHONE).open(page.path()).look(person + name(kind) + "-en");
            Bars.shape(screen.wide(DESK));
        }
    }

    private static boolean isNew(String language, String kind, Walk.Answer page) {
        boolean part = PARTS.computeIfAbsent(language, first -> new HashSet<>()).addAll(page.parts());
        return KINDS.add(language + kind.replaceFirst("\\?.*", "")) || part;
    }

    private static String name(String kind) {
        return kind.replace("{}", "one").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }
}
