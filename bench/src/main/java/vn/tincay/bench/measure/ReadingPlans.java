package vn.tincay.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.Goal;
import vn.tincay.bench.TestBed;
import vn.tincay.bench.machine.Processes;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.machine.Stopwatch;
import vn.tincay.bench.paper.LongPlan;

/**
 * Reads a thousand composed plans with known facts in one process; reads single plans, usual files and long texts with
 * the command {@code plan parse}.
 */
public final class ReadingPlans implements Bench {

    private static final String COMPOSED = "vn.tincay.reader.composed.ThousandPlans";

    private static final String[] MIXED = {
        "Điều %d. Nội dung rất dài.",
        "%d. Sở Y tế chủ trì, phối hợp Sở Tư pháp và báo cáo UBND tỉnh trước ngày 15/12.",
        "- Đạt 60%% người bị bạo lực số %d được tư vấn;"
    };

    private static final String HOSTILE = "Điều 1. Nội dung rất dài.";

    private static final int STATUS_REFUSED = 2;

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public String description() {
        return "1,000 plans in one process, what its confidence means, one plan as a command";
    }

    @Override
    public void run(TestBed bed) throws Exception {
        readThousand(bed);
        readOneByOne(bed);
        readUsualFiles(bed);
        readLongTexts(bed);
    }

    private static void readThousand(TestBed bed) throws IOException, InterruptedException {
        var app = bed.home().resolve("app/target");
        int plans = bed.scale().isNational() ? 1_000 : 50;
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        app.resolve("test-classes") + ":" + app.resolve("tincay.jar"),
                        COMPOSED,
                        String.valueOf(plans))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var watch = new Stopwatch(List.of(process.pid()), List::of);
        Map<String, Double> printed;
        try (var lines = process.inputReader()) {
            printed = lines.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Double.parseDouble(words[1])));
        }
        var effort = watch.stop();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the composed plans were not read");
        }
        bed.report(Figure.of("plans a second, " + plans + " in one process", printed.getOrDefault("rate", 0.0))
                .effort(effort)
                .note("text, HTML, DOCX, PDF and more in equal parts; the CPU includes composing them"));
        bed.report(Figure.of("ms, the slowest of them", printed.getOrDefault("slowest", 0.0)));
        bed.report(Figure.of("share right of facts with confidence ≥ 0.9", printed.getOrDefault("sure", 0.0))
                .goal(Goal.atLeast(0.9)));
    }

    private static void readOneByOne(TestBed bed) throws Exception {
        List<Path> plans;
        try (var files = Files.walk(bed.home().resolve("app/src/test/resources/reader/plans"))) {
            plans = files.filter(file -> file.toString().matches(".*\\.(txt|md|html|docx|pdf)"))
                    .sorted()
                    .limit(bed.scale().isNational() ? 10 : 2)
                    .toList();
        }
        parseByCommand(bed, plans.getFirst());
        var next = plans.iterator();
        var times = Samples.of(plans.size(), () -> parseByCommand(bed, next.next()));
        bed.report(Figure.of("p95 s, one plan as a command", times.p95() / 1000)
                .goal(Goal.atMost(2))
                .note("%d documents; p50 %.2f s; nothing but the shell".formatted(plans.size(), times.p50() / 1000)));
    }

    /** Reads text and HTML files of the length that plans of provinces usually have. */
    private static void readUsualFiles(TestBed bed) throws Exception {
        var plans = new ArrayList<Path>();
        try {
            for (int kilobytes : new int[] {20, 60, 130}) {
                plans.add(writeTemporary(LongPlan.of(kilobytes * 1000), ".txt"));
                plans.add(writeTemporary(LongPlan.html(kilobytes * 1000), ".html"));
            }
            int rounds = bed.scale().isNational() ? 3 : 1;
            int[] n = {0};
            var times = Samples.of(plans.size() * rounds, () -> parseByCommand(bed, plans.get(n[0]++ % plans.size())));
            bed.report(Figure.of("p95 s, a usual file of 20 to 130 KB as a command", times.p95() / 1000)
                    .goal(Goal.atMost(1.5))
                    .note("text and HTML of 20, 60 and 130 KB; p50 %.2f s".formatted(times.p50() / 1000)));
        } finally {
            for (var plan : plans) {
                Files.delete(plan);
            }
        }
    }

    /**
     * Reads long texts. The CPU time of a very short plan stands for the start of the process; it is subtracted before
     * one length is compared with half of it.
     */
    private static void readLongTexts(TestBed bed) throws Exception {
        int length = bed.scale().isNational() ? 1_000_000 : 100_000;
        double start = cpuOfReading(bed, LongPlan.lines(100, MIXED));
        double half = cpuOfReading(bed, LongPlan.lines(length / 2, MIXED)) - start;
        double whole = cpuOfReading(bed, LongPlan.lines(length, MIXED));
        var size = length == 1_000_000 ? "1 MB" : length / 1000 + " KB";
        bed.report(Figure.of("CPU s, " + size + " of text as a command", whole)
                .goal(Goal.atMost(5))
                .note("%.2f s of it start the process".formatted(start)));
        bed.report(Figure.of("times the CPU for twice the text", (whole - start) / Math.max(0.01, half))
                .goal(Goal.atMost(3)));
        bed.report(Figure.of(
                        "CPU s, " + size + " of one line again and again",
                        cpuOfReading(bed, LongPlan.lines(length, HOSTILE)))
                .goal(Goal.atMost(5))
                .note("“" + HOSTILE + "”, read or refused in words"));
    }

    private static double cpuOfReading(TestBed bed, String text) throws Exception {
        var plan = writeTemporary(text, ".txt");
        try {
            var seconds = new double[3];
            for (int i = 0; i < seconds.length; i++) {
                double before = Processes.cpuOfEndedChildren();
                parseByCommand(bed, plan);
                seconds[i] = Processes.cpuOfEndedChildren() - before;
            }
            return new Samples(seconds).p50();
        } finally {
            Files.delete(plan);
        }
    }

    private static Path writeTemporary(String text, String ending) throws IOException {
        return Files.writeString(Files.createTempFile("plan", ending), text);
    }

    /**
     * Runs {@code plan parse}. Status 0 means that the plan was read, status 2 that it was refused with a message; both
     * are answers.
     * @throws IOException when the command ends with another status
     */
    private static int parseByCommand(TestBed bed, Path plan) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        bed.home().resolve("bin/tincay").toString(), "plan", "parse", plan.toString(), "--json")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0 && status != STATUS_REFUSED) {
            throw new IOException("plan parse " + plan + " ended with " + status);
        }
        return status;
    }
}
