package vn.tincay.bench.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tincay.bench.Scale;
import vn.tincay.bench.product.Product;
import vn.tincay.bench.product.Tables;

/** A data folder with all data, made once and used by all measurements. */
public final class Country {

    /** Increased when the data changes; a folder of another edition is refused. */
    private static final String EDITION = "1";

    private final Scale scale;
    private final Path data;

    public Country(Scale scale, Path data) {
        this.scale = scale;
        this.data = data;
    }

    public Year threeLevels() {
        return Year.threeLevels(scale.months());
    }

    public Year twoLevels() {
        return Year.twoLevels(scale.months());
    }

    public Credentials credentials() {
        return Credentials.in(data);
    }

    /** Fills the folder, unless it is already filled. The product runs after a filling and otherwise not. */
    public void create(Product product) throws IOException, InterruptedException {
        if (Files.exists(editionFile())) {
            if (!Files.readString(editionFile()).equals(EDITION)) {
                throw new IllegalStateException(data + " was filled by an older edition; delete it");
            }
            return;
        }
        print("Making the country in %s (once, a few minutes)…", data);
        product.start();
        try (var tables = Tables.of(data)) {
            new Communes(tables).invent();
        }
        // The product itself creates the bodies of the invented communes when it starts.
        product.close();
        product.start();
        try (var tables = Tables.of(data)) {
            fill(tables);
        }
        Files.writeString(editionFile(), EDITION);
    }

    private void fill(Tables tables) {
        long began = System.nanoTime();
        new Reporting(tables, scale).writeLines();
        new CountryReports(tables).write(scale);
        new Persons(tables, credentials()).enrol();
        tables.run("vacuum analyze");
        print(
                "%,d reports in %.0f s",
                tables.one(Long.class, "select count(*) from report.reports"), (System.nanoTime() - began) / 1e9);
    }

    private Path editionFile() {
        return data.resolve("bench.edition");
    }

    private static void print(String words, Object... arguments) {
        System.out.printf(words + "%n", arguments);
    }
}
