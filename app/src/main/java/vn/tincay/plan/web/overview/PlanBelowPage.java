package vn.tincay.plan.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.web.Tab;
import vn.tincay.base.web.Ui;
import vn.tincay.plan.PlansBelow;
import vn.tincay.plan.web.PlanHeader;

/** Which bodies below answered a plan. {@code roster} contains all of them; {@code only} is the selected answer. */
public record PlanBelowPage(PlanHeader head, PlansBelow.Roster roster, PlansBelow.@Nullable Answer only) {

    /** One tab per answer, with its count. */
    public List<Tab> filters(Ui ui) {
        var path = head.href("/below");
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(ui.t("plan.below.all"), path, only == null, (long)
                roster.lines().size()));
        for (var answer : PlansBelow.Answer.values()) {
            tabs.add(new Tab(
                    ui.t("plan.below.answer", answer),
                    path + "?answer=" + answer.name(),
                    answer == only,
                    roster.count(answer)));
        }
        return tabs;
    }

    public PlansBelow.Roster shown() {
        return roster.withAnswer(only);
    }
}
