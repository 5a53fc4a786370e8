package vn.tincay.access.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tincay.base.Problem;

/** Names and logins as offices keep them in their lists. */
class ListedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chưa bố trí                 | access.list.name-nobody
            (Khuyết)                    | access.list.name-nobody
            Nguyễn Văn A; Lê Thị B      | access.list.name-more
            Nguyễn Văn A và Lê Thị B    | access.list.name-more
            Lê Thị B (0912345678)       | access.list.name-more
            Nguyễn Văn A, Phó Chủ tịch  | access.list.name-more
            Tách                        | access.list.name-part
            """)
    void whatIsNotTheNameOfOnePersonIsAskedAbout(String cell, String problem) {
        assertThat(ListedName.problem(cell)).map(Problem::key).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trần Thị Khuyết", "H’Hen Niê", "Y-Bluê Êban", "Đỗ Văn Minh Họa", "Lò Thị Thử"})
    void namesAreTaken(String name) {
        assertThat(ListedName.problem(name)).isEmpty();
        assertThat(ListedName.capitalised(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"TRẦN THỊ KHUYẾT,Trần Thị Khuyết", "H’HEN NIÊ,H’Hen Niê", "ĐỖ VĂN ANH,Đỗ Văn Anh"})
    void aNameInCapitalsBecomesOneAsItIsSigned(String typed, String name) {
        assertThat(ListedName.capitalised(typed)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"912345678,true", "0912345678,false", "212345678,false", "nk.canbo,false"})
    void aPhoneNumberWithoutItsZeroIsAskedAbout(String login, boolean asked) {
        assertThat(ListedLogin.problem(login).isPresent()).isEqualTo(asked);
    }
}
