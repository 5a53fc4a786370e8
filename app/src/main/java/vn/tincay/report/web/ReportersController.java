package vn.tincay.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.access.Allowed;
import vn.tincay.access.Reach;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Choice;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.TypedDate;
import vn.tincay.report.Appointing;
import vn.tincay.report.Claims;
import vn.tincay.report.Forms;
import vn.tincay.report.Reporters;

/** {@code /forms/{form}/reporters}: who reports on the form to the viewer's agency, from when and until when. */
@Controller
@RequestMapping("/forms/{form}")
@Allowed(
        value = {Role.PROVINCE_LEAD, Role.MINISTRY_OFFICER, Role.HEAD},
        reach = Reach.ANY)
class ReportersController {

    /** What was typed: one body or all of a kind, and from when. */
    record Appointment(
            @Nullable UUID agency,
            @Nullable String agencyText,
            @Nullable String body,
            TypedDate from) {

        Appointment(
                @Nullable UUID agency, @Nullable String agencyText, @Nullable String body, @Nullable TypedDate from) {
            this.agency = agency;
            this.agencyText = agencyText;
            this.body = body;
            this.from = from == null ? TypedDate.BLANK : from;
        }
    }

    /** Whom it ends for, and on which day. */
    record Release(List<UUID> bodies, TypedDate lastDay) {

        Release(@Nullable List<UUID> bodies, @Nullable TypedDate lastDay) {
            this.bodies = bodies == null ? List.of() : bodies;
            this.lastDay = lastDay == null ? TypedDate.BLANK : lastDay;
        }
    }

    private final Reporters reporters;
    private final Appointing appointing;
    private final Claims claims;
    private final Forms forms;
    private final Speech speech;
    private final Clock clock;

    ReportersController(
            Reporters reporters, Appointing appointing, Claims claims, Forms forms, Speech speech, Clock clock) {
        this.reporters = reporters;
        this.appointing = appointing;
        this.claims = claims;
        this.forms = forms;
        this.speech = speech;
        this.clock = clock;
    }

    @GetMapping("/reporters")
    ModelAndView show(Viewer viewer, @PathVariable String form) {
        return Html.page("report/reporters", page(viewer, form, null, null));
    }

    @PostMapping("/reporters")
    ModelAndView appoint(Viewer viewer, @PathVariable String form, Appointment typed) {
        forms.require(form);
        return appointed(viewer, form, typed)
                .fold(
                        added -> Html.seeOther(path(form), "report.done.appointed", added),
                        problems -> Html.invalid("report/reporters", page(viewer, form, typed, null), problems));
    }

    private Outcome<Integer> appointed(Viewer viewer, String form, Appointment typed) {
        var from = typed.from().date();
        if (from.isEmpty()) {
            return Outcome.refused(Problem.at("from", "report.reporters.no-day"));
        }
        if (typed.body() != null && !typed.body().isEmpty()) {
            return appointing.appointAll(viewer, form, typed.body(), from.get());
        }
        return typed.agency() == null
                ? Outcome.refused(Problem.at("agency", "report.reporters.nobody"))
                : appointing.appoint(viewer, form, typed.agency(), from.get());
    }

    @PostMapping("/releases")
    ModelAndView release(Viewer viewer, @PathVariable String form, Release typed) {
        forms.require(form);
        var day = typed.lastDay().date();
        Outcome<Integer> ended = day.isEmpty()
                ? Outcome.refused(Problem.at("lastDay", "report.reporters.no-day"))
                : appointing.release(viewer, form, typed.bodies(), day.get());
        return ended.fold(
                number -> Html.seeOther(path(form), "report.done.released", number),
                problems -> Html.invalid("report/reporters", page(viewer, form, null, typed), problems));
    }

    /** Releases what another body gathers although the viewer's agency leads the form. */
    @PostMapping("/claims/end")
    ModelAndView releaseClaim(
            Viewer viewer,
            @PathVariable String form,
            @RequestParam(name = "receiver", required = false) @Nullable UUID receiver) {
        forms.require(form);
        Outcome<Integer> ended = receiver == null
                ? Outcome.refused(Problem.at("receiver", "report.claims.none"))
                : claims.release(viewer, form, receiver, LocalDate.now(clock).minusDays(1));
        return ended.fold(
                number -> Html.seeOther(path(form), "report.done.released", number),
                problems -> Html.invalid("report/reporters", page(viewer, form, null, null), problems));
    }

    private ReportersPage page(Viewer viewer, String form, @Nullable Appointment typed, @Nullable Release release) {
        var known = forms.require(form);
        var today = LocalDate.now(clock);
        var lines = reporters.of(viewer, form);
        return new ReportersPage(
                known.title().in(speech.language()),
                "/forms/" + form,
                lines,
                lines.stream().filter(line -> line.to() == null).count(),
                reporters.bodies(viewer, form, today).stream()
                        .filter(body -> body.free() > 0)
                        .map(body -> Choice.of(
                                body.key(),
                                speech.say(
                                        "report.reporters.body",
                                        body.name(),
                                        speech.say("report.level." + body.level()),
                                        body.free())))
                        .toList(),
                typed == null || typed.agency() == null ? "" : typed.agency().toString(),
                typed == null || typed.agencyText() == null ? "" : typed.agencyText(),
                typed == null || typed.body() == null ? "" : typed.body(),
                typed == null ? TypedDate.of(today) : typed.from(),
                release == null ? List.of() : release.bodies(),
                release == null ? TypedDate.BLANK : release.lastDay(),
                claims.of(viewer, form, today));
    }

    private static String path(String form) {
        return "/forms/" + form + "/reporters";
    }
}
