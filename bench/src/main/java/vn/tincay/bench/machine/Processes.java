package vn.tincay.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads processes from {@code /proc} of Linux. A process that has ended counts as zero. */
public final class Processes {

    private static final double TICKS_A_SECOND = 100;
    private static final double KIBIBYTES_IN_MEBIBYTE = 1024;

    private Processes() {}

    /** Every process whose working directory is the folder: the database server works in its cluster. */
    public static List<Long> workingIn(Path folder) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> Objects.equals(folder, workingDirectory(pid)))
                .toList();
    }

    /** CPU seconds of the processes and of their ended children. */
    public static double cpu(List<Long> pids) {
        return pids.stream().mapToDouble(Processes::cpu).sum();
    }

    /** CPU seconds of the ended children of this process, and of theirs: the cost of a command, known after its end. */
    public static double cpuOfEndedChildren() {
        return sumOfFields(ProcessHandle.current().pid(), 15, 17);
    }

    /** Resident memory in MiB. */
    public static double residentMemory(long pid) {
        return kibibytes(readProcFile(pid, "status"), "VmRSS:") / KIBIBYTES_IN_MEBIBYTE;
    }

    /** Memory in MiB with shared pages counted once over all processes: their proportional share. */
    public static double proportionalMemory(List<Long> pids) {
        return pids.stream()
                        .mapToDouble(pid -> kibibytes(readProcFile(pid, "smaps_rollup"), "Pss:"))
                        .sum()
                / KIBIBYTES_IN_MEBIBYTE;
    }

    /** User and system time, of the process and its ended children: fields 14 to 17 of {@code stat}. */
    private static double cpu(long pid) {
        return sumOfFields(pid, 13, 17);
    }

    private static double sumOfFields(long pid, int after, int to) {
        var stat = readProcFile(pid, "stat");
        int name = stat.lastIndexOf(')'); // the end of the second field, which may contain spaces
        if (name < 0) {
            return 0;
        }
        var fields = stat.substring(name + 2).split(" ");
        return Stream.of(fields)
                        .skip(after - 2)
                        .limit(to - after)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_A_SECOND;
    }

    private static double kibibytes(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static Path workingDirectory(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"));
        } catch (IOException | SecurityException goneOrNotOurs) {
            return Path.of("");
        }
    }

    private static String readProcFile(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException gone) {
            return "";
        }
    }

    /** CPU seconds of the whole machine since it started. */
    static double machineCpu() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElseThrow().trim().split(" +");
            // user, nice, system, irq and softirq; idle, iowait and steal are not work of this machine.
            return (Long.parseLong(fields[1])
                            + Long.parseLong(fields[2])
                            + Long.parseLong(fields[3])
                            + Long.parseLong(fields[6])
                            + Long.parseLong(fields[7]))
                    / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
