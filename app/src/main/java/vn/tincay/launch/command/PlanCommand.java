package vn.tincay.launch.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tincay.launch.ExitCode;
import vn.tincay.reader.PlanJson;
import vn.tincay.reader.PlanReading;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.head.Header;

/** {@code tincay plan …}: commands on plans that need no database. */
@Command(name = "plan", description = "${bundle:launch.plan}")
final class PlanCommand {
    private final Terminal terminal;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads a plan; prints only the result to standard output, because programs read that of {@code --json}. */
    @Command(name = "parse", description = "${bundle:launch.plan.parse}")
    int parse(
            @Parameters(paramLabel = "${bundle:launch.plan.file}", description = "${bundle:launch.plan.which}")
                    Path file,
            @Option(names = "--json", description = "${bundle:launch.plan.json}") boolean json) {
        silenceLibraries();
        return switch (PlanReading.of(file)) {
            case UnreadableDocument refused -> {
                terminal.step(refused.messageKey(), refused.args().toArray());
                yield ExitCode.UNREADABLE.status();
            }
            case ReadDocument read -> {
                if (json) {
                    terminal.out().println(PlanJson.of(read.plan()));
                } else {
                    summarise(read.plan());
                }
                yield ExitCode.OK.status();
            }
        };
    }

    /** Silences the warnings of libraries about damaged files and missing fonts, which would mix with the result. */
    private static void silenceLibraries() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("log4j2.simplelogLevel", "OFF");
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private void summarise(ReadPlan plan) {
        Header header = plan.header();
        printFact("title", header.title());
        printFact("number", header.number());
        printFact("date", header.date() == null ? header.datePartial() : header.date());
        printFact("body", header.issuingBody());
        printFact("signer", header.signer() == null ? null : header.signer().name());
        printFact("targets", plan.targets().size());
        printFact("tasks", plan.tasks().size());
        printFact("duties", plan.organisations().size());
        printFact("reports", plan.reporting().size());
        printFact("warnings", plan.warnings().size());
        plan.warnings().forEach(warning -> terminal.say("launch.plan.warning", warning.line(), warning.message()));
    }

    private void printFact(String name, @Nullable Object value) {
        String label = terminal.messages().text("launch.plan.fact." + name);
        String text = value == null ? terminal.messages().text("launch.plan.unsaid") : value.toString();
        terminal.out().printf(Locale.ROOT, "%-18s %s%n", label, text);
    }
}
