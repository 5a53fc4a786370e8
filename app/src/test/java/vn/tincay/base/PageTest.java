package vn.tincay.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    /** Five rows in pages of two; a page that does not exist is answered with the first one, as in lists of the database. */
    @ParameterizedTest
    @CsvSource({"1, 1, ab", "2, 2, cd", "3, 3, e", "4, 1, ab", "0, 1, ab", "-1, 1, ab", "2147483647, 1, ab"})
    void cutsTheAskedPageOutOfAList(int asked, int shown, String rows) {
        var page = Page.of(List.of("a", "b", "c", "d", "e"), asked, 2);
        assertThat(page.number()).isEqualTo(shown);
        assertThat(String.join("", page.items())).isEqualTo(rows);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.pages()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void anEmptyListHasOneEmptyPage(int asked) {
        assertThat(Page.of(List.of(), asked, 2)).isEqualTo(new Page<>(List.of(), 1, 2, 0));
    }
}
