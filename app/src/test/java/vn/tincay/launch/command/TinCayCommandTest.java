package vn.tincay.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tincay.launch.TerminalMessages;
import vn.tincay.launch.postgres.EmbeddedPostgres;
import vn.tincay.reader.UnreadableDocument;

@Tag("slow")
class TinCayCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "help, 0",
        "help demo, 0",
        "units check, 0",
        "help nothing, 64",
        "nothing, 64",
        "units, 64",
        "plan, 64",
        "plan parse, 64",
        "plan parse /nowhere/plan.txt, 2",
        "start --port, 64",
        "start --port abc, 64",
        "start --nothing, 64",
        "start --port 0 --public-url ftp://somewhere, 64",
        "start --port 0 --public-url somewhere, 64",
        "start --port 0 --database-url somewhere, 64",
        "start --port 0 --database-url jdbc:postgresql://127.0.0.1:1/none, 69",
        "start --port 0 --database-url jdbc:postgresql://127.0.0.1:1/none --database-password-file /none, 69"
    })
    void exitsWithTheStatusOfItsOutcome(String words, int status) {
        assertThat(runCommand(words)).isEqualTo(status);
        if (status == 0) {
            assertThat(err.toString()).isEmpty();
            assertThat(out.toString()).isNotBlank();
        } else {
            assertThat(err.toString().lines()).hasSizeBetween(1, 2).noneMatch(line -> line.contains("\tat "));
        }
    }

    @Test
    void namesTheFolderInUse() {
        try (var postgres = EmbeddedPostgres.start(folder)) {
            assertThat(postgres.processId()).isPositive();
            assertThat(runCommand("demo --port 0 --data " + folder)).isEqualTo(69);
            assertThat(err.toString()).contains(folder.toString()).contains("đang được một tiến trình khác sử dụng");
        }
    }

    @Test
    void namesThePortInUse() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThat(runCommand("start --data " + folder + " --port " + socket.getLocalPort()))
                    .isEqualTo(69);
            assertThat(err.toString()).contains(Integer.toString(socket.getLocalPort()));
        }
    }

    @Test
    void showsDetailsOnlyWhenRequested() {
        assertThat(runCommand("--debug start --port 0 --database-url jdbc:postgresql://127.0.0.1:1/none"))
                .isEqualTo(69);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void reportsWhatIsWrongWithTheMachine() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(runCommand("doctor --data " + file)).isEqualTo(69);
        assertThat(out.toString()).contains("HỎNG").contains(file.toString());
    }

    @Test
    void hasASentenceForEveryFileItCannotRead() {
        for (UnreadableDocument.Code code : UnreadableDocument.Code.values()) {
            String key = new UnreadableDocument(code).messageKey();
            assertThat(TerminalMessages.of("vi", Map.of()).text(key, "x")).isNotBlank();
            assertThat(TerminalMessages.of("en", Map.of()).text(key, "x")).isNotBlank();
        }
    }

    /**
     * Loading Spring would take the time in which {@code plan parse} must answer: two seconds on the smallest machine.
     */
    @Test
    void onlyTheServeCommandLoadsSpring() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("vn.tincay.launch..")
                .and()
                .doNotHaveSimpleName("ServingPages")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "vn.tincay")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.tincay.launch"));
    }

    @Test
    void printsTheRequestedLanguage() {
        assertThat(TerminalMessages.of(null, Map.of("LANG", "C.UTF-8")).text("launch.stop"))
                .startsWith("Nhấn");
        assertThat(TerminalMessages.of(null, Map.of("LANG", "en_GB.UTF-8")).text("launch.stop"))
                .startsWith("Press");
        assertThat(TerminalMessages.of("vi", Map.of("LANG", "en_GB.UTF-8")).text("launch.stop"))
                .startsWith("Nhấn");
        assertThat(TerminalMessages.of("en", Map.of()).text("launch.stop")).startsWith("Press");
    }

    private int runCommand(String words) {
        Terminal terminal = new Terminal(
                TerminalMessages.of("vi", Map.of()), new PrintWriter(out, true), new PrintWriter(err, true));
        return TinCayCommand.of(terminal).execute(words.isEmpty() ? new String[0] : words.split(" "));
    }
}
