package vn.tincay.launch.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.tincay.launch.command.serving.DatabaseOptions;
import vn.tincay.launch.command.serving.MailOptions;
import vn.tincay.launch.command.serving.ReadyDatabase;
import vn.tincay.launch.command.serving.ServingOptions;
import vn.tincay.launch.command.serving.ServingPages;

/** {@code tincay start}: serves real data, on the embedded database or on one named by URL. */
@Command(name = "start", description = "${bundle:launch.start}")
final class StartCommand implements Runnable {
    private final Terminal terminal;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private TinCayCommand tincay;

    @Mixin
    private final ServingOptions options = new ServingOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MailOptions mail = new MailOptions();

    StartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        options.requireFreePort();
        Path data = options.dataFolder("main");
        ServingPages serving = new ServingPages(options, tincay.debug, mail.properties());
        serving.start(
                data,
                false,
                database.isExternal() ? ReadyDatabase.external(database) : ReadyDatabase.embedded(data, terminal));
        terminal.say("launch.start.ready", options.address(), options.port());
        terminal.say("launch.stop");
        serving.waitForShutdown();
    }
}
