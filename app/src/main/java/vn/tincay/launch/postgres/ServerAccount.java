package vn.tincay.launch.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tincay.launch.Failure;
import vn.tincay.launch.ServerProcess;

/**
 * The account that runs the server's programs. PostgreSQL refuses root, so root either enters a user namespace, where
 * it has no privileges and files keep their owner, or, where the kernel forbids that, switches to an ordinary account.
 *
 * @param prefix the words before the program's own command
 * @param owner owner of the cluster's files
 * @param account the account switched to, empty otherwise
 */
public record ServerAccount(List<String> prefix, UserPrincipal owner, String account) {
    /**
     * Enters a user namespace as user 1: the server needs a user number with a name, and 1 has one on every
     * distribution.
     */
    private static final List<String> NAMESPACE = List.of("unshare", "-U", "--map-user=1", "--map-group=1");

    private static final List<String> ACCOUNTS = List.of("tincay", "postgres", "nobody");

    public static ServerAccount forThisProcess() throws IOException {
        if (!isRoot()) {
            return new ServerAccount(List.of(), currentUser(), "");
        }
        return namespace()
                .or(ServerAccount::ordinaryAccount)
                .orElseThrow(() -> Failure.unavailable("launch.database.root", String.join(", ", ACCOUNTS)));
    }

    public static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    static Optional<ServerAccount> namespace() {
        return Optional.of(new ServerAccount(NAMESPACE, currentUser(), "")).filter(ServerAccount::isUsable);
    }

    public static Optional<ServerAccount> ordinaryAccount() {
        return ACCOUNTS.stream()
                .flatMap(ServerAccount::steppingDownTo)
                .filter(ServerAccount::isUsable)
                .findFirst();
    }

    boolean reaches(Path folder) {
        return ServerProcess.succeeds(command("sh", "-c", "cd \"$1\"", "sh", folder.toString()));
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    private boolean isUsable() {
        return ServerProcess.succeeds(command("true"));
    }

    private static Stream<ServerAccount> steppingDownTo(String account) {
        try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
            UserPrincipal owner =
                    Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
            List<String[]> entries = users.map(line -> line.split(":", -1))
                    .filter(user -> user[0].equals(account))
                    .toList();
            return entries.stream()
                    .map(user -> List.of("setpriv", "--reuid=" + user[2], "--regid=" + user[3], "--clear-groups"))
                    .map(prefix -> new ServerAccount(prefix, owner, account));
        } catch (IOException noSuchAccount) {
            return Stream.empty();
        }
    }

    private static UserPrincipal currentUser() {
        try {
            return Files.getOwner(Path.of("/proc/self"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
