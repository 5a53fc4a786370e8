package vn.tincay.launch.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.tincay.launch.CacheFolder;
import vn.tincay.launch.DataFolder;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.ServerProcess;

/**
 * A PostgreSQL server in one data folder, for demonstrations, small installations and tests.
 *
 * <p>Its data is as durable as on any server: fsync is on and no option turns it off. It listens on 127.0.0.1 only. A
 * second start on the same folder is refused; processes left by a crash are stopped first. When the server crashes
 * while the application runs, it is restarted.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "tincay";
    static final String ADMINISTRATOR = "postgres";

    private final FolderLock lock;
    private final SupervisedServer server;
    private final PostgresPasswords passwords;
    private final int port;

    private EmbeddedPostgres(FolderLock lock, SupervisedServer server, PostgresPasswords passwords, int port) {
        this.lock = lock;
        this.server = server;
        this.passwords = passwords;
        this.port = port;
    }

    /** @throws Failure when the folder is in use or the server cannot run; its sentence names the cause */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, ProgressListener.SILENT);
    }

    public static EmbeddedPostgres start(Path folder, ProgressListener progress) {
        try {
            return start(folder, ServerAccount.forThisProcess(), progress);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.UNAVAILABLE, e, "launch.folder.unusable", folder, String.valueOf(e.getMessage()));
        }
    }

    /** Starts a server on a complete and migrated cluster; reads only the password of the application's role. */
    public static EmbeddedPostgres serve(Path folder, ProgressListener progress) {
        try {
            return start(folder, ServerAccount.forThisProcess(), progress, false);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.UNAVAILABLE, e, "launch.folder.unusable", folder, String.valueOf(e.getMessage()));
        }
    }

    /** Fails with the name of the folder when another process uses it. */
    public static void requireFree(Path path) {
        try {
            DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
            if (Files.exists(folder.lock())) {
                FolderLock.take(folder).close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the cluster is complete and has the migrations of this digest. */
    public static boolean isMigrated(Path path, String digest) {
        try {
            DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
            return Files.isDirectory(folder.cluster())
                    && Files.exists(folder.password(DatabaseRoles.APPLICATION))
                    && Files.exists(folder.migrationRecord())
                    && Files.readString(folder.migrationRecord()).strip().equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void recordMigrated(String digest) {
        try {
            Files.writeString(passwords.folder().migrationRecord(), digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static EmbeddedPostgres start(Path path, ServerAccount runAs, ProgressListener progress) throws IOException {
        return start(path, runAs, progress, true);
    }

    private static EmbeddedPostgres start(
            Path path, ServerAccount runAs, ProgressListener progress, boolean createsDatabase) throws IOException {
        DataFolder folder = DataFolder.open(path);
        FolderLock lock = FolderLock.take(folder);
        try {
            return start(folder, lock, runAs, progress, createsDatabase);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(
            DataFolder folder, FolderLock lock, ServerAccount runAs, ProgressListener progress, boolean createsDatabase)
            throws IOException {
        LeftoverServers.stop(folder.cluster(), progress);
        PostgresBinaries binaries = PostgresBinaries.unpacked(cacheFolder(), progress);
        PostgresPasswords passwords = new PostgresPasswords(folder);
        if (createsDatabase) {
            passwords.create(List.of(ADMINISTRATOR, DatabaseRoles.OWNER, DatabaseRoles.APPLICATION));
        }
        PostgresCluster cluster = new PostgresCluster(folder, binaries, runAs);
        cluster.prepare(passwords, progress);
        SupervisedServer server = new SupervisedServer(cluster, progress);
        EmbeddedPostgres postgres = new EmbeddedPostgres(lock, server, passwords, server.port());
        if (createsDatabase) {
            postgres.createRolesAndDatabase();
        } else {
            postgres.requireDurability();
        }
        return postgres;
    }

    /** Checks that the server's programs run here; returns their version. */
    public static String probe() {
        try {
            ServerAccount runAs = ServerAccount.forThisProcess();
            PostgresBinaries binaries = PostgresBinaries.unpacked(cacheFolder(), ProgressListener.SILENT);
            if (!ServerProcess.succeeds(runAs.command(binaries.program("postgres"), "--version"))) {
                throw Failure.unavailable("launch.database.programs-fail", binaries.home());
            }
            return "PostgreSQL " + PostgresBinaries.version();
        } catch (IOException e) {
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.cache.unusable", String.valueOf(e.getMessage()));
        }
    }

    /** Access for the role that migrates and owns every table. */
    public DatabaseAccess owner() {
        return access(DATABASE, DatabaseRoles.OWNER);
    }

    /** Access for the application's role: neither owner nor superuser, bound by row-level security. */
    public DatabaseAccess application() {
        return access(DATABASE, DatabaseRoles.APPLICATION);
    }

    /** Access to the server's maintenance database as superuser: to create further databases. */
    public DatabaseAccess administrator() {
        return access(ADMINISTRATOR, ADMINISTRATOR);
    }

    public long processId() {
        return server.pid();
    }

    /** Stops the server; may be called twice, and from a shutdown hook. */
    @Override
    public void close() {
        try {
            server.stop();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path cacheFolder() throws IOException {
        return CacheFolder.of(System.getenv(), ServerAccount.isRoot());
    }

    private void createRolesAndDatabase() {
        try (Connection administrator = administrator().open()) {
            DurabilityCheck.require(administrator);
            DatabaseRoles.create(
                    administrator, owner().password(), application().password());
            DatabaseRoles.createDatabase(administrator(), DATABASE);
        } catch (SQLException e) {
            close();
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.database.refused", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void requireDurability() {
        try (Connection connection = application().open()) {
            DurabilityCheck.require(connection);
        } catch (SQLException e) {
            close();
            throw new Failure(ExitCode.UNAVAILABLE, e, "launch.database.refused", String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private DatabaseAccess access(String database, String role) {
        return new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, passwords.of(role));
    }
}
