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
import vn.tincay.journeys.check.DrawnKinds;
import vn.tincay.journeys.check.PageChecks;
import vn.tincay.journeys.check.PageFetcher;
import vn.tincay.journeys.check.Tour;
import vn.tincay.journeys.screen.Browsers;
import vn.tincay.journeys.screen.Product;
import vn.tincay.journeys.screen.Screen;
import vn.tincay.journeys.screen.Story;
import vn.tincay.journeys.screen.Windows;

/**
 * Every page that every role reaches, in both languages. The HTML of all is fetched and checked; a browser draws each
 * kind of page once, on a desktop, on a phone and on paper, and again where a page has a new part.
 */
@Isolated(
        "another story could take a step between the finding of its link and the visit, or between the two languages of a page")
@Order(0)
class JourneyPagesTest extends Story {

    /** The kinds of page that this class drew; a kind that only a story drew is drawn here again. */
    private static final Set<String> KINDS = ConcurrentHashMap.newKeySet();

    private static final AtomicInteger DRAWN_PAGES = new AtomicInteger();

    private static ExecutorService threads;
    private static Map<String, Future<SoftAssertions>> checksOfPeople;

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

    /** The pages of two people are checked at the same time; each test waits for those of its person. */
    @BeforeAll
    static void startChecks() {
        threads = Executors.newFixedThreadPool(Browsers.AT_ONCE);
        checksOfPeople = people().stream()
                .collect(Collectors.toMap(person -> person, person -> threads.submit(() -> checkPagesOf(person))));
    }

    @AfterAll
    static void printCounts() {
        threads.close();
        System.out.println("kinds of page " + KINDS.size() + ", looked at by a browser " + DRAWN_PAGES + " times");
    }

    @Test
    void aVisitorSeesNoBrokenPages() {
        var screen = visitor(DESKTOP);
        screen.open("/sign-in").lookTwice("visitor-sign-in");
        screen.page().getByText("English").click();
        screen.lookTwice("visitor-sign-in-en");
        screen.open("/help").lookTwice("visitor-help-en");
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLinkedPageWorks(String person) throws Exception {
        checksOfPeople.get(person).get().assertAll();
    }

    private static SoftAssertions checkPagesOf(String person) {
        var checks = new SoftAssertions();
        try (var windows = new Windows()) {
            var screen = windows.signedIn(person, DESKTOP, true);
            var fetcher = new PageFetcher(screen, Product.running().address());
            var pages = checkInVietnamese(checks, fetcher, person);
            pages.forEach((kind, page) -> checks.check(() -> drawIfNew(screen, person, kind, page)));
            screen.switchLanguage("en");
            try {
                pages.values()
                        .forEach(page -> checks.assertThat(Tour.faults(fetcher.fetch(page.path()), "en"))
                                .isEmpty());
            } finally {
                screen.switchLanguage("vi");
            }
        }
        return checks;
    }

    /** Checks the pages in Vietnamese; returns one page of each kind, by kind. */
    private static Map<String, PageFetcher.Answer> checkInVietnamese(
            SoftAssertions checks, PageFetcher fetcher, String person) {
        var tour = Tour.of(fetcher, "vi");
        checks.assertThat(tour.pages()).as("pages of " + person).hasSizeGreaterThan(5);
        checks.assertThat(tour.faults()).as("pages of " + person).isEmpty();
        return tour.pages();
    }

    private static void drawIfNew(Screen screen, String person, String kind, PageFetcher.Answer page) {
        boolean isNewKind = KINDS.add(kind.replaceFirst("\\?.*", ""));
        if (DrawnKinds.isNew(page.path(), page.html()) || isNewKind) {
            DRAWN_PAGES.incrementAndGet();
            var name = person
                    + kind.replace("{}", "one").replaceAll("[^a-z]+", "-").replaceAll("-$", "");
            PageChecks.checkFully(screen.setWidth(DESKTOP).open(page.path()), name);
            PageChecks.checkPaper(screen, name);
            PageChecks.checkCheaply(screen.setWidth(PHONE), name);
        }
    }
}
