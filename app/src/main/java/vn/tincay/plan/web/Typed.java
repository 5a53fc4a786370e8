package vn.tincay.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.tincay.base.Pressed;
import vn.tincay.base.web.TypedDate;

/** A form exactly as typed: what a page shows again, and what {@link Reading} makes sense of. */
public record Typed(MultiValueMap<String, String> values) {

    public static Typed blank() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** A form filled by us; null values stay blank. */
    public static Typed of(Map<String, ? extends @Nullable Object> fields) {
        var values = new LinkedMultiValueMap<String, String>();
        fields.forEach((name, value) -> {
            if (value != null) {
                values.add(name, value.toString());
            }
        });
        return new Typed(values);
    }

    /** The text of a field; empty when it was not sent. */
    public String text(String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public TypedDate date(String name) {
        return new TypedDate(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** How many rows a repeated group has: fields {@code target.0.text}, {@code target.1.text}, … */
    public int rows(String group) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(group + "."))
                .map(name -> name.split("\\.", 3)[1])
                .filter(number -> number.matches("\\d{1,3}"))
                .mapToInt(number -> Integer.parseInt(number) + 1)
                .max()
                .orElse(0);
    }

    /** The lines of a text area that say something. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The id a form was made with, so that sending it twice does the thing once; a new one when it carries none. */
    public UUID id() {
        try {
            return UUID.fromString(text("id"));
        } catch (IllegalArgumentException none) {
            return vn.tincay.base.Ids.next();
        }
    }

    /** What came with the button of a step: the words of this field, and what the page showed. */
    Pressed pressed(String words) {
        return Pressed.of(text(words), text("seen"));
    }

    Stream<UUID> ids(String name) {
        return all(name).stream()
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }
}
