package vn.tincay.launch.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import vn.tincay.launch.DataFolder;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ProgressListener;
import vn.tincay.launch.ServerProcess;

/**
 * The server's files: created once, owned by the account that runs the server, with settings rewritten at each start.
 */
public record PostgresCluster(DataFolder folder, PostgresBinaries binaries, ServerAccount runAs) {

    public void prepare(PostgresPasswords passwords, ProgressListener progress) throws IOException {
        allowTraversal();
        restrictLog();
        if (!Files.isDirectory(folder.cluster())) {
            progress.step("launch.database.making", folder.root());
            create(passwords.of(EmbeddedPostgres.ADMINISTRATOR));
        }
        FolderTrees.changeOwner(folder.cluster(), runAs.owner());
        copySettings("postgresql.conf");
        copySettings("pg_hba.conf");
    }

    /** Makes the log readable only for the account that starts the application: it may contain values of statements. */
    private void restrictLog() throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        if (!Files.exists(folder.log())) {
            Files.createFile(folder.log(), PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        Files.setPosixFilePermissions(folder.log(), ownerOnly);
    }

    private void allowTraversal() throws IOException {
        if (runAs.account().isEmpty()) {
            return;
        }
        Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwx--x--x"));
        for (Path needed : new Path[] {folder.root(), binaries.home()}) {
            if (!runAs.reaches(needed)) {
                throw Failure.unavailable("launch.database.unreachable", needed, runAs.account());
            }
        }
    }

    private void create(String password) throws IOException {
        FolderTrees.delete(folder.unfinishedCluster());
        Path files = Files.createDirectories(folder.unfinishedCluster().resolve("files"));
        Path secret = Files.createFile(
                folder.unfinishedCluster().resolve("secret"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password);
        FolderTrees.changeOwner(folder.unfinishedCluster(), runAs.owner());
        int status = ServerProcess.run(
                initdb(files, secret), ProcessBuilder.Redirect.to(folder.log().toFile()));
        Files.delete(secret);
        if (status != 0) {
            throw Failure.unavailable("launch.database.not-made", folder.log());
        }
        Files.move(files, folder.cluster(), ATOMIC_MOVE);
        FolderTrees.delete(folder.unfinishedCluster());
    }

    private List<String> initdb(Path files, Path secret) {
        return runAs.command(
                binaries.program("initdb"),
                "--pgdata=" + files,
                "--username=" + EmbeddedPostgres.ADMINISTRATOR,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Names sort as Vietnamese readers expect, whatever locales the host has installed.
                "--locale-provider=icu",
                "--icu-locale=vi-VN",
                "--locale=C",
                "--data-checksums");
    }

    private void copySettings(String name) throws IOException {
        try (InputStream in = PostgresCluster.class.getResourceAsStream("/launch/" + name)) {
            Files.write(
                    folder.cluster().resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }
}
