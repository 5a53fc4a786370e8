package vn.tincay.reader.composed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.tincay.reader.ComposedPlansTest;
import vn.tincay.reader.SeedPlansTest;
import vn.tincay.reader.composed.file.PlanFormats;

/** Plans of every form: composed from a seed, and the source plans where the files exist. */
public final class SomePlans {

    private static final int COMPOSED = 150;

    private SomePlans() {}

    /** The file of a plan with its name. */
    public record Document(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name + " of " + bytes.length + " bytes";
        }
    }

    public static Stream<Document> all() {
        return Stream.concat(composedPlans().stream(), sourcePlans().stream());
    }

    private static List<Document> composedPlans() {
        var random = new Random(20261129);
        var documents = new ArrayList<Document>();
        for (int i = 0; i < COMPOSED; i++) {
            var facts = ComposedFacts.of(ComposedPlansTest.variant(random, i), random);
            var format = facts.variant().format();
            documents.add(new Document(PlanFormats.name(format), bytes(facts, format)));
        }
        return documents;
    }

    private static byte[] bytes(ComposedFacts facts, String format) {
        try {
            return PlanFormats.bytes(PlanComposer.paragraphs(facts), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> sourcePlans() {
        if (!SeedPlansTest.filesExist()) {
            return List.of();
        }
        try (var files = Files.list(SeedPlansTest.sharedFolder().resolve("seeds"))) {
            return files.filter(Files::isRegularFile)
                    .map(SomePlans::readDocument)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document readDocument(Path file) {
        try {
            return new Document(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
