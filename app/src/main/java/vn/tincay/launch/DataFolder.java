package vn.tincay.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One installation's folder: the lock, the cluster, its passwords, its log and the port it had last time.
 *
 * <p>Only the cluster belongs to whom the server runs as; the rest stays with the account that starts Tin Cậy.
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

    /** Where a cluster is made; it gets its real name only when it is whole. */
    public Path workshop() {
        return root.resolve("postgres.new");
    }

    public Path password(String role) {
        return root.resolve("postgres.password." + role);
    }

    /** Which migrations the cluster has been brought to. */
    public Path migrated() {
        return root.resolve("postgres.migrated");
    }

    public Path port() {
        return root.resolve("postgres.port");
    }

    public Path log() {
        return root.resolve("postgres.log");
    }

    /** The installation's own settings, read after ours; never written by us. */
    Path localSettings() {
        return root.resolve("postgres.local.conf");
    }
}
