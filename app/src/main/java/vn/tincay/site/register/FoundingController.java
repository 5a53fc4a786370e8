package vn.tincay.site.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.AgencyKind;
import vn.tincay.agency.Founding;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.TypedDate;
import vn.tincay.base.web.Ui;
import vn.tincay.journal.Journal;

/** {@code /agencies/new}: a school, a centre, a village and the like under a body that exists. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.MINISTRY_OFFICER, Role.PROVINCE_LEAD})
class FoundingController {

    /** A body as it is being typed. */
    record Foundation(
            @Nullable UUID parent,
            @Nullable String parentText,
            @Nullable AgencyKind kind,
            @Nullable String name,
            @Nullable TypedDate from) {

        TypedDate typedDay() {
            return Objects.requireNonNullElse(from, TypedDate.BLANK);
        }
    }

    private final Founding founding;
    private final Agencies agencies;
    private final Keeping keeping;
    private final MessageSource messages;
    private final Journal journal;
    private final Clock clock;

    FoundingController(
            Founding founding,
            Agencies agencies,
            Keeping keeping,
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
    ModelAndView ask(Viewer viewer, Foundation typed, Locale locale) {
        return Html.page("site/founding", page(typed, locale));
    }

    @PostMapping("/agencies/new")
    ModelAndView found(Viewer viewer, Foundation typed, Locale locale) {
        return founded(viewer, typed)
                .fold(
                        agency -> Html.seeOther("/agencies/" + agency.id(), "site.done.founded", agency.name()),
                        problems -> Html.invalid("site/founding", page(typed, locale), problems));
    }

    private Outcome<Agency> founded(Viewer viewer, Foundation typed) {
        var parent =
                typed.parent() == null ? null : agencies.find(typed.parent()).orElse(null);
        if (parent == null) {
            return Outcome.refused(Problem.at("parent", "site.founding.no-parent"));
        }
        if (!keeping.covers(viewer, parent)) {
            return Outcome.refused(Problem.at("parent", "site.founding.outside", parent.name()));
        }
        var day = typed.typedDay().date();
        if (day.isEmpty()) {
            return Outcome.refused(Problem.at("from", "site.founding.no-day"));
        }
        var kind = typed.kind() == null ? AgencyKind.OTHER : typed.kind();
        var founded = founding.found(parent.id(), kind, typed.name() == null ? "" : typed.name(), day.get());
        if (founded instanceof Outcome.Done<Agency>(Agency agency)) {
            journal.write(
                    viewer.person(),
                    viewer.agency(),
                    "body founded",
                    agency.id().toString());
        }
        return founded;
    }

    private FoundingPage page(Foundation typed, Locale locale) {
        var parent =
                typed.parent() == null ? null : agencies.find(typed.parent()).orElse(null);
        return new FoundingPage(
                parent == null ? "" : parent.id().toString(),
                parent == null ? Objects.requireNonNullElse(typed.parentText(), "") : parent.name(),
                typed.kind() == null ? "" : typed.kind().name(),
                Founding.KINDS.stream()
                        .map(kind -> Choice.of(kind.name(), messages.getMessage("agency.kind." + kind, null, locale)))
                        .toList(),
                typed.name() == null ? "" : typed.name(),
                typed.from() == null ? TypedDate.of(LocalDate.now(clock.withZone(Ui.ZONE))) : typed.from());
    }
}
