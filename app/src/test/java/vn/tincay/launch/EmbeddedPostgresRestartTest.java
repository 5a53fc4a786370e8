package vn.tincay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.launch.postgres.DatabaseAccess;
import vn.tincay.launch.postgres.EmbeddedPostgres;
import vn.tincay.launch.postgres.FolderTrees;
import vn.tincay.launch.postgres.ServerAccount;

@Tag("slow")
class EmbeddedPostgresRestartTest {
    @TempDir
    static Path folder;

    @Test
    void keepsRowsPasswordsAndPort() throws SQLException {
        DatabaseAccess before;
        try (var postgres = EmbeddedPostgres.start(folder)) {
            before = postgres.owner();
            Sql.run(before, "create table public.kept as select 42 as answer");
        }
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.owner()).isEqualTo(before);
            assertThat(Sql.queryText(postgres.owner(), "select answer from public.kept"))
                    .isEqualTo("42");
        }
    }

    @Test
    void leavesNoProcessBehind() {
        var postgres = EmbeddedPostgres.start(folder);
        var server = ProcessHandle.of(postgres.processId()).orElseThrow();
        postgres.close();
        postgres.close();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void choosesAnotherPortWhenItsPortIsInUse() throws Exception {
        EmbeddedPostgres.start(folder).close();
        int port = Integer.parseInt(Files.readString(folder.resolve("postgres.port")));
        try (var socket = new java.net.ServerSocket(port, 1, java.net.InetAddress.getByName("127.0.0.1"));
                var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(socket.isBound()).isTrue();
            assertThat(Sql.queryText(postgres.application(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesSettingsThatCouldLoseData() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path settings = folder.resolve("postgres.local.conf");
        Files.writeString(settings, "fsync = off\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("fsync");
        Files.delete(settings);
        EmbeddedPostgres.start(folder).close();
    }

    @Test
    void saysWhyItCannotStart() throws IOException {
        EmbeddedPostgres.start(folder).close();
        Path settings = folder.resolve("postgres.local.conf");
        Files.writeString(settings, "shared_buffers = 'much'\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("configuration file");
        Files.delete(settings);
    }

    @Test
    void runsAsAnOrdinaryAccountWhereNamespacesAreForbidden() throws Exception {
        assumeTrue(ServerAccount.isRoot());
        // Folders created by JUnit are not accessible to other accounts.
        Path open = Files.createTempDirectory("tincay-open");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx--x--x"));
        Path data = open.resolve("data");
        ServerAccount account = ServerAccount.ordinaryAccount().orElseThrow();
        try (var postgres = EmbeddedPostgres.start(data, account, ProgressListener.SILENT)) {
            Sql.run(postgres.owner(), "create table public.kept as select 42 as answer");
            assertThat(Files.getOwner(data.resolve("postgres"))).isEqualTo(account.owner());
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(Sql.queryText(postgres.owner(), "select answer from public.kept"))
                    .isEqualTo("42");
        }
        FolderTrees.delete(open);
    }
}
