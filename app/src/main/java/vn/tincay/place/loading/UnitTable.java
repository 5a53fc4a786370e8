package vn.tincay.place.loading;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tincay.place.AdminUnit;
import vn.tincay.place.Succession;
import vn.tincay.place.UnitLevel;
import vn.tincay.place.UnitType;

/**
 * The shipped facts: every version of every unit and every succession, in the order of the files.
 *
 * @param checksum SHA-256 over both files, in hexadecimal digits
 */
public record UnitTable(List<AdminUnit> units, List<Succession> successions, String checksum) {

    private static final String UNITS = "/place/units.tsv";
    private static final String SUCCESSORS = "/place/successors.tsv";

    public UnitTable {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
    }

    /** Reads the shipped table from the resources; needs neither Spring nor a database. */
    public static UnitTable bundled() {
        var units = bytes(UNITS);
        var successors = bytes(SUCCESSORS);
        var lines = rows(units, columns -> columns);
        Map<Integer, @Nullable Integer> parents = new HashMap<>();
        lines.forEach(columns -> parents.put(Integer.valueOf(columns[0]), number(columns[5])));
        return new UnitTable(
                lines.stream().map(columns -> unit(columns, parents)).toList(),
                rows(successors, UnitTable::succession),
                checksum(units, successors));
    }

    private static AdminUnit unit(String[] columns, Map<Integer, @Nullable Integer> parents) {
        int id = Integer.parseInt(columns[0]);
        var parent = number(columns[5]);
        var above = parent == null ? null : parents.get(parent);
        var type = UnitType.ofSlug(columns[3]);
        return new AdminUnit(
                id,
                columns[1],
                type,
                columns[4],
                parent,
                above != null ? above : Objects.requireNonNullElse(parent, id),
                type.level() == UnitLevel.DISTRICT ? Integer.valueOf(id) : above == null ? null : parent,
                LocalDate.parse(columns[6]),
                columns[7].isEmpty() ? null : LocalDate.parse(columns[7]),
                columns[8]);
    }

    private static Succession succession(String[] columns) {
        return new Succession(
                Integer.parseInt(columns[0]),
                Integer.parseInt(columns[1]),
                columns[2].equals("whole"),
                columns[3].equals("main"),
                columns[4]);
    }

    /** The lines of a tab-separated file after its header. */
    public static <T> List<T> rows(byte[] file, Function<String[], T> make) {
        var made = new ArrayList<T>();
        try (var reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                made.add(make.apply(line.split("\t", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    public static byte[] bytes(String resource) {
        try (var stream = UnitTable.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(byte[]... files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
