package vn.tincay.plan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tincay.plan.handover.ProposedTask.BodiesBelow;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.handover.TaskReceivers.Receiver;

/** Who is proposed for a task of a plan. */
class ProposedTaskTest {

    private static final UUID ISSUER = new UUID(1, 0);
    private static final UUID DRAFTER = new UUID(1, 1);
    private static final UUID DISSOLVED = new UUID(1, 2);
    private static final UUID MINISTRY = new UUID(1, 3);
    private static final Receiver HEALTH = department(new UUID(1, 4), "Sở Y tế");
    private static final Receiver POLICE = department(new UUID(1, 5), "Công an tỉnh");
    private static final BodiesBelow BELOW = new BodiesBelow(
            List.of(ISSUER, DRAFTER), Map.of(DISSOLVED, HEALTH.id()), Map.of(HEALTH.id(), HEALTH, POLICE.id(), POLICE));

    @Test
    void proposesTheLeadAndThoseThatCoordinate() {
        var proposed = propose(body(HEALTH.id(), "Sở Y tế"), body(POLICE.id(), "Công an tỉnh"));
        assertThat(proposed.bodies())
                .extracting(body -> body.receiver().name(), ProposedTask.ProposedBody::isCoordinating)
                .containsExactly(tuple("Sở Y tế", false), tuple("Công an tỉnh", true));
        assertThat(proposed.isUnclear()).isFalse();
    }

    @Test
    void proposesAllThatLeadTogether() {
        var task = OpenTasks.ledBy(body(HEALTH.id(), "Sở Y tế"), body(POLICE.id(), "Công an tỉnh"));
        var proposed = ProposedTask.of(task, BELOW, Map.of());
        assertThat(proposed.bodies())
                .extracting(body -> body.receiver().name(), ProposedTask.ProposedBody::isCoordinating)
                .containsExactly(tuple("Sở Y tế", false), tuple("Công an tỉnh", false));
    }

    @Test
    void isUnclearWhenOneOfItsLeadsIsNoBodyBelow() {
        var task = OpenTasks.ledBy(body(HEALTH.id(), "Sở Y tế"), new NamedBody(null, "Tổ công tác liên ngành"));
        var proposed = ProposedTask.of(task, BELOW, Map.of());
        assertThat(proposed.unknownLead()).isEqualTo("Tổ công tác liên ngành");
        assertThat(proposed.isUnclear()).isTrue();
    }

    @Test
    void proposesTheSuccessorOfADissolvedLead() {
        var proposed = propose(body(DISSOLVED, "Sở Lao động - Thương binh và Xã hội"));
        assertThat(proposed.bodies())
                .extracting(body -> body.receiver().id(), ProposedTask.ProposedBody::former)
                .containsExactly(tuple(HEALTH.id(), "Sở Lao động - Thương binh và Xã hội"));
        assertThat(proposed.isUnclear()).isFalse();
    }

    @Test
    void isUnclearWhenItsLeadIsNoBodyBelow() {
        assertThat(propose(new NamedBody(null, "Tổ công tác liên ngành")).unknownLead())
                .isEqualTo("Tổ công tác liên ngành");
        var ministry = propose(body(MINISTRY, "Bộ Nội vụ"));
        assertThat(ministry.unknownLead()).isEqualTo("Bộ Nội vụ");
        assertThat(ministry.isUnclear()).isTrue();
    }

    @Test
    void isClearWhenTheAgencyThatHandsDownLeadsIt() {
        var proposed = propose(body(DRAFTER, "Sở Nội vụ"), new NamedBody(null, "các đơn vị liên quan"));
        assertThat(proposed.bodies()).isEmpty();
        assertThat(proposed.ownWork()).isTrue();
        assertThat(proposed.isUnclear()).isFalse();
        assertThat(proposed.unknown()).containsExactly("các đơn vị liên quan");
    }

    @Test
    void aGroupOfCommitteesIsNotAnUnknownName() {
        var proposed = propose(new NamedBody(null, "UBND các xã, phường"));
        assertThat(proposed.unknownLead()).isNull();
        assertThat(proposed.committees()).isNotNull();
        assertThat(proposed.isUnclear()).isFalse();
        assertThat(propose(new NamedBody(null, "UBND các xã, phường được kiểm tra"))
                        .isUnclear())
                .isTrue();
    }

    @Test
    void isClearOnceABodyHasTheTask() {
        var task = OpenTasks.task("Rà soát", null, List.of(), "");
        assertThat(ProposedTask.of(task, BELOW, Map.of()).isUnclear()).isTrue();
        assertThat(ProposedTask.of(task, BELOW, Map.of(HEALTH.id(), "Sở Y tế")).isUnclear())
                .isFalse();
    }

    private static ProposedTask propose(NamedBody lead, NamedBody... coordinating) {
        return ProposedTask.of(OpenTasks.task("Rà soát", lead, List.of(coordinating), ""), BELOW, Map.of());
    }

    private static NamedBody body(UUID id, String name) {
        return new NamedBody(id, name);
    }

    private static Receiver department(UUID id, String name) {
        return new Receiver(id, name, "province", "DEPARTMENT", false);
    }
}
