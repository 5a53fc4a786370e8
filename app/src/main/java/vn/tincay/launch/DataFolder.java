package vn.tincay.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of one installation: the lock, the PostgreSQL cluster, its passwords, its log, its last port, the record
 * of its migrations and its local settings. <p>Only the cluster belongs to the account that runs PostgreSQL;
 * everything else belongs to the account that starts Tin Cậy.
 */
public record DataFolder(Path root) {

    public static DataFolder open(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(root)) {
            return new DataFolder(root.toRealPath());
        }
        Files.createDirectories(root.getParent() == null ? root : root.getParent());
        Files.createDirectory(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new DataFolder(root.toRealPath());
    }

    public Path lock() {
        return root.resolve("tincay.lock");
    }

    public Path cluster() {
        return root.resolve("postgres");
    }

    /** The folder in which a cluster is created; it is renamed once it is complete. */
    public Path unfinishedCluster() {
        return root.resolve("postgres.new");
    }

    public Path password(String role) {
        return root.resolve("postgres.password." + role);
    }

    /** The file with the digest of the migrations that the cluster has. */
    public Path migrationRecord() {
        return root.resolve("postgres.migrated");
    }

    public Path port() {
        return root.resolve("postgres.port");
    }

    public Path log() {
        return root.resolve("postgres.log");
    }

    /** The installation's own settings; read after the defaults, never written by the application. */
    Path localSettings() {
        return root.resolve("postgres.local.conf");
    }
}
