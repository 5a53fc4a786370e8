package vn.tincay.place.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.Units;
import vn.tincay.place.address.UnitSearch;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/** Finds units of any day by name for the search page; for a unit that ended the hint shows its last day. */
@Component
@Order(5)
class UnitSearchSource implements SearchSource {

    private final Units units;
    private final UnitSearch search;
    private final MessageSource messages;

    UnitSearchSource(Units units, UnitSearch search, MessageSource messages) {
        this.units = units;
        this.search = search;
        this.messages = messages;
    }

    @Override
    public String group() {
        return "units";
    }

    @Override
    public String heading() {
        return "place.search.units";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var question = new UnitSearch.Question(words, null, Set.of(UnitLevel.values()), null, most + 1);
        var results = search.find(question).stream()
                .map(unit -> new SearchResult(unit.fullName(), hint(unit, lang), "/units/" + unit.id()))
                .toList();
        return Results.of(results, most);
    }

    private String hint(AdminUnit unit, String lang) {
        var path = units.path(unit);
        var last = unit.validTo();
        return last == null
                ? path
                : path + " · "
                        + messages.getMessage(
                                "place.search.until", new Object[] {DocumentDates.day(last)}, Locale.of(lang));
    }
}
