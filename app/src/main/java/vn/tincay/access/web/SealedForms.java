package vn.tincay.access.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.access.Seal;
import vn.tincay.base.web.ChosenFile;
import vn.tincay.base.web.TypedFields;

/**
 * {@link Kept} forms as one hidden field: compressed, and sealed so that neither text nor address can be put there by
 * anybody else. No file, no row: nothing is stored for somebody who is not signed in.
 */
@Component
class SealedForms {

    private static final String PURPOSE = "kept form";

    /** With the other fields of the sign-in form it must pass where nobody is signed in ({@code anonymous-form}). */
    private static final int LONGEST = 150_000;

    private final Seal seal;

    SealedForms(Seal seal) {
        this.seal = seal;
    }

    /** Empty when it is too long to be carried. */
    Optional<String> seal(Kept kept) {
        var lines = new ArrayList<String>();
        lines.add(encoded(kept.action()));
        lines.add(encoded(kept.by()));
        lines.add(kept.files().stream()
                .map(file -> encoded(file.field()) + "=" + encoded(file.name()))
                .collect(Collectors.joining(" ")));
        kept.fields().forEach(field -> lines.add(encoded(field.name()) + " " + encoded(field.text())));
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(deflated(String.join("\n", lines)));
        return text.length() > LONGEST ? Optional.empty() : Optional.of(seal.of(PURPOSE, text) + "." + text);
    }

    /** Empty when it is missing or was not made here. */
    Optional<Kept> open(@Nullable Object sealed) {
        if (!(sealed instanceof String whole) || whole.indexOf('.') < 0) {
            return Optional.empty();
        }
        var text = whole.substring(whole.indexOf('.') + 1);
        return seal.matches(whole.substring(0, whole.indexOf('.')), PURPOSE, text)
                ? Optional.of(read(inflated(Base64.getUrlDecoder().decode(text))))
                : Optional.empty();
    }

    private static Kept read(String text) {
        var lines = text.split("\n", -1);
        var fields = Arrays.stream(lines)
                .skip(3)
                .map(line -> line.split(" ", 2))
                .map(parts -> new TypedFields.Field(decoded(parts[0]), decoded(parts[1])))
                .toList();
        List<ChosenFile> files = lines[2].isEmpty()
                ? List.of()
                : Arrays.stream(lines[2].split(" "))
                        .map(file -> file.split("=", 2))
                        .map(parts -> new ChosenFile(decoded(parts[0]), decoded(parts[1])))
                        .toList();
        return new Kept(decoded(lines[0]), decoded(lines[1]), fields, files);
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
