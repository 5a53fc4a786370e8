package vn.tincay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tincay.bench.machine.Machine;
import vn.tincay.bench.measure.Attacking;
import vn.tincay.bench.measure.Exporting;
import vn.tincay.bench.measure.Gathering;
import vn.tincay.bench.measure.Handing;
import vn.tincay.bench.measure.MakingForms;
import vn.tincay.bench.measure.Merging;
import vn.tincay.bench.measure.Overviewing;
import vn.tincay.bench.measure.Presenting;
import vn.tincay.bench.measure.PrintingPlans;
import vn.tincay.bench.measure.ReadingPlans;
import vn.tincay.bench.measure.Receiving;
import vn.tincay.bench.measure.Searching;
import vn.tincay.bench.measure.Starting;
import vn.tincay.bench.measure.TakingIn;
import vn.tincay.bench.measure.Weighing;
import vn.tincay.bench.measure.figure.Crashing;
import vn.tincay.bench.measure.figure.Importing;
import vn.tincay.bench.measure.figure.RollingUp;
import vn.tincay.bench.measure.figure.Saving;
import vn.tincay.bench.measure.figure.Storing;

/** The command {@code bench/run}: measures, prints the figures, and records them on request. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures the packaged product. Status 1: a bar was missed; 2: a measurement failed.",
        footer = {
            "",
            "start import submit rollup storage search save receiving past forms gather handing papers export overview merge pages plans",
            "abuse crash",
            "† beside CPU seconds: other work took more than a fifth of the cores."
        })
public final class BenchCommand implements Callable<Integer> {

    /** All measurements in order of execution. Memory right after a start comes first; attacks and kills come last. */
    private static final List<Bench> ALL = List.of(
            new Starting(),
            new Searching(),
            new Weighing(),
            new RollingUp(),
            new Storing(),
            new Importing(),
            new Presenting(),
            new Saving(),
            new Receiving(),
            new TakingIn(),
            new MakingForms(),
            new Gathering(),
            new Handing(),
            new PrintingPlans(),
            new Exporting(),
            new Overviewing(),
            new Merging(),
            new ReadingPlans(),
            new Attacking(),
            new Crashing());

    private final Path home = Path.of(System.getProperty("tincay.home", ".")).toAbsolutePath();

    @Parameters(paramLabel = "NAME", description = "measurements to run; all when none is named")
    private List<String> names = new ArrayList<>();

    @Option(names = "--small", description = "little data: proves that the measurements work")
    private boolean small;

    @Option(names = "--record", description = "keep the figures and write docs/performance.md")
    private boolean record;

    @Option(names = "--data", description = "data folder, made when it is not there; default below bench/target")
    private @Nullable Path data;

    private BenchCommand() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(new CommandLine(new BenchCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var scale = small ? Scale.SMALL : Scale.NATIONAL;
        if (record && !scale.isNational()) {
            throw new CommandLine.ParameterException(new CommandLine(this), "figures of little data are not recorded");
        }
        var folder = data == null ? home.resolve("bench/target/data").resolve(scale.name()) : data.toAbsolutePath();
        var figureList = new FigureList();
        int worst = 0;
        try (var bed = new TestBed(home, scale, folder, figureList)) {
            bed.open();
            var machine = Machine.described("PostgreSQL " + bed.tables().one(String.class, "show server_version"));
            System.out.println(machine + "; " + scale.name() + " data");
            for (var bench : selectedBenches()) {
                worst = Math.max(worst, run(bench, bed, figureList, machine));
            }
        }
        if (record) {
            System.out.println("recorded in " + new RecordedFigures(home).write(ALL));
        }
        return worst;
    }

    private int run(Bench bench, TestBed bed, FigureList figureList, String machine) throws Exception {
        var load = Machine.load();
        System.out.printf("%n%s: %s (%s)%n", bench.name(), bench.description(), load);
        long began = System.nanoTime();
        int status = 0;
        try {
            bench.run(bed);
        } catch (Exception failed) {
            // A failed measurement must not stop the others.
            failed.printStackTrace(System.out);
            status = 2;
        }
        System.out.printf("  took %.0f s%n", (System.nanoTime() - began) / 1e9);
        var figures = figureList.take();
        if (record && status == 0) {
            new RecordedFigures(home).keep(bench, figures, machine, load);
        }
        return figures.stream().anyMatch(Figure::isMissed) ? Math.max(status, 1) : status;
    }

    private List<Bench> selectedBenches() {
        var unknown = names.stream()
                .filter(name -> ALL.stream().noneMatch(bench -> bench.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new CommandLine.ParameterException(new CommandLine(this), "unknown measurement " + unknown);
        }
        return ALL.stream()
                .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                .toList();
    }
}
