package vn.tincay.journeys;

import org.junit.jupiter.api.Test;

/** What somebody who is not signed in meets, at the desk and on a phone, in both languages. */
class JourneyPagesTest extends Story {

    @Test
    void aVisitorMeetsOnlyWholePages() {
        var screen = visitor(DESK);
        screen.open("/sign-in").lookTwice("visitor-sign-in");
        screen.page().getByText("English").click();
        screen.lookTwice("visitor-sign-in-en");
        screen.open("/help").lookTwice("visitor-help-en");
    }
}
