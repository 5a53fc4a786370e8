package vn.tincay.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tincay.launch.Main;

/** Runs in a process of its own, because logging is configured once per process. */
class PlanCommandTest {
    @TempDir
    Path folder;

    @Test
    void printsOneSentenceAboutADamagedWordFile() throws IOException, InterruptedException {
        Path file = folder.resolve("damaged.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            addEntry(zip, "[Content_Types].xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e \"a\">]><Types/>");
            addEntry(zip, "word/document.xml", "<w:document");
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "plan",
                        "parse",
                        file.toString(),
                        "--json")
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(Files.readString(out)).isEmpty();
        assertThat(Files.readAllLines(err)).hasSize(1);
    }

    private static void addEntry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
