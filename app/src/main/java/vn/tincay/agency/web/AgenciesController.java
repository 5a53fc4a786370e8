package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencySearch;
import vn.tincay.base.Page;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.Ui;

@Controller
class AgenciesController {

    private static final int PAGE = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
    ModelAndView list(AgenciesForm form, Locale locale) {
        var today = LocalDate.now(clock.withZone(Ui.ZONE));
        var day = form.typedDay().date();
        if (day.isEmpty() && !form.typedDay().isBlank()) {
            return Html.invalid(
                    "agency/agencies", page(form, today, locale), List.of(Problem.at("day", "agency.list.no-day")));
        }
        return Html.page("agency/agencies", page(form, day.orElse(today), locale));
    }

    private AgenciesPage page(AgenciesForm form, LocalDate day, Locale locale) {
        var level = form.chosenLevel();
        // Without a question the list begins at the top of the tree.
        var asked = form.isEmpty() ? Agency.Level.CENTRAL : level;
        var found = search.page(
                new AgencySearch.Question(form.text(), day, Filters.kinds(form.kind()), asked, null),
                form.number(),
                PAGE);
        return new AgenciesPage(
                day,
                form.typedDay(),
                form.text(),
                form.chosenKind(),
                level == null ? "" : level.name(),
                chosen(form, locale),
                form.href(),
                rows(found));
    }

    private Page<AgenciesPage.Row> rows(Page<Agency> found) {
        var parents =
                agencies
                        .all(found.items().stream()
                                .map(Agency::parentId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        return found.map(agency -> new AgenciesPage.Row(
                agency, agency.parentId() == null ? "" : parents.getOrDefault(agency.parentId(), "")));
    }

    private List<Link> chosen(AgenciesForm form, Locale locale) {
        var chosen = new ArrayList<Link>();
        if (!form.text().isEmpty()) {
            chosen.add(new Link(form.text(), form.without("q").href()));
        }
        if (!form.chosenKind().isEmpty()) {
            chosen.add(new Link(
                    messages.getMessage("agency.kind." + form.chosenKind(), null, locale),
                    form.without("kind").href()));
        }
        var level = form.chosenLevel();
        if (level != null) {
            chosen.add(new Link(
                    messages.getMessage("agency.level." + level, null, locale),
                    form.without("level").href()));
        }
        form.typedDay()
                .date()
                .ifPresent(day -> chosen.add(new Link(
                        messages.getMessage("agency.list.on", new Object[] {DAY.format(day)}, locale),
                        form.without("day").href())));
        return chosen;
    }
}
