package vn.tincay.site.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.access.Role;
import vn.tincay.access.Viewer;
import vn.tincay.agency.Agency;
import vn.tincay.report.Consolidating;
import vn.tincay.report.Drafting;
import vn.tincay.report.Entry;
import vn.tincay.report.Forms;
import vn.tincay.report.Narrating;
import vn.tincay.report.Period;
import vn.tincay.report.Receiving;
import vn.tincay.report.Submitting;
import vn.tincay.report.form.Form;

/** The steps of one report, as an officer and a head take them. */
@Component
@ConditionalOnProperty("tincay.demo")
class ReportPath {

    private static final String WORDS = "Nội dung minh họa: các hoạt động được triển khai theo kế hoạch.";

    private final Forms forms;
    private final Drafting drafting;
    private final Narrating narrating;
    private final Submitting submitting;
    private final Receiving receiving;
    private final Consolidating consolidating;

    ReportPath(
            Forms forms,
            Drafting drafting,
            Narrating narrating,
            Submitting submitting,
            Receiving receiving,
            Consolidating consolidating) {
        this.forms = forms;
        this.drafting = drafting;
        this.narrating = narrating;
        this.submitting = submitting;
        this.receiving = receiving;
        this.consolidating = consolidating;
    }

    /** A filled draft. */
    UUID draft(Agency agency, String form, String period) {
        return draft(agency, Role.COMMUNE_OFFICER, form, period, 1);
    }

    private UUID draft(Agency agency, Role role, String form, String period, int communes) {
        var officer = Cast.extra(agency, role);
        var id = drafting.open(officer, form, Period.of(period)).orThrow();
        var known = forms.in(form, Period.of(period));
        fill(officer, id, known, Figures.of(known, (agency.code() + period).hashCode(), communes));
        return id;
    }

    /** A draft, signed by the head. */
    UUID sent(Agency agency, String form, String period) {
        var id = draft(agency, form, period);
        present(agency, Role.COMMUNE_OFFICER, id);
        return id;
    }

    /** The same of a province whose communes are not on the stage: its own figures stand for so many of them. */
    UUID sentByProvince(Agency agency, String form, String period, int communes) {
        var id = draft(agency, Role.PROVINCE_LEAD, form, period, communes);
        present(agency, Role.PROVINCE_LEAD, id);
        return id;
    }

    private void present(Agency agency, Role role, UUID report) {
        submitting.present(Cast.extra(agency, role), report).orThrow();
        submitting.sign(Cast.extra(agency, Role.HEAD), report, 1).orThrow();
    }

    void accept(Viewer receiver, UUID report) {
        receiving.accept(receiver, report, 1).orThrow();
    }

    /** A report made of those below, told in words and signed. */
    UUID consolidated(Viewer officer, Viewer head, String form, String period) {
        var id = drafting.open(officer, form, Period.of(period)).orThrow();
        consolidating.take(officer, id).orThrow();
        tell(officer, id, forms.in(form, Period.of(period)));
        submitting.present(officer, id).orThrow();
        submitting.sign(head, id, 1).orThrow();
        return id;
    }

    private void fill(Viewer officer, UUID id, Form form, Map<String, Long> figures) {
        var entries = figures.entrySet().stream()
                .map(figure -> new Entry(figure.getKey(), "", figure.getValue().toString()))
                .toList();
        drafting.save(officer, id, entries, "vi").orThrow();
        tell(officer, id, form);
    }

    private void tell(Viewer officer, UUID id, Form form) {
        form.narratives().stream()
                .filter(part -> part.required())
                .forEach(part ->
                        narrating.tell(officer, id, part.code(), "", WORDS).orThrow());
    }
}
