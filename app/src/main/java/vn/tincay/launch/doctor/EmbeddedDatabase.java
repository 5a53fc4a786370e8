package vn.tincay.launch.doctor;

import vn.tincay.launch.Failure;
import vn.tincay.launch.postgres.EmbeddedPostgres;

/** Checks that the embedded PostgreSQL runs here under the current account. */
final class EmbeddedDatabase {
    private EmbeddedDatabase() {}

    static Finding examine() {
        try {
            return Finding.good("database", EmbeddedPostgres.probe());
        } catch (Failure failure) {
            return new Finding("database", Finding.Grade.BAD, failure.key(), failure.arguments());
        }
    }
}
