package vn.tincay.base.web.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.tincay.base.Ids;
import vn.tincay.base.step.StepInput;
import vn.tincay.base.text.TypedNumber;

/** The fields of a form as typed, for showing again. {@link FormInput} adds their parsed values. */
public abstract sealed class FormValues permits FormInput {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
    private final MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
    private @Nullable UUID created;

    /** The field as typed; empty when it was not sent. */
    public String text(String name) {
        var value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /** The three fields of a date as typed. */
    public TypedDate date(String name) {
        return new TypedDate(text(name + ".day"), text(name + ".month"), text(name + ".year"));
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** Whether the form had this field, blank or not. */
    public boolean sent(String name) {
        return values.containsKey(name);
    }

    /** The names of all fields sent, in the order of the form. */
    public Collection<String> names() {
        return values.keySet();
    }

    /** The fingerprint of the record that the page showed. */
    public String fingerprint() {
        return text("seen");
    }

    /** The input of a step: the text of this field and the fingerprint that the page sent. */
    public StepInput stepInput(String reasonField) {
        return StepInput.of(text(reasonField), fingerprint());
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The number of rows of a repeated group, from its highest number: fields {@code target.0.text}, {@code
     * target.1.text}, …
     */
    public int rows(String group) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(group + "."))
                .map(name -> name.split("\\.", 3)[1])
                .filter(number -> number.matches("\\d{1,3}"))
                .mapToInt(number -> Integer.parseInt(number) + 1)
                .max()
                .orElse(0);
    }

    public String trimmed(String name) {
        return text(name).strip();
    }

    public @Nullable String trimmedOrNull(String name) {
        return has(name) ? trimmed(name) : null;
    }

    /** The lines of a text area, without blank ones. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public @Nullable UUID idOrNull(String name) {
        return ids(name).findFirst().orElse(null);
    }

    /** The valid ids among the values of a field. */
    public Stream<UUID> ids(String name) {
        return all(name).stream().filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
    }

    /**
     * The id created with the form, so that sending the form twice creates one record. For a form without an id the
     * first call creates one, and later calls return the same.
     */
    public UUID id() {
        if (created == null) {
            var id = idOrNull("id");
            created = id == null ? Ids.next() : id;
        }
        return created;
    }

    final void renewId() {
        created = Ids.next();
    }

    /** The files chosen in a field, including empty files, which the rules refuse by name. */
    public List<MultipartFile> files(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> !file.isEmpty() || ChosenFile.isNamed(file.getOriginalFilename()))
                .toList();
    }

    final void fill(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                fill(name + ".day", day.getDayOfMonth());
                fill(name + ".month", day.getMonthValue());
                fill(name + ".year", day.getYear());
            }
            case BigDecimal figure -> fill(name, TypedNumber.written(figure, language()));
            case Collection<?> several -> several.forEach(one -> fill(name, one));
            default -> values.add(name, value.toString());
        }
    }

    void add(String name, String... texts) {
        values.addAll(name, List.of(texts));
    }

    void add(String name, List<MultipartFile> sent) {
        files.addAll(name, sent);
    }

    static String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }
}
