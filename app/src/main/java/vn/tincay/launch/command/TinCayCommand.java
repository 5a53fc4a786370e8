package vn.tincay.launch.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.Failure;
import vn.tincay.launch.TerminalMessages;

/** The root command, which holds all others: {@code bin/tincay} without arguments lists them. */
@Command(
        name = "tincay",
        description = "${bundle:launch.tincay}",
        synopsisHeading = "${bundle:launch.heading.usage}",
        synopsisSubcommandLabel = "${bundle:launch.heading.command}",
        optionListHeading = "${bundle:launch.heading.options}",
        commandListHeading = "${bundle:launch.heading.commands}")
public final class TinCayCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "vi|en", description = "${bundle:launch.lang}")
    @Nullable
    String language;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "${bundle:launch.debug}")
    boolean debug;

    TinCayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and returns its exit status. */
    public static int run(List<String> arguments, Map<String, String> environment) {
        TerminalMessages messages = TerminalMessages.of(askedLanguage(arguments), environment);
        return of(Terminal.ofProcess(messages)).execute(arguments.toArray(String[]::new));
    }

    static CommandLine of(Terminal terminal) {
        TinCayCommand root = new TinCayCommand(terminal);
        CommandLine commands = new CommandLine(root)
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new StartCommand(terminal))
                .addSubcommand(new MigrateCommand(terminal))
                .addSubcommand(new PlanCommand(terminal))
                .addSubcommand(new UnitsCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new WarmUpCommand(terminal))
                .addSubcommand(new ReadDocumentsCommand())
                .addSubcommand(new HelpCommand());
        commands.setResourceBundle(terminal.messages().bundle("launch"));
        commands.setOut(terminal.out()).setErr(terminal.err());
        commands.setExecutionExceptionHandler((problem, line, parsed) -> root.explain(problem));
        commands.setParameterExceptionHandler((problem, words) -> new WrongUsage(terminal).explain(problem));
        return commands;
    }

    @Override
    public void run() {
        commandLine().usage(terminal.out());
    }

    CommandLine commandLine() {
        return spec.commandLine();
    }

    private int explain(Exception problem) {
        Failure failure = problem instanceof Failure known
                ? known
                : new Failure(ExitCode.INTERNAL, problem, "launch.internal", String.valueOf(problem));
        terminal.err().println(failure.in(terminal.messages()));
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        return failure.code().status();
    }

    /**
     * The requested language, read before parsing, because the parser's own messages use it too; null when none is
     * requested.
     */
    private static @Nullable String askedLanguage(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith("--lang=")) {
                return word.substring("--lang=".length());
            }
            if (word.equals("--lang") && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
        }
        return null;
    }
}
