package vn.tincay.bench.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tincay.base.Ids;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.product.InProcessProduct;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.drafting.DraftingPlan;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.Timing;
import vn.tincay.plan.text.PlanText;
import vn.tincay.viewer.Role;

/** Makes a draft plan of thirty tasks for each of some agencies, because the data set has figures but no plans. */
final class DraftPlans implements AutoCloseable {

    private static final String TITLE = "Kế hoạch đo lường";
    private static final int TASKS = 30;

    private final TestBed bed;
    private final Map<UUID, UUID> plans = new HashMap<>();

    DraftPlans(TestBed bed) {
        this.bed = bed;
    }

    void make(List<UUID> agencies) throws IOException {
        close(); // removes the plans of an interrupted run
        var drafting = bed.inProcess().get(DraftingPlan.class);
        for (var agency : agencies) {
            var level = bed.tables().one(String.class, "select level from agency.agencies where id = ?", agency);
            var request = new DraftingPlan.NewPlan(Ids.next(), agency, planContent(), null);
            drafting.draft(InProcessProduct.viewer(agency, level, draftingRole(level)), request)
                    .orThrow();
            plans.put(agency, request.id());
        }
        bed.closeConnections(); // the in-process application would run its own jobs meanwhile
    }

    UUID of(UUID agency) {
        var plan = plans.get(agency);
        if (plan == null) {
            throw new IllegalStateException("no plan was made for " + agency);
        }
        return plan;
    }

    @Override
    public void close() {
        bed.tables()
                .sql()
                .sql("delete from plan.plans where title = ?")
                .param(TITLE)
                .update();
        plans.clear();
    }

    private static Role draftingRole(String level) {
        return switch (level) {
            case "central" -> Role.MINISTRY_OFFICER;
            case "province" -> Role.PROVINCE_LEAD;
            default -> Role.COMMUNE_OFFICER;
        };
    }

    private static PlanContent planContent() {
        var tasks = IntStream.rangeClosed(1, TASKS)
                .mapToObj(i -> TaskContent.of(
                        Ids.next(),
                        "Truyền thông, tư vấn và hỗ trợ người bị bạo lực, đợt " + i,
                        new Timing.ByDate(LocalDate.of(2026, 1 + i % 12, 28))))
                .toList();
        return new PlanContent(
                TITLE,
                2026,
                2026,
                List.of(),
                "Mọi người được sống an toàn.",
                null,
                null,
                List.of(),
                tasks,
                PlanText.NONE);
    }
}
