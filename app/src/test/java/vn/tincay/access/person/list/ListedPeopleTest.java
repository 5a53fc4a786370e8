package vn.tincay.access.person.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import vn.tincay.base.Outcome;
import vn.tincay.base.Problem;
import vn.tincay.base.table.TextRow;
import vn.tincay.viewer.Role;

class ListedPeopleTest {

    final ListWords words = new ListWords(messages());

    private static ReloadableResourceBundleMessageSource messages() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/access");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private Outcome<ListedPeople> read(String block) {
        return ListedPeople.read(TextRow.ofPasted(block), words, "text");
    }

    private ListedPeople list(String block) {
        return read(block).orThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of(),
                problems -> problems.stream().map(Problem::key).toList());
    }

    @Test
    void readsColumnsInAnyOrderBelowATitleAndNamesThoseItDoesNotRead() {
        var list = list("""
                DANH SÁCH CÁN BỘ

                VAI TRÒ\tTT\thọ  và tên\tĐƠN VỊ\tEmail (công vụ)
                Văn thư\t1\tNguyễn  Thị Hoa\tUBND xã A\thoa@tinh.gov.vn

                Lãnh đạo\t2\tTrần Văn Bình\tUBND xã B\t
                """);
        assertThat(list.people()).extracting(ListedPerson::line).containsExactly(4, 6);
        assertThat(list.people().getFirst().texts())
                .containsEntry(PersonColumn.NAME, "Nguyễn Thị Hoa")
                .containsEntry(PersonColumn.LOGIN, "hoa@tinh.gov.vn")
                .containsEntry(PersonColumn.AGENCY, "UBND xã A")
                .containsEntry(PersonColumn.ROLE, "Văn thư");
        assertThat(list.unread()).containsExactly("TT");
    }

    @Test
    void refusesListsWithoutHeadsWithMissingAndWithDoubledColumns() {
        assertThat(keys(read("  \n"))).containsExactly("access.list.empty");
        assertThat(keys(read("Hoa\tUBND xã A\tVăn thư"))).containsExactly("access.list.no-heads");
        assertThat(keys(read("Họ và tên\tVai trò\nHoa\tVăn thư"))).containsExactly("access.list.head-missing");
        assertThat(keys(read("Họ và tên\tHọ tên\tCơ quan\tVai trò\nHoa\tHoa\tA\tVăn thư")))
                .containsExactly("access.list.head-twice");
        assertThat(keys(read("Name\tAgency\tRole\n"))).containsExactly("access.list.empty");
    }

    @Test
    void takesAThousandPeopleAndRefusesOneMore() {
        var row = "Hoa\tA\tVăn thư\n";
        assertThat(list("Name\tAgency\tRole\n" + row.repeat(1000)).people()).hasSize(1000);
        assertThat(keys(read("Name\tAgency\tRole\n" + row.repeat(1001)))).containsExactly("access.list.too-long");
    }

    @Test
    void knowsRolesInBothLanguagesWithoutDiacritics() {
        assertThat(words.role("cong chuc cap xa")).contains(Role.COMMUNE_OFFICER);
        assertThat(words.role("Lãnh đạo")).contains(Role.HEAD);
        assertThat(words.role("Commune officer")).contains(Role.COMMUNE_OFFICER);
        assertThat(words.role("PROVINCE_LEAD")).contains(Role.PROVINCE_LEAD);
        assertThat(words.role("Hệ thống kết nối")).isEmpty();
        assertThat(words.role("")).isEmpty();
    }

    @Test
    void aListThatAPageCarriesIsReadBackTheSame() {
        var list = list("Name\tAgency\tRole\tPosition\nHoa <b>&\t\"A\"\tCLERK\tPhó Chủ tịch\n\tB\t\t\n");
        var again = ListedPeople.ofCarried(list.carried().replace("\n", "\r\n"));
        assertThat(again.people().getFirst().text(PersonColumn.NAME)).isEqualTo("Hoa <b>&");
        assertThat(again.carried()).isEqualTo(list.carried());
        assertThat(ListedPeople.ofCarried("something else\n1\ttoo\tfew\n-3\ta\tb\tc\td\te")
                        .people())
                .isEmpty();
    }

    @Test
    void proposesLoginsFromNameAndPlaceAndNoneTwice() {
        var logins = new ProposedLogins(Set.of("nthoa2.tanbinh"));
        assertThat(logins.next("Nguyễn Thị Hoa", "Ủy ban nhân dân xã Tân Bình")).contains("nthoa.tanbinh");
        assertThat(logins.next("Ngô Thanh Hoà", "UBND xã Tân Bình")).contains("nthoa3.tanbinh");
        assertThat(logins.next("Đỗ Ân", "Sở Y tế thành phố Cần Thơ")).contains("dan.cantho");
        assertThat(logins.next("…", "UBND xã A")).isEmpty();
        var many = IntStream.range(0, 30)
                .mapToObj(i -> logins.next("Lê An", "UBND xã A").orElse(""))
                .collect(Collectors.toList());
        assertThat(many.stream().filter(login -> !login.isEmpty())).hasSize(20).doesNotHaveDuplicates();
    }
}
