package vn.tincay.agency.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKeepers;
import vn.tincay.agency.AgencyKind;
import vn.tincay.agency.FoundingAgency;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.Ui;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.input.TypedDate;
import vn.tincay.journal.Journal;
import vn.tincay.viewer.Viewer;

/** {@code /agencies/new}: enters a school, a centre, a village and the like under an existing agency. */
@Controller
@ByAgencyKeepers
class FoundingController {

    private final FoundingAgency founding;
    private final Agencies agencies;
    private final AgencyKeepers keeping;
    private final MessageSource messages;
    private final Journal journal;
    private final Clock clock;

    FoundingController(
            FoundingAgency founding,
            Agencies agencies,
            AgencyKeepers keeping,
            MessageSource messages,
            Journal journal,
            Clock clock) {
        this.founding = founding;
        this.agencies = agencies;
        this.keeping = keeping;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/agencies/new")
    ModelAndView ask(Viewer viewer, FormInput input, Locale locale) {
        return Html.page("agency/founding", page(input, locale));
    }

    @PostMapping("/agencies/new")
    ModelAndView found(Viewer viewer, FormInput input, Locale locale) {
        return enter(viewer, input)
                .fold(
                        agency -> Html.seeOther("/agencies/" + agency.id(), "agency.done.founded", agency.name()),
                        problems -> Html.invalid("agency/founding", page(input, locale), problems));
    }

    private Outcome<Agency> enter(Viewer viewer, FormInput input) {
        var parent = parent(input);
        if (parent == null) {
            return Outcome.refused(Problem.at("parent", "agency.founding.no-parent"));
        }
        if (!keeping.covers(viewer, parent)) {
            return Outcome.refused(Problem.at("parent", "agency.founding.outside", parent.name()));
        }
        var day = input.day("from");
        if (day == null) {
            return Outcome.refused(Problem.at("from", "agency.founding.no-day"));
        }
        var kind = Objects.requireNonNullElse(input.choice("kind", AgencyKind.class), AgencyKind.OTHER);
        var founded = founding.found(parent.id(), kind, input.text("name"), day);
        if (founded instanceof Outcome.Done<Agency>(Agency agency)) {
            journal.write(
                    viewer.person(),
                    viewer.agency(),
                    "body founded",
                    agency.id().toString());
        }
        return founded;
    }

    private @Nullable Agency parent(FormInput input) {
        var id = input.idOrNull("parent");
        return id == null ? null : agencies.find(id).orElse(null);
    }

    private FoundingPage page(FormInput input, Locale locale) {
        var parent = parent(input);
        return new FoundingPage(
                parent == null ? "" : parent.id().toString(),
                parent == null ? input.text("parentText") : parent.name(),
                input.text("kind"),
                FoundingAgency.KINDS.stream()
                        .map(kind -> Choice.of(kind.name(), messages.getMessage("agency.kind." + kind, null, locale)))
                        .toList(),
                input.text("name"),
                input.sent("from.day") ? input.date("from") : TypedDate.of(LocalDate.now(clock.withZone(Ui.ZONE))));
    }
}
