package vn.tincay.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Effort;
import vn.tincay.bench.machine.Processes;
import vn.tincay.bench.machine.Stopwatch;
import vn.tincay.bench.product.Product;
import vn.tincay.bench.product.ProductClient;

/**
 * Measures the time from the command to the first page of a signed-in person, with all data, and the memory at that
 * moment; then the first start with an empty data folder.
 */
public final class Starting implements Bench {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "from an existing build to the first authenticated page, and memory at ready";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        int rounds = bed.scale().isNational() ? 3 : 1;
        var starts = new Effort[rounds];
        for (int i = 0; i < rounds; i++) {
            bed.closeConnections();
            bed.product().close();
            starts[i] = measureStart(bed);
        }
        Arrays.sort(starts, Comparator.comparingDouble(Effort::wall));
        var usual = starts[rounds / 2];
        bed.report(Figure.of("seconds to the first authenticated page, all data", usual.wall())
                .goal(Goal.atMost(10))
                .peer("49")
                .effort(usual)
                .note("signing in with a password included; slowest of %d: %.1f s"
                        .formatted(rounds, starts[rounds - 1].wall())));
        bed.report(Figure.of(
                        "MiB resident at ready, application",
                        Processes.residentMemory(bed.product().application().getFirst()))
                .goal(Goal.atMost(500))
                .peer("1,300–1,500"));
        bed.report(Figure.of(
                        "MiB at ready, PostgreSQL",
                        Processes.proportionalMemory(bed.product().database()))
                .note("all its processes, shared pages counted once"));
        measureFirstStart(bed);
    }

    private static Effort measureStart(TestBed bed) throws Exception {
        var product = bed.product();
        product.launch();
        var watch = new Stopwatch(product.application(), product::database);
        product.waitUntilServed();
        var client = new ProductClient(product.address());
        client.signIn(
                Persons.login("province", "PROVINCE_LEAD"), bed.credentials().password());
        var page = client.get("/");
        if (page.statusCode() != 200) {
            throw new IOException("the first page was answered with " + page.statusCode());
        }
        return watch.stop();
    }

    private static void measureFirstStart(TestBed bed) throws Exception {
        var folder = bed.product().data().resolveSibling("empty");
        deleteFolder(folder);
        try (var product = new Product(bed.home(), folder)) {
            product.launch();
            var watch = new Stopwatch(List.of(product.application().getFirst()), product::database);
            product.waitUntilServed();
            var effort = watch.stop();
            bed.report(Figure.of("seconds to the first page, empty data folder", effort.wall())
                    .peer("89")
                    .effort(effort));
        }
        deleteFolder(folder);
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
