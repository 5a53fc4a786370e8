package vn.tincay.report.web.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tincay.base.web.Html;
import vn.tincay.base.web.input.Choice;
import vn.tincay.plan.Plans;
import vn.tincay.plan.answer.coverage.Origins;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.target.TargetBoard;
import vn.tincay.report.form.Cell;
import vn.tincay.report.form.CellType;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.Forms;
import vn.tincay.report.form.Section;
import vn.tincay.report.measure.MeasuringTarget;
import vn.tincay.report.measure.TargetMeasures;
import vn.tincay.report.web.RequestLanguage;
import vn.tincay.viewer.ByDrafters;
import vn.tincay.viewer.Viewer;

/** {@code /plans/{plan}/targets/{target}/measure}: chooses the cell of a form that measures a target. */
@Controller
@RequestMapping("/plans/{plan}/targets/{target}/measure")
@ByDrafters
class MeasureController {

    private final Plans plans;
    private final TargetBoard board;
    private final TargetMeasures measures;
    private final MeasuringTarget measuring;
    private final Forms forms;
    private final Origins origins;
    private final RequestLanguage language;

    MeasureController(
            Plans plans,
            TargetBoard board,
            TargetMeasures measures,
            MeasuringTarget measuring,
            Forms forms,
            Origins origins,
            RequestLanguage language) {
        this.plans = plans;
        this.board = board;
        this.measures = measures;
        this.measuring = measuring;
        this.forms = forms;
        this.origins = origins;
        this.language = language;
    }

    @GetMapping
    ModelAndView ask(
            Viewer viewer,
            @PathVariable UUID plan,
            @PathVariable UUID target,
            @RequestParam(required = false) @Nullable String form) {
        var definition = form == null || form.isEmpty() ? null : forms.require(form);
        return Html.page("report/measure", page(viewer, plan, target, definition, ""));
    }

    @PostMapping
    ModelAndView setMeasure(
            Viewer viewer,
            @PathVariable UUID plan,
            @PathVariable UUID target,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String cell,
            @RequestParam(defaultValue = "false") boolean untie) {
        return measuring
                .setMeasure(viewer, plan, target, form, untie ? null : cell)
                .fold(
                        done -> Html.seeOther("/plans/" + plan, "report.done.measured"),
                        problems -> Html.invalid(
                                "report/measure",
                                page(viewer, plan, target, forms.find(form).orElse(null), cell),
                                problems));
    }

    private MeasurePage page(Viewer viewer, UUID plan, UUID id, @Nullable Form requestedForm, String typed) {
        var target = measuring.require(viewer, plan, id);
        var measure = measures.of(target);
        var form = requestedForm != null
                ? requestedForm
                : measure.flatMap(one -> forms.find(one.form())).orElseGet(() -> firstFittingForm(target));
        var row = board.of(viewer, plans.visibleTo(viewer).requireOwn(plan)).stream()
                .filter(one -> one.target().id().equals(id))
                .findFirst()
                .orElseThrow();
        var now = measure.filter(one -> one.form().equals(form.code()))
                .map(TargetMeasures.Measure::cell)
                .orElse("");
        var own = plans.visibleTo(viewer).requireOwn(plan);
        return new MeasurePage(
                "/plans/" + plan,
                own.number() == null ? own.title() : own.number(),
                target,
                origins.bySubject(own).getOrDefault(id, List.of()),
                measure.map(one -> title(one.form()) + " – "
                                + words(forms.require(one.form()).require(one.cell())))
                        .orElse(null),
                measure.map(TargetMeasures.Measure::own).orElse(false),
                row.results(),
                form.code(),
                forms.all().stream()
                        .map(one -> Choice.of(one.code(), one.title().in(language.language())))
                        .toList(),
                typed.isEmpty() ? now : typed,
                cells(form, target));
    }

    /** The first form with a cell that could measure the target. */
    private Form firstFittingForm(Target target) {
        return forms.all().stream()
                .filter(form -> !cells(form, target).isEmpty())
                .findFirst()
                .orElse(forms.all().getFirst());
    }

    /** The cells that could measure the target: percentages for a target in per cent, otherwise all others. */
    private List<Choice> cells(Form form, Target target) {
        boolean share = "%".equals(target.unit());
        var choices = new ArrayList<Choice>();
        for (var section : form.sections()) {
            for (var table : section.tables()) {
                for (var code : codes(table)) {
                    var cell = form.require(code);
                    if (share == (cell.type() == CellType.PERCENT)) {
                        choices.add(Choice.of(code, table.title().in(language.language()) + ": " + words(cell)));
                    }
                }
            }
        }
        return choices;
    }

    private static List<String> codes(Section.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private String words(Cell cell) {
        return cell.title().in(language.language()) + " (" + cell.unit().in(language.language()) + ")";
    }

    private String title(String form) {
        return forms.require(form).title().in(language.language());
    }
}
