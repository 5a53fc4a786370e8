package vn.tincay.journeys;

import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page every role reaches, at the desk and on a phone, in both languages. A kind of page is held to all bars for
 * the first role that reaches it; for the others, whose page differs in a button or two, once on a phone.
 */
class JourneyPagesTest extends Story {

    private static final Set<String> SEEN = new HashSet<>();

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
        var tour = Tour.of(screen.page(), Product.running().address());
        var bars = new SoftAssertions();
        bars.assertThat(tour.deadLinks()).as("dead links of " + person).isEmpty();
        tour.pages()
                .forEach((kind, path) -> bars.check(() -> inVietnamese(screen.open(path), kind, name(person, kind))));
        screen.speak("en");
        try {
            tour.pages().forEach((kind, path) -> bars.check(() -> inEnglish(screen, kind, path, name(person, kind))));
        } finally {
            screen.speak("vi");
        }
        bars.assertAll();
    }

    private static void inVietnamese(Screen screen, String kind, String name) {
        if (SEEN.add(kind)) {
            screen.lookTwice(name);
        } else {
            screen.wide(PHONE).look(name).wide(DESK);
        }
    }

    private static void inEnglish(Screen screen, String kind, String path, String name) {
        if (SEEN.add(kind + " in English")) {
            screen.open(path).lookTwice(name + "-en");
        }
    }

    private static String name(String person, String kind) {
        return person + kind.replace("{}", "one").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
    }
}
