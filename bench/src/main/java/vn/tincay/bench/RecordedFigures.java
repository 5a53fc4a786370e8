package vn.tincay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stores the last recorded figures of each measurement and generates {@code docs/performance.md} from them. */
final class RecordedFigures {

    private static final String HEAD = """
            # Performance

            Written by `bench/run --record`; don't edit. Every figure was measured on the packaged product as a process of its
            own over national data: 10,600 communes of the three levels and 3,321 of the two, thirty figures a month, twelve
            months each, all signed, numbered and accepted but for the newest month. The peer is DHIS2 2.42 on a machine of
            this kind with the same number of communes, figures and months. *Bare SQL* is the same work on the same database by
            one connection; × tells our figure over it (more is better for rates, less for times). Wall time is told apart from
            the CPU seconds of the application and of PostgreSQL; † marks figures during which other work took more than a
            fifth of the cores.
            """;

    private final Path folder;
    private final Path document;

    RecordedFigures(Path home) {
        this.folder = home.resolve("bench/target/figures");
        this.document = home.resolve("docs/performance.md");
    }

    void keep(Bench bench, List<Figure> figures, String machine, String load) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("## " + bench.name());
        lines.add("");
        lines.add("%s. `bench/run %s`, %s: %s; %s."
                .formatted(
                        Character.toUpperCase(bench.description().charAt(0))
                                + bench.description().substring(1),
                        bench.name(),
                        LocalDate.now(ZoneOffset.UTC),
                        machine,
                        load));
        lines.add("");
        lines.add("| figure | measured | bar | | DHIS2 | bare SQL | wall: CPU | |");
        lines.add("| --- | ---: | ---: | --- | ---: | ---: | --- | --- |");
        figures.forEach(figure -> lines.add(row(figure)));
        Files.createDirectories(folder);
        Files.write(folder.resolve(bench.name() + ".md"), lines);
    }

    Path write(List<Bench> benches) throws IOException {
        var text = new StringBuilder(HEAD);
        for (var bench : benches) {
            var section = folder.resolve(bench.name() + ".md");
            if (Files.exists(section)) {
                text.append(Files.readString(section));
            }
        }
        return Files.writeString(document, text);
    }

    private static String row(Figure figure) {
        return List.of(
                        figure.name(),
                        "**" + Figure.number(figure.value()) + "**",
                        figure.goal() == null ? "" : figure.goal().toString(),
                        figure.verdict(),
                        figure.peer(),
                        figure.ratio(),
                        figure.cpu(),
                        figure.note())
                .stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
