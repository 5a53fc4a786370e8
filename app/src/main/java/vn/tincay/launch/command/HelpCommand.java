package vn.tincay.launch.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code tincay help [COMMAND]}. */
@Command(name = "help", description = "${bundle:launch.help}")
final class HelpCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private TinCayCommand tincay;

    @Parameters(
            arity = "0..1",
            paramLabel = "${bundle:launch.heading.command}",
            description = "${bundle:launch.help.which}")
    @Nullable
    String command;

    @Override
    public void run() {
        CommandLine all = tincay.commandLine();
        CommandLine shownCommand = command == null ? all : all.getSubcommands().get(command);
        if (shownCommand == null) {
            throw new UnmatchedArgumentException(all, List.of(command));
        }
        shownCommand.usage(all.getOut());
    }
}
