package vn.tincay.launch;

import java.nio.file.Path;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/** The process that {@link CrashTest} kills: prints the server's process id, then each number once it is committed. */
final class LedgerWriter {
    private LedgerWriter() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        System.out.println(postgres.processId());
        Sql.run(postgres.owner(), "create table if not exists public.ledger (number bigserial primary key)");
        try (var connection = postgres.owner().open();
                var insert = connection.prepareStatement("insert into public.ledger default values returning number")) {
            while (true) {
                try (var row = insert.executeQuery()) {
                    row.next();
                    System.out.println(row.getLong(1));
                }
            }
        }
    }
}
