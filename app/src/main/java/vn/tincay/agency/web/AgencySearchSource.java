package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.web.Ui;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/** Finds agencies of today by name and abbreviation for the search page. */
@Component
@Order(4)
class AgencySearchSource implements SearchSource {

    private final AgencySearch search;
    private final MessageSource messages;
    private final Clock clock;

    AgencySearchSource(AgencySearch search, MessageSource messages, Clock clock) {
        this.search = search;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String group() {
        return "agencies";
    }

    @Override
    public String heading() {
        return "agency.search.agencies";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var results = search.first(AgencySearch.Question.of(words, today), most + 1).stream()
                .map(agency -> new SearchResult(
                        agency.name(),
                        messages.getMessage("agency.kind." + agency.kind(), null, Locale.of(lang)),
                        "/agencies/" + agency.id()))
                .toList();
        return Results.of(results, most);
    }
}
