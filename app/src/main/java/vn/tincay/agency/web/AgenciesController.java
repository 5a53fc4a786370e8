package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.agency.name.AgencySearch;
import vn.tincay.base.Page;
import vn.tincay.base.text.VietnameseText;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListDownload;
import vn.tincay.viewer.Allowed;
import vn.tincay.viewer.Reach;
import vn.tincay.viewer.Viewer;

@Controller
@Allowed(everyRole = true, reach = Reach.ANY)
class AgenciesController {

    private static final int PAGE = 50;

    private final AgencySearch search;
    private final Agencies agencies;
    private final MessageSource messages;
    private final Clock clock;

    AgenciesController(AgencySearch search, Agencies agencies, MessageSource messages, Clock clock) {
        this.search = search;
        this.agencies = agencies;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies")
    @Nullable
    ModelAndView list(
            Viewer viewer, FormInput input, @RequestParam(defaultValue = "1") int page, ListDownload download) {
        var query = download.checked(AgenciesPage.query(input));
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var day = Objects.requireNonNullElse(input.day("day", "agency.list.no-day"), today);
        var question = question(input, day);
        return download.isAsked(query)
                ? download.send(query, AgenciesPage.COLUMNS, search.stream(question, query.ordering(), kinds()))
                : Html.filtered(
                        "agency/agencies",
                        new AgenciesPage(
                                day,
                                query,
                                rows(search.page(question, query.ordering(), kinds(), page, PAGE)),
                                viewer.may(ByAgencyKeepers.class)),
                        query.problems());
    }

    /** What the list searches for; without any filter, the top of the tree: the central agencies. */
    private static AgencySearch.Question question(FormInput input, LocalDate day) {
        var kinds = AgencyFilters.kinds(input.text("kind"));
        var level = AgencyFilters.level(input.text("level"));
        boolean open = !input.has("q") && kinds.size() != 1 && level == null;
        return new AgencySearch.Question(
                input.trimmed("q"), day, kinds, open ? Agency.Level.CENTRAL : level, null, false);
    }

    /** The kinds in the order of their names in the reader's language. */
    private List<AgencyKind> kinds() {
        var locale = LocaleContextHolder.getLocale();
        return Stream.of(AgencyKind.values())
                .sorted(Comparator.comparing(
                        kind -> messages.getMessage("agency.kind." + kind, null, locale), VietnameseText.order()))
                .toList();
    }

    private Page<AgenciesPage.Row> rows(Page<Agency> page) {
        var parents =
                agencies
                        .all(page.items().stream()
                                .map(Agency::parentId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        return page.map(agency -> new AgenciesPage.Row(
                agency, agency.parentId() == null ? "" : parents.getOrDefault(agency.parentId(), "")));
    }
}
