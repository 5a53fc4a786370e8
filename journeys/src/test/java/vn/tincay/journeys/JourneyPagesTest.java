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
 * draws it and holds it to all bars when it has a part that nobody before met on this kind of page.
 */
class JourneyPagesTest extends Story {

    private static final Map<String, Set<String>> DRAWN = new HashMap<>();

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
        if (isNew(kind, page)) {
            screen.open(page.path()).lookTwice(person + name(kind) + "-vi");
        }
    }

    /** What is told in other words only: whether they fit, and once a kind all bars, on a phone. */
    private static void inEnglish(Screen screen, String person, String kind, Walk.Answer page) {
        assertThat(Tour.wrong(page)).isEmpty();
        if (isNew("in English " + kind, page)) {
            Bars.shape(screen.open(page.path()).wide(DESK));
            screen.wide(PHONE).look(person + name(kind) + "-en");
        }
    }

    private static boolean isNew(String kind, Walk.Answer page) {
        return DRAWN.computeIfAbsent(kind.replaceFirst("\\?.*", ""), first -> new HashSet<>())
                .addAll(page.parts());
    }

    private static String name(String kind) {
        return kind.replace("{}", "one").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }
}
