package vn.tincay.plan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.plan.handover.NamedCommittees.NamedAs;
import vn.tincay.plan.task.content.NamedBody;

/** Which words name all People's Committees below. */
class NamedCommitteesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND các xã, phường",
                "Ủy ban nhân dân các xã, phường",
                "Uỷ ban nhân dân các phường, xã trên địa bàn thành phố",
                "UBND cấp xã",
                "Các xã, phường, thị trấn",
                "đề nghị Ủy ban nhân dân các xã, phường và đặc khu",
                "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương",
                "các địa phương"
            })
    void proposesCommitteesNamedAsAGroup(String name) {
        assertThat(lead(name)).isEqualTo(new NamedCommittees(name, NamedAs.LEAD, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân các xã, phường được kiểm tra",
                "UBND các xã, phường ven biển",
                "các xã trọng điểm"
            })
    void doesNotProposeARestrictedGroup(String name) {
        assertThat(lead(name)).isEqualTo(new NamedCommittees(name, NamedAs.LEAD, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công an các xã, phường",
                "Ủy ban nhân dân xã Thạnh An",
                "Các sở, ban, ngành",
                "Hội Liên hiệp Phụ nữ các xã, phường",
                "Sở Y tế"
            })
    void findsNoCommitteesInOtherNames(String name) {
        assertThat(lead(name)).isNull();
    }

    @Test
    void tellsWhetherCommitteesLeadCoordinateOrAreMentioned() {
        var health = new NamedBody(null, "Sở Y tế");
        var communes = new NamedBody(null, "UBND các xã, phường");
        assertThat(of(health, List.of(communes), ""))
                .isEqualTo(new NamedCommittees("UBND các xã, phường", NamedAs.COORDINATING, true));
        assertThat(of(health, List.of(), "Hướng dẫn Ủy ban nhân dân các xã, phường lập kế hoạch."))
                .isEqualTo(new NamedCommittees("Ủy ban nhân dân các xã, phường", NamedAs.MENTIONED, false));
        assertThat(of(health, List.of(), "Chỉ đạo Công an xã, phường can thiệp kịp thời."))
                .isNull();
    }

    private static @Nullable NamedCommittees lead(String name) {
        return of(new NamedBody(null, name), List.of(), "");
    }

    private static @Nullable NamedCommittees of(NamedBody lead, List<NamedBody> coordinating, String body) {
        return NamedCommittees.in(OpenTasks.task("Truyền thông", lead, coordinating, body))
                .orElse(null);
    }
}
