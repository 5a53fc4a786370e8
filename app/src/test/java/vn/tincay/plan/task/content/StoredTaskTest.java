package vn.tincay.plan.task.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Contents of plans that were stored before a task could have several leads. */
class StoredTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aTaskStoredWithOneLeadIsReadAndWrittenAsItWas() {
        var task = TaskContent.of(UUID.randomUUID(), "Truyền thông", new Timing.Ongoing()).toBuilder()
                .bodies(new NamedBody(null, "Sở Y tế"), List.of())
                .build();
        var stored = JSON.writeValueAsString(task);
        assertThat(stored).doesNotContain("jointLeads");
        var read = JSON.readValue(stored, TaskContent.class);
        assertThat(read.jointLeads()).isEmpty();
        assertThat(JSON.writeValueAsString(read)).isEqualTo(stored);
    }
}
