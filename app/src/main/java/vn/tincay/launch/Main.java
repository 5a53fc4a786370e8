package vn.tincay.launch;

import java.nio.file.Path;
import vn.tincay.TinCay;

/** Starts the database of the data folder named first, then the application on it. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments.length == 0 ? "data/demo" : arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        TinCay.run(DatabaseProperties.of(postgres.application(), postgres.owner()));
    }
}
