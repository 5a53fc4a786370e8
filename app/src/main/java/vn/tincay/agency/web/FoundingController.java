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
    ModelAndView ask(Viewer viewer, FormInput typed, Locale locale) {
        return Html.page("agency/founding", page(typed, locale));
    }

    @PostMapping("/agencies/new")
    ModelAndView found(Viewer viewer, FormInput typed, Locale locale) {
        return founded(viewer, typed)
                .fold(
                        agency -> Html.seeOther("/agencies/" + agency.id(), "agency.done.founded", agency.name()),
                        problems -> Html.invalid("agency/founding", page(typed, locale), problems));
    }

    private Outcome<Agency> founded(Viewer viewer, FormInput typed) {
        var parent = parent(typed);
        if (parent == null) {
            return Outcome.refused(Problem.at("parent", "agency.founding.no-parent"));
        }
        if (!keeping.covers(viewer, parent)) {
            return Outcome.refused(Problem.at("parent", "agency.founding.outside", parent.name()));
        }
        var day = typed.day("from");
        if (day == null) {
            return Outcome.refused(Problem.at("from", "agency.founding.no-day"));
        }
        var kind = Objects.requireNonNullElse(typed.choice("kind", AgencyKind.class), AgencyKind.OTHER);
        var founded = founding.found(parent.id(), kind, typed.text("name"), day);
        if (founded instanceof Outcome.Done<Agency>(Agency agency)) {
            journal.write(
                    viewer.person(),
                    viewer.agency(),
                    "body founded",
                    agency.id().toString());
        }
        return founded;
    }

    private @Nullable Agency parent(FormInput typed) {
        var id = typed.idOrNull("parent");
        return id == null ? null : agencies.find(id).orElse(null);
    }

    private FoundingPage page(FormInput typed, Locale locale) {
        var parent = parent(typed);
        return new FoundingPage(
                parent == null ? "" : parent.id().toString(),
                parent == null ? typed.text("parentText") : parent.name(),
                typed.text("kind"),
                FoundingAgency.KINDS.stream()
                        .map(kind -> Choice.of(kind.name(), messages.getMessage("agency.kind." + kind, null, locale)))
                        .toList(),
                typed.text("name"),
                typed.sent("from.day") ? typed.date("from") : TypedDate.of(LocalDate.now(clock.withZone(Ui.ZONE))));
    }
}
