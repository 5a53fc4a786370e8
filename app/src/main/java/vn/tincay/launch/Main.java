package vn.tincay.launch;

import java.util.List;
import vn.tincay.launch.command.TinCayCommand;

/** Where the shell comes in. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Libraries that could open a window must not look for one.
        System.setProperty("java.awt.headless", "true");
        System.exit(TinCayCommand.run(List.of(arguments), System.getenv()));
    }
}
