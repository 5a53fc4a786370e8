package vn.tincay.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.base.Fingerprint;
import vn.tincay.base.Outcome;
import vn.tincay.plan.drafting.PlanEdits;
import vn.tincay.plan.version.Amendments;
import vn.tincay.plan.version.PlanDifference;

/**
 * Computes the fingerprint of what a page of a plan shows: content, original, signatures and pending amendment. Every
 * step sends the fingerprint back, and is refused when the plan has changed since.
 */
@Component
public class PlanFingerprint {

    /** One edit after a page was rendered, with what it changed. */
    public record Edited(PlanDifference difference, String by, Instant at) {}

    /** The edits, steps and signatures after a page was rendered; each list has the newest first. */
    public record ChangesSince(
            List<Edited> edits, List<PlanHistory.Step> steps, List<PlanHistory.Signature> signatures) {}

    private final JdbcClient sql;
    private final PlanContents contents;
    private final Amendments amendments;
    private final PlanHistory history;
    private final PlanEdits edits;
    private final Clock clock;

    PlanFingerprint(
            JdbcClient sql,
            PlanContents contents,
            Amendments amendments,
            PlanHistory history,
            PlanEdits edits,
            Clock clock) {
        this.sql = sql;
        this.contents = contents;
        this.amendments = amendments;
        this.history = history;
        this.edits = edits;
        this.clock = clock;
    }

    /** The value of the hidden field {@code seen} for a page rendered now. */
    public String current(Plan plan) {
        return fingerprint(plan).at(clock.instant());
    }

    public boolean isCurrent(Plan plan, String carried) {
        return fingerprint(plan).matches(carried);
    }

    /**
     * Empty when the page shows the plan's current state; otherwise the refusal of the step. Call it while the plan is
     * locked.
     */
    public Optional<Outcome<Plan>> refusal(Plan plan, @Nullable String carried) {
        return fingerprint(plan).matches(carried)
                ? Optional.empty()
                : Optional.of(Outcome.refused(Fingerprint.outdated()));
    }

    /** The edits, steps and signatures after the page with this fingerprint; all when the fingerprint has no time. */
    public ChangesSince since(Plan plan, @Nullable String carried, Function<UUID, String> names) {
        var shownAt = Fingerprint.shownAt(carried).orElse(Instant.EPOCH);
        return new ChangesSince(
                editsAfter(plan, shownAt, names),
                history.steps(plan).stream()
                        .filter(step -> step.at().isAfter(shownAt))
                        .toList(),
                history.signatures(plan).stream()
                        .filter(signature -> signature.at().isAfter(shownAt))
                        .toList());
    }

    private List<Edited> editsAfter(Plan plan, Instant shownAt, Function<UUID, String> names) {
        var all = edits.of(plan, plan.version() + 1);
        var later = new ArrayList<Edited>();
        for (int place = 0; place < all.size(); place++) {
            var edit = all.get(place);
            if (edit.at().isAfter(shownAt)) {
                var before = place == 0 ? null : all.get(place - 1).content();
                var difference = before == null
                        ? new PlanDifference(List.of())
                        : PlanDifference.between(before, edit.content(), names);
                later.addFirst(new Edited(difference, edit.by(), edit.at()));
            }
        }
        return later;
    }

    private Fingerprint fingerprint(Plan plan) {
        var amendment = amendments.find(plan);
        return Fingerprint.of(
                plan.id(),
                plan.agency(),
                plan.draftedBy(),
                plan.state(),
                plan.version(),
                plan.revision(),
                plan.number(),
                plan.issuedOn(),
                plan.effectiveOn(),
                plan.original(),
                plan.onPaper(),
                contents.toJson(contents.of(plan)),
                textDigest(plan.id()),
                history.signatures(plan),
                plan.signed(),
                amendment.map(one -> contents.toJson(one.content())).orElse(null),
                amendment
                        .map(one -> List.of(one.reason(), one.revision(), one.submitted(), one.changedAt()))
                        .orElse(null));
    }

    private String textDigest(UUID plan) {
        return sql.sql("select md5(coalesce(original_text, '')) from plan.plans where id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }
}
