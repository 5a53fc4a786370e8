package vn.tincay.plan.drafting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.base.Ids;
import vn.tincay.plan.task.content.NamedBody;

class UnknownLeadTest {

    @ParameterizedTest
    @CsvSource({
        "Sở Lao động - Thương binh và Xã hội, 2026-01-01, GONE",
        "Sở Lao động - Thương binh và Xã hội, 2024-01-01, UNKNOWN",
        "Công ty Hoa Sen,                     2026-01-01, UNKNOWN",
        "'Các sở, ban, ngành',                2026-01-01,",
        "Ủy ban nhân dân các xã,              2026-01-01,"
    })
    void explainsWhyATaskCannotBeHandedToItsLead(String name, LocalDate today, @Nullable UnknownLead why) {
        assertThat(UnknownLead.of(new NamedBody(null, name), today)).isEqualTo(why);
    }

    @Test
    void aRecognisedBodyIsKnownUnderAnyName() {
        var body = new NamedBody(Ids.next(), "Sở Lao động - Thương binh và Xã hội");
        assertThat(UnknownLead.of(body, LocalDate.of(2026, 1, 1))).isNull();
    }
}
