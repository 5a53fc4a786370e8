package vn.tincay.launch.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.tincay.launch.command.serving.ReadyDatabase;
import vn.tincay.launch.command.serving.ServingOptions;
import vn.tincay.launch.command.serving.ServingPages;

/** {@code tincay demo}: serves invented data, on a separate database. */
@Command(name = "demo", description = "${bundle:launch.demo}")
final class DemoCommand implements Runnable {
    private final Terminal terminal;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private TinCayCommand tincay;

    @Mixin
    private final ServingOptions options = new ServingOptions();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        options.requireFreePort();
        Path data = options.dataFolder("demo");
        ServingPages serving = new ServingPages(options, tincay.debug);
        serving.start(data, true, ReadyDatabase.embedded(data, terminal));
        terminal.say("launch.demo.ready", options.address(), options.port());
        terminal.say("launch.demo.accounts", data.resolve("demo-accounts.tsv"));
        terminal.say("launch.stop");
        serving.waitForShutdown();
    }
}
