package vn.tincay.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.TestDatabase;

class SqlValuesTest {

    private static TestDatabase database;

    @BeforeAll
    static void openDatabase() {
        database = TestDatabase.migrated();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà Bình, hoa binh",
        "ĐẮK LẮK, dak lak",
        "Ðồng Nai, dong nai",
        "Ea H’Leo, ea hleo",
        "Ea H'Leo, ea hleo",
        "Chân Mây - Lăng Cô, chan may lang co",
        "'  Thị   trấn  Ba Chẽ ', thi tran ba che",
        "'', ''"
    })
    void aColumnIsFoldedLikeAText(String text, String folded) {
        assertThat(database.sql()
                        .sql("select " + SqlValues.folded("cast(:text as text)"))
                        .param("text", text)
                        .query(String.class)
                        .single())
                .isEqualTo(folded);
    }
}
