package vn.tincay.base.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tincay.base.Ordering;
import vn.tincay.base.table.TableFormat;
import vn.tincay.base.web.Link;
import vn.tincay.base.web.MessagesOf;
import vn.tincay.base.web.input.Choice;
import vn.tincay.base.web.input.FormInput;

class ListQueryTest {

    private static ListQuery queryOf(Map<String, String> asked) {
        return ListQuery.at(
                        "/plans",
                        FormInput.of(asked),
                        ListFilter.view("of", "of", ui -> List.of(Choice.of("ours", "Ours"))),
                        ListFilter.words("q", "q"),
                        ListFilter.choice("state", "state", "any", ui -> List.of(Choice.of("DRAFT", "Draft"))),
                        ListFilter.day("day", "day", "hint", "on"))
                .sortedBy("title", "number");
    }

    @Test
    void aListWithoutFiltersHasAPlainAddress() {
        assertThat(queryOf(Map.of()).href()).isEqualTo("/plans");
        assertThat(queryOf(Map.of("q", " ", "page", "3")).href()).isEqualTo("/plans");
    }

    @Test
    void anAddressContainsOnlyTheChosenFilters() {
        var query = queryOf(
                Map.of("q", "a & b=c", "state", "DRAFT", "sort", "-title", "page", "3", "format", "csv", "other", "x"));
        assertThat(query.href()).isEqualTo("/plans?q=a%20%26%20b%3Dc&state=DRAFT&sort=-title");
        assertThat(query.href(TableFormat.XLSX)).isEqualTo(query.href() + "&format=xlsx");
    }

    @Test
    void clearingTheFiltersKeepsViewAndOrder() {
        var asked = Map.of("of", "ours", "q", "x", "state", "DRAFT", "sort", "title");
        assertThat(queryOf(asked).clearedHref(MessagesOf.language("vi"))).isEqualTo("/plans?of=ours&sort=title");
    }

    @Test
    void aDateKeepsItsThreeFields() {
        assertThat(queryOf(Map.of("day.day", "1", "day.month", "7", "day.year", "2026"))
                        .href())
                .isEqualTo("/plans?day.day=1&day.month=7&day.year=2026");
    }

    @Test
    void clickingAHeadingAgainReversesTheOrder() {
        var usual = queryOf(Map.of());
        assertThat(usual.ordering()).isNull();
        assertThat(usual.ariaSort("title")).isNull();
        assertThat(usual.sortHref("title")).isEqualTo("/plans?sort=title");
        var up = queryOf(Map.of("sort", "title"));
        assertThat(up.ordering()).isEqualTo(new Ordering("title", false));
        assertThat(up.ariaSort("title")).isEqualTo("ascending");
        assertThat(up.sortHref("title")).isEqualTo("/plans?sort=-title");
        assertThat(up.sortHref("number")).isEqualTo("/plans?sort=number");
        assertThat(queryOf(Map.of("sort", "-title")).ariaSort("title")).isEqualTo("descending");
    }

    @Test
    void anUndeclaredColumnDoesNotSort() {
        assertThat(queryOf(Map.of("sort", "id; drop table")).ordering()).isNull();
        assertThat(Ordering.clause(new Ordering("id; drop table", true), Map.of("title", "p.title"), "p.id"))
                .isEqualTo(" order by p.id");
        assertThat(Ordering.clause(new Ordering("title", true), Map.of("title", "p.title"), "p.id"))
                .isEqualTo(" order by p.title desc nulls last, p.id");
    }

    @Test
    void fieldsOfAViewAndASingleFieldAreNotFolded() {
        var view = ListFilter.view("show", "show", ui -> List.of(Choice.of("all", "All")));
        var words = ListFilter.words("q", "q");
        var none = FormInput.blank();
        assertThat(ListQuery.at("/people", none, ListFilter.hidden("of"), words).isAlwaysVisible())
                .isTrue();
        assertThat(ListQuery.at("/rosters", none, view).isAlwaysVisible()).isTrue();
        assertThat(ListQuery.at("/rollups", none, view, view).isAlwaysVisible()).isTrue();
        assertThat(ListQuery.at("/tasks", none, view, words).isAlwaysVisible()).isFalse();
    }

    @Test
    void aViewShowsItsUsualChoiceUntilAnotherIsChosen() {
        var choices = List.of(Choice.of("province", "Provinces"), Choice.of("commune", "Communes"));
        var by = ListFilter.view("by", "by", "commune", ui -> choices);
        var ui = MessagesOf.language("en");
        assertThat(by.value(FormInput.blank(), ui)).isEqualTo("commune");
        assertThat(by.value(FormInput.of(Map.of("by", "Province")), ui)).isEqualTo("province");
        assertThat(by.value(FormInput.of(Map.of("by", "village")), ui)).isEqualTo("commune");
    }

    @Test
    void aHiddenFilterHasAChipIfItHasWords() {
        var input = FormInput.of(Map.of("within", "92", "of", "me", "q", "x"));
        var query = ListQuery.at(
                "/rollups",
                input,
                ListFilter.hidden("of"),
                ListFilter.hidden("within", ui -> List.of(Choice.of("92", "Can Tho"))));
        assertThat(query.href()).isEqualTo("/rollups?of=me&within=92");
        assertThat(query.chosen(MessagesOf.language("en"))).containsExactly(new Link("Can Tho", "/rollups?of=me"));
    }

    @Test
    void anUnknownFormatShowsTheList() {
        assertThat(queryOf(Map.of("format", "CSV")).format()).isEqualTo(TableFormat.CSV);
        assertThat(queryOf(Map.of("format", "pdf")).format()).isNull();
    }
}
