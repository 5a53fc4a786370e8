package vn.tincay.launch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tincay.launch.ExitCode;
import vn.tincay.launch.TerminalMessages;
import vn.tincay.launch.command.serving.DatabaseOptions;
import vn.tincay.launch.command.serving.MailOptions;
import vn.tincay.launch.command.serving.ServingOptions;
import vn.tincay.launch.doctor.Doctor;
import vn.tincay.launch.doctor.Finding;

/** {@code tincay doctor}: reports problems of this machine and their remedies. */
@Command(name = "doctor", description = "${bundle:launch.doctor}")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ServingOptions options = new ServingOptions();

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final MailOptions mail = new MailOptions();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path data = options.dataFolder("main");
        List<Finding> findings =
                Doctor.examine(data, database.isExternal() ? database.application() : null, mail.settings());
        findings.forEach(this::print);
        boolean sound = findings.stream().noneMatch(finding -> finding.grade() == Finding.Grade.BAD);
        terminal.say(sound ? "launch.doctor.sound" : "launch.doctor.ill");
        return (sound ? ExitCode.OK : ExitCode.UNAVAILABLE).status();
    }

    private void print(Finding finding) {
        TerminalMessages messages = terminal.messages();
        String grade = messages.text("launch.doctor." + finding.grade().name().toLowerCase(Locale.ROOT));
        String subject = messages.text("launch.doctor." + finding.subject());
        String sentence = messages.text(finding.key(), finding.arguments().toArray());
        terminal.out().printf("%-6s %-12s %s%n", grade, subject, sentence);
    }
}
