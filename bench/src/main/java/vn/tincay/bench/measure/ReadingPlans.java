package vn.tincay.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tincay.bench.Bar;
import vn.tincay.bench.Bench;
import vn.tincay.bench.Figure;
import vn.tincay.bench.House;
import vn.tincay.bench.machine.Samples;
import vn.tincay.bench.machine.Stopwatch;

/** A thousand composed plans of known facts in one process, and one plan as a command of the shell. */
public final class ReadingPlans implements Bench {

    private static final String COMPOSED = "vn.tincay.document.reading.ThousandPlans";

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public String story() {
        return "1,000 plans in one process, what its confidence means, one plan as a command";
    }

    @Override
    public void run(House house) throws Exception {
        thousand(house);
        oneByOne(house);
        growth(house);
    }

    private static void thousand(House house) throws IOException, InterruptedException {
        var app = house.home().resolve("app/target");
        int plans = house.scale().isNational() ? 1_000 : 50;
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
        Map<String, Double> said;
        try (var lines = process.inputReader()) {
            said = lines.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[0], words -> Double.parseDouble(words[1])));
        }
        var effort = watch.stop();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the composed plans were not read");
        }
        house.report(Figure.of("plans a second, " + plans + " in one process", said.getOrDefault("rate", 0.0))
                .effort(effort)
                .note("text, HTML, DOCX, PDF and more in equal parts; the CPU includes composing them"));
        house.report(Figure.of("ms, the slowest of them", said.getOrDefault("slowest", 0.0)));
        house.report(Figure.of("share right of facts with confidence ≥ 0.9", said.getOrDefault("sure", 0.0))
                .bar(Bar.atLeast(0.9)));
    }

    private static void oneByOne(House house) throws Exception {
        List<Path> plans;
        try (var files = Files.walk(house.home().resolve("app/src/test/resources/document/plans"))) {
            plans = files.filter(file -> file.toString().matches(".*\\.(txt|md|html|docx|pdf)"))
                    .sorted()
                    .limit(house.scale().isNational() ? 10 : 2)
                    .toList();
        }
        parse(house, plans.getFirst());
        var next = plans.iterator();
        var times = Samples.of(plans.size(), () -> parse(house, next.next()));
        house.report(Figure.of("p95 s, one plan as a command", times.p95() / 1000)
                .bar(Bar.atMost(2))
                .note("%d documents; p50 %.2f s; nothing but the shell".formatted(plans.size(), times.p50() / 1000)));
    }

    /** The same kinds of lines at one and at two lengths; what starts the process is taken off by a plan of one line. */
    private static void growth(House house) throws Exception {
        int length = house.scale().isNational() ? 500_000 : 50_000;
        double start = seconds(house, 100);
        double once = seconds(house, length) - start;
        double twice = seconds(house, 2 * length) - start;
        house.report(Figure.of("s, a text of " + 2 * length / 1000 + ",000 characters as a command", twice + start)
                .bar(Bar.atMost(5)));
        house.report(Figure.of("times the time for twice the text", twice / Math.max(0.01, once))
                .bar(Bar.atMost(3)));
    }

    private static double seconds(House house, int length) throws Exception {
        var lines = List.of(
                "Điều %d. Nội dung rất dài.",
                "%d. Sở Y tế chủ trì, phối hợp Sở Tư pháp và báo cáo UBND tỉnh trước ngày 15/12.",
                "- Đạt 60%% người bị bạo lực số %d được tư vấn;");
        var text = new StringBuilder("KẾ HOẠCH\nBảo vệ trẻ em\nI. NHIỆM VỤ\n");
        for (int i = 1; text.length() < length; i++) {
            text.append(lines.get(i % lines.size()).formatted(i % 90 + 1)).append('\n');
        }
        Path plan = Files.createTempFile("growth", ".txt");
        try {
            Files.writeString(plan, text);
            return Samples.of(3, () -> parse(house, plan)).p50() / 1000;
        } finally {
            Files.delete(plan);
        }
    }

    private static int parse(House house, Path plan) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        house.home().resolve("bin/tincay").toString(), "plan", "parse", plan.toString(), "--json")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("plan parse " + plan + " ended with " + status);
        }
        return status;
    }
}
