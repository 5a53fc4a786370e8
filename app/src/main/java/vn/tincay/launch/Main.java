package vn.tincay.launch;

import java.util.List;
import vn.tincay.launch.command.TinCayCommand;

/** Entry point of the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Libraries that can open a window must not look for a display.
        System.setProperty("java.awt.headless", "true");
        System.exit(TinCayCommand.run(List.of(arguments), System.getenv()));
    }
}
