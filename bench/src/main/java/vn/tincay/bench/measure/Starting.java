package vn.tincay.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tincay.bench.Bar;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;
import vn.tincay.bench.country.Persons;
import vn.tincay.bench.machine.Effort;
import vn.tincay.bench.machine.Processes;
import vn.tincay.bench.machine.Stopwatch;
import vn.tincay.bench.product.Door;
import vn.tincay.bench.product.Product;

/** From the command to the first page of a signed-in person, with all data; and the memory at that moment. */
public final class Starting implements Bench {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String story() {
        return "from an existing build to the first authenticated page, and memory at ready";
    }

    @Override
    public void run(House house) throws Exception {
        int rounds = house.scale().isNational() ? 3 : 1;
        var starts = new Effort[rounds];
        for (int i = 0; i < rounds; i++) {
            house.letGo();
            house.product().close();
            starts[i] = start(house);
        }
        Arrays.sort(starts, Comparator.comparingDouble(Effort::wall));
        var usual = starts[rounds / 2];
        house.report(Figure.of("seconds to the first authenticated page, all data", usual.wall())
                .bar(Bar.atMost(10))
                .peer("49")
                .effort(usual)
                .note("signing in with a password included; slowest of %d: %.1f s"
                        .formatted(rounds, starts[rounds - 1].wall())));
        house.report(Figure.of(
                        "MiB resident at ready, application",
                        Processes.resident(house.product().application().getFirst()))
                .bar(Bar.atMost(500))
                .peer("1,300–1,500"));
        house.report(Figure.of(
                        "MiB at ready, PostgreSQL",
                        Processes.proportional(house.product().database()))
                .note("all its processes, shared pages counted once"));
        firstStart(house);
    }

    private static Effort start(House house) throws Exception {
        var product = house.product();
        product.launch();
        var watch = new Stopwatch(product.application(), product::database);
        product.untilServed();
        var door = new Door(product.address());
        door.signIn(Persons.login("province", "PROVINCE_LEAD"), house.keys().password());
        var page = door.get("/");
        if (page.statusCode() != 200) {
            throw new IOException("the first page was answered with " + page.statusCode());
        }
        return watch.stop();
    }

    private static void firstStart(House house) throws Exception {
        var folder = house.product().data().resolveSibling("empty");
        delete(folder);
        try (var product = new Product(house.home(), folder)) {
            product.launch();
            var watch = new Stopwatch(List.of(product.application().getFirst()), product::database);
            product.untilServed();
            var effort = watch.stop();
            house.report(Figure.of("seconds to the first page, empty data folder", effort.wall())
                    .peer("89")
                    .effort(effort));
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
