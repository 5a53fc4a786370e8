package vn.tincay.base.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tincay.base.web.input.TickList.CheckBox;
import vn.tincay.base.web.input.TickList.Section;

/** A long list of boxes with a search and buttons that work without JavaScript. */
class TickListTest {

    private static final List<Section> SECTIONS = List.of(
            new Section("Sở", "", List.of(CheckBox.of("1", "Sở Y tế"), new CheckBox("2", "Sở Nội vụ", "đã giao"))),
            new Section("Xã", "", List.of(CheckBox.of("3", "Xã Thạnh An"), CheckBox.of("4", "Xã Trường Thành"))),
            new Section("Phường", "", List.of()));

    @Test
    void findsByAllWordsWithoutDiacritics() {
        var list = list(Map.of("to.find", "an THANH", "to", List.of("1")));
        assertThat(found(list)).containsExactly("Xã Thạnh An");
        assertThat(list.isFound(list.sections().getFirst())).isFalse();
        assertThat(list.chosen()).containsExactly("1");
    }

    @Test
    void ticksAndClearsOnlyWhatIsFound() {
        assertThat(list(Map.of("to.find", "xã", "to.press", "ALL", "to", List.of("1")))
                        .chosen())
                .containsExactly("1", "3", "4");
        assertThat(list(Map.of("to.find", "xã", "to.press", "NONE", "to", List.of("1", "3")))
                        .chosen())
                .containsExactly("1");
        assertThat(list(Map.of("to.press", "ALL")).chosen()).containsExactly("1", "3", "4");
    }

    @Test
    void isAskedOnlyByItsOwnButtons() {
        assertThat(TickList.isAsked(FormInput.of(Map.of("to.press", "FIND")), "to"))
                .isTrue();
        assertThat(TickList.isAsked(FormInput.of(Map.of("to", "1")), "to")).isFalse();
    }

    @Test
    void anEmptySearchShowsEverything() {
        var list = list(Map.of());
        assertThat(list.foundCount()).isEqualTo(list.size()).isEqualTo(4);
        assertThat(list.sections()).hasSize(2);
    }

    private static TickList list(Map<String, ?> fields) {
        return TickList.of("to", SECTIONS, FormInput.of(fields));
    }

    private static List<String> found(TickList list) {
        return list.sections().stream()
                .flatMap(section -> section.checkBoxes().stream())
                .filter(list::isFound)
                .map(CheckBox::text)
                .toList();
    }
}
