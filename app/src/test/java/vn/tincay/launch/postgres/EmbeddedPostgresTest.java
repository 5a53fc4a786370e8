package vn.tincay.launch.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.launch.Failure;
import vn.tincay.launch.Sql;

@Tag("slow")
class EmbeddedPostgresTest {
    @TempDir
    static Path folder;

    static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        postgres = EmbeddedPostgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void refusesASecondStartOnTheSameFolder() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("in use")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void passwordsAreReadableByTheOwnerOnly() throws IOException {
        for (String file : List.of(
                "postgres.password.postgres",
                "postgres.password.tincay_owner",
                "postgres.password.tincay_app",
                "postgres.log")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
        assertThat(postgres.owner().password())
                .hasSizeGreaterThanOrEqualTo(32)
                .isNotEqualTo(postgres.application().password());
    }

    /** A failed or slow statement is identified by its error; the typed values must not appear in the log. */
    @Test
    void logsNoTypedText() throws IOException, SQLException {
        try (var connection = postgres.application().open()) {
            try (var slow = connection.prepareStatement("select pg_sleep(0.3), ?::text")) {
                slow.setString(1, "so-dien-thoai-0912");
                slow.execute();
            }
            try (var wrong = connection.prepareStatement("select 'ho-ten-an', 1 / length(?)")) {
                wrong.setString(1, "");
                assertThatThrownBy(wrong::execute).isInstanceOf(SQLException.class);
            }
            try (var wrong = connection.prepareStatement("select 'dia-chi-o' from no_such_table where x = ?")) {
                wrong.setString(1, "so-dien-thoai-0912");
                assertThatThrownBy(wrong::execute).isInstanceOf(SQLException.class);
            }
        }
        assertThat(Files.readString(folder.resolve("postgres.log")))
                .contains("division by zero")
                .contains("no_such_table")
                .doesNotContain("STATEMENT")
                .doesNotContain("DETAIL")
                .doesNotContain("CONTEXT")
                .doesNotContain("ho-ten-an")
                .doesNotContain("dia-chi-o")
                .doesNotContain("so-dien-thoai-0912");
    }

    @Test
    void refusesConnectionsWithoutThePassword() {
        for (DatabaseAccess access : List.of(postgres.administrator(), postgres.owner(), postgres.application())) {
            DatabaseAccess guess = new DatabaseAccess(access.url(), access.user(), "guess");
            assertThatThrownBy(guess::open).isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }

    /** The kernel's socket table: 0100007F is 127.0.0.1, state 0A is listening. */
    @Test
    void listensOnLoopbackOnly() throws IOException {
        String port = "%04X".formatted(Integer.parseInt(Files.readString(folder.resolve("postgres.port"))));
        assertThat(listeningAddresses("/proc/net/tcp", port)).containsExactly("0100007F:" + port);
        assertThat(listeningAddresses("/proc/net/tcp6", port)).isEmpty();
    }

    @Test
    void sortsInVietnameseOrder() throws SQLException {
        String names = Sql.queryText(
                postgres.application(),
                "select string_agg(name, ' ' order by name) from (values ('ân'), ('Đào'), ('dao'), ('an'), ('ăn')) v(name)");
        assertThat(names).isEqualTo("an ăn ân dao Đào");
    }

    @Test
    void writesEveryCommitToDisk() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
            assertThat(Sql.queryText(postgres.application(), "show " + setting))
                    .as(setting)
                    .isEqualTo("on");
        }
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotBypassPolicies() throws SQLException {
        assertThat(
                        Sql.queryText(
                                postgres.application(),
                                "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        assertThatThrownBy(() -> Sql.run(postgres.application(), "create table public.mine (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesASessionThatCouldLoseData() throws SQLException {
        try (var connection = postgres.application().open()) {
            DurabilityCheck.require(connection);
            connection.createStatement().execute("set synchronous_commit = off");
            assertThatThrownBy(() -> DurabilityCheck.require(connection))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("synchronous_commit");
        }
    }

    private static List<String> listeningAddresses(String table, String port) throws IOException {
        return Files.readAllLines(Path.of(table)).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells[1].endsWith(":" + port) && cells[3].equals("0A"))
                .map(cells -> cells[1])
                .toList();
    }
}
