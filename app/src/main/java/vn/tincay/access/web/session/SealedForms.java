package vn.tincay.access.web.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.TextSealing;
import vn.tincay.base.web.input.ChosenFile;
import vn.tincay.base.web.input.TypedFields;

/**
 * Packs a {@link KeptForm} into one hidden field, compressed and encrypted, so that the next person at the PC can
 * neither read nor replace it. It expires after an hour. Nothing is stored on the server for a person who is not signed
 * in.
 */
@Component
public class SealedForms {

    private static final String PURPOSE = "kept form";

    /**
     * The greatest length of a sealed form, in characters. With the other fields of the sign-in form it must fit into
     * the limit for anonymous forms ({@code anonymous-form}).
     */
    static final int LONGEST = 150_000;

    private static final Duration OPENS_FOR = Duration.ofHours(1);

    private final TextSealing seal;
    private final Clock clock;

    SealedForms(TextSealing seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** The form as encrypted text; empty when it is too long. */
    Optional<String> seal(KeptForm keptForm) {
        var lines = new ArrayList<String>();
        lines.add(clock.instant().plus(OPENS_FOR).toString());
        lines.add(encoded(keptForm.action()));
        lines.add(String.valueOf(keptForm.resendable()));
        lines.add(encoded(keptForm.owner()));
        lines.add(keptForm.files().stream()
                .map(file -> encoded(file.field()) + "=" + encoded(file.name()))
                .collect(Collectors.joining(" ")));
        keptForm.fields().forEach(field -> lines.add(encoded(field.name()) + " " + encoded(field.text())));
        var closed = seal.encrypt(PURPOSE, deflated(String.join("\n", lines)));
        return closed.length() > LONGEST ? Optional.empty() : Optional.of(closed);
    }

    /** The form in the encrypted text; empty when the text is missing, expired, or was not made here. */
    public Optional<KeptForm> open(@Nullable Object sealed) {
        return sealed instanceof String closed
                ? seal.decrypt(PURPOSE, closed)
                        .map(bytes -> inflated(bytes).split("\n", -1))
                        .filter(lines -> clock.instant().isBefore(Instant.parse(lines[0])))
                        .map(SealedForms::parse)
                : Optional.empty();
    }

    private static KeptForm parse(String[] lines) {
        var fields = Arrays.stream(lines)
                .skip(5)
                .map(line -> line.split(" ", 2))
                .map(parts -> new TypedFields.Field(decoded(parts[0]), decoded(parts[1])))
                .toList();
        List<ChosenFile> files = lines[4].isEmpty()
                ? List.of()
                : Arrays.stream(lines[4].split(" "))
                        .map(file -> file.split("=", 2))
                        .map(parts -> new ChosenFile(decoded(parts[0]), decoded(parts[1])))
                        .toList();
        return new KeptForm(decoded(lines[1]), Boolean.parseBoolean(lines[2]), decoded(lines[3]), fields, files);
    }

    private static byte[] deflated(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
