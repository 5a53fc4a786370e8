package vn.tincay.report.web.reporter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.report.form.Forms;
import vn.tincay.report.reporter.AppointingReporters;
import vn.tincay.report.reporter.ReporterClaims;
import vn.tincay.report.reporter.Reporters;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.Viewer;

/**
 * {@code /forms/{form}/reporters}: the agencies that report on the form to the viewer's agency, with their first and
 * last days.
 */
@Controller
@RequestMapping("/forms/{form}")
@ByReceivers
class ReportersController {

    private final Reporters reporters;
    private final AppointingReporters appointing;
    private final ReporterClaims claims;
    private final Forms forms;
    private final RequestLanguage language;
    private final Clock clock;

    ReportersController(
            Reporters reporters,
            AppointingReporters appointing,
            ReporterClaims claims,
            Forms forms,
            RequestLanguage language,
            Clock clock) {
        this.reporters = reporters;
        this.appointing = appointing;
        this.claims = claims;
        this.forms = forms;
        this.language = language;
        this.clock = clock;
    }

    @GetMapping("/reporters")
    ModelAndView show(Viewer viewer, @PathVariable String form) {
        return Html.page("report/reporters", page(viewer, form, blank()));
    }

    @PostMapping("/reporters")
    ModelAndView appoint(Viewer viewer, @PathVariable String form, FormInput input) {
        forms.require(form);
        return appointed(viewer, form, input)
                .fold(
                        added -> Html.seeOther(path(form), "report.done.appointed", added),
                        problems -> Html.invalid("report/reporters", page(viewer, form, input), problems));
    }

    private Outcome<Integer> appointed(Viewer viewer, String form, FormInput input) {
        var from = input.day("from");
        if (from == null) {
            return Outcome.refused(Problem.at("from", "report.reporters.no-day"));
        }
        if (input.has("body")) {
            return appointing.appointAll(viewer, form, input.text("body"), from);
        }
        var agency = input.idOrNull("agency");
        return agency == null
                ? Outcome.refused(Problem.at("agency", "report.reporters.nobody"))
                : appointing.appoint(viewer, form, agency, from);
    }

    @PostMapping("/releases")
    ModelAndView release(Viewer viewer, @PathVariable String form, FormInput input) {
        forms.require(form);
        var day = input.day("lastDay");
        Outcome<Integer> outcome = day == null
                ? Outcome.refused(Problem.at("lastDay", "report.reporters.no-day"))
                : appointing.release(viewer, form, input.ids("bodies").toList(), day);
        return outcome.fold(
                number -> Html.seeOther(path(form), "report.done.released", number),
                problems -> Html.invalid("report/reporters", page(viewer, form, input), problems));
    }

    /** Ends the reporting to another receiver, when the viewer's agency is in charge of the form. */
    @PostMapping("/claims/end")
    ModelAndView releaseClaim(
            Viewer viewer,
            @PathVariable String form,
            @RequestParam(name = "receiver", required = false) @Nullable UUID receiver) {
        forms.require(form);
        Outcome<Integer> outcome = receiver == null
                ? Outcome.refused(Problem.at("receiver", "report.claims.none"))
                : claims.release(viewer, form, receiver, LocalDate.now(clock).minusDays(1));
        return outcome.fold(
                number -> Html.seeOther(path(form), "report.done.released", number),
                problems -> Html.invalid("report/reporters", page(viewer, form, blank()), problems));
    }

    private ReportersPage page(Viewer viewer, String form, FormInput input) {
        var definition = forms.require(form);
        var today = LocalDate.now(clock);
        var lines = reporters.of(viewer, form);
        return new ReportersPage(
                definition.title().in(language.language()),
                "/forms/" + form,
                lines,
                lines.stream().filter(line -> line.to() == null).count(),
                reporters.bodies(viewer, form, today).stream()
                        .filter(body -> body.free() > 0)
                        .map(body -> Choice.of(
                                body.key(),
                                language.say(
                                        "report.reporters.body",
                                        body.name(),
                                        language.say("report.level." + body.level()),
                                        body.free())))
                        .toList(),
                input,
                claims.of(viewer, form, today));
    }

    /** The fields of a new page; the first day is today. */
    private FormInput blank() {
        return FormInput.of(Map.of("from", LocalDate.now(clock)));
    }

    private static String path(String form) {
        return "/forms/" + form + "/reporters";
    }
}
