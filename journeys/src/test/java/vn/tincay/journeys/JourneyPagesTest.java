package vn.tincay.journeys;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tincay.journeys.check.Bars;
import vn.tincay.journeys.check.Seen;
import vn.tincay.journeys.check.Tour;
import vn.tincay.journeys.check.Walk;
import vn.tincay.journeys.screen.Browsers;
import vn.tincay.journeys.screen.Product;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;
import vn.tincay.journeys.screen.Windows;

/**
 * Every page that every role reaches, in both languages. The HTML of all is fetched and checked; a browser draws each
 * kind of page once, on a desktop, on a phone and on paper, and again where a page has a new part.
 */
@Isolated("a link is dead when a story takes the step it leads to before it is followed; so is a page of two languages")
@Order(0)
class JourneyPagesTest extends Story {

    /** The kinds of page that were drawn here; those that only a story looked at are drawn again. */
    private static final Set<String> KINDS = ConcurrentHashMap.newKeySet();

    private static final AtomicInteger LOOKS = new AtomicInteger();

    private static ExecutorService walkers;
    private static Map<String, Future<SoftAssertions>> walks;

    static List<String> people() {
        return List.of(
                "ct.noivu",
                "nk.canbo",
                "ct.chutich",
                "ct.vanthu",
                "nk.chutich",
                "bo.chuyenvien",
                "bo.lanhdao",
                "ct.yte",
                "ct.phunu",
                "ct.quantri");
    }

    /** Two walks run at the same time where cores allow; each test waits for the walk of its person. */
    @BeforeAll
    static void startWalks() {
        walkers = Executors.newFixedThreadPool(Browsers.AT_ONCE);
        walks = people().stream()
                .collect(Collectors.toMap(person -> person, person -> walkers.submit(() -> walk(person))));
    }

    @AfterAll
    static void printCounts() {
        walkers.close();
        System.out.println("kinds of page " + KINDS.size() + ", looked at by a browser " + LOOKS + " times");
    }

    @Test
    void aVisitorSeesNoBrokenPages() {
        var screen = visitor(DESK);
        screen.open("/sign-in").lookTwice("visitor-sign-in");
        screen.page().getByText("English").click();
        screen.lookTwice("visitor-sign-in-en");
        screen.open("/help").lookTwice("visitor-help-en");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLinkedPageWorks(String person) throws Exception {
        walks.get(person).get().assertAll();
    }

    private static SoftAssertions walk(String person) {
        var bars = new SoftAssertions();
        try (var windows = new Windows()) {
            var screen = windows.signedIn(person, DESK, true);
            var walk = new Walk(screen, Product.running().address());
            var pages = walkInVietnamese(bars, walk, person);
            pages.forEach((kind, page) -> bars.check(() -> drawIfNew(screen, person, kind, page)));
            screen.speak("en");
            try {
                pages.values()
                        .forEach(page -> bars.assertThat(Tour.faults(walk.to(page.path()), "en"))
                                .isEmpty());
            } finally {
                screen.speak("vi");
            }
        }
        return bars;
    }

    /** Checks the pages in Vietnamese; returns one page of each kind, by kind. */
    private static Map<String, Walk.Answer> walkInVietnamese(SoftAssertions bars, Walk walk, String person) {
        var tour = Tour.of(walk, "vi");
        bars.assertThat(tour.pages()).as("pages of " + person).hasSizeGreaterThan(5);
        bars.assertThat(tour.complaints()).as("pages of " + person).isEmpty();
        return tour.pages();
    }

    private static void drawIfNew(Screen screen, String person, String kind, Walk.Answer page) {
        boolean isNewKind = KINDS.add(kind.replaceFirst("\\?.*", ""));
        if (Seen.isNew(page.path(), page.html()) || isNewKind) {
            LOOKS.incrementAndGet();
            var name = person
                    + kind.replace("{}", "one").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
            Bars.checkFully(screen.wide(DESK).open(page.path()), name);
            Bars.checkPaper(screen, name);
            Bars.checkCheaply(screen.wide(PHONE), name);
        }
    }
}
