package vn.tincay.launch.command;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tincay.launch.ExitCode;

/** Prints what is wrong with the arguments and, on a second line, where to find help. */
record WrongUsage(Terminal terminal) {

    int explain(ParameterException problem) {
        terminal.err().println(sentence(problem));
        terminal.err().println(terminal.messages().text("launch.usage.more"));
        return ExitCode.USAGE.status();
    }

    private String sentence(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unknown -> text("launch.usage.unknown", unknown.getUnmatched());
            case MissingParameterException missing ->
                text(
                        "launch.usage.missing",
                        missing.getMissing().stream().map(WrongUsage::label).toList());
            case ParameterException value
            when value.getArgSpec() != null ->
                text("launch.usage.value", List.of(label(value.getArgSpec()), Objects.toString(value.getValue(), "")));
            // Only a command with sub-commands can miss one: "units" without "check".
            default ->
                text(
                        "launch.usage.missing",
                        List.copyOf(problem.getCommandLine().getSubcommands().keySet()));
        };
    }

    private String text(String key, List<String> words) {
        return terminal.messages().text(key, String.join(" ", words));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
