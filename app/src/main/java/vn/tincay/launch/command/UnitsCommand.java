package vn.tincay.launch.command;

import java.util.List;
import picocli.CommandLine.Command;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.TerminalMessages;
import vn.tincay.place.Units;
import vn.tincay.place.loading.UnitsCheck;

/** {@code tincay units …}: commands on the table of administrative units. */
@Command(name = "units", description = "${bundle:launch.units}")
final class UnitsCommand {
    private final Terminal terminal;

    UnitsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(name = "check", description = "${bundle:launch.units.check}")
    int check() {
        List<UnitsCheck.Finding> findings = UnitsCheck.run(Units.bundled());
        findings.forEach(this::print);
        boolean sound = findings.stream().allMatch(UnitsCheck.Finding::holds);
        terminal.say(sound ? "launch.units.sound" : "launch.units.broken");
        return (sound ? ExitCode.OK : ExitCode.UNAVAILABLE).status();
    }

    private void print(UnitsCheck.Finding finding) {
        TerminalMessages messages = terminal.messages();
        String grade = messages.text(finding.holds() ? "launch.doctor.good" : "launch.doctor.bad");
        String sentence = messages.text(finding.key(), finding.found(), finding.expected());
        terminal.out().printf("%-6s %s%n", grade, sentence);
        finding.offenders().forEach(offender -> terminal.out().println("       " + offender));
    }
}
