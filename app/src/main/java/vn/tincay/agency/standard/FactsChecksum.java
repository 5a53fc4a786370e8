package vn.tincay.agency.standard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.tincay.place.Units;

/**
 * The checksum of everything that determines the standard bodies: the facts of this room, and all units with their
 * successors.
 */
final class FactsChecksum {

    /** Increased when the code that creates bodies from units changes, so that existing databases are rewritten. */
    private static final int RULES = 1;

    private FactsChecksum() {}

    static String of(Units units) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) RULES);
            for (var file : new String[] {"bodies.tsv", "successions.tsv"}) {
                digest.update(FactFile.of(file).text().getBytes(StandardCharsets.UTF_8));
            }
            var rest = new StringBuilder(1 << 20);
            for (var unit : units.versions()) {
                rest.append(unit.id()).append(unit.code()).append(unit.type().slug());
                rest.append(unit.name()).append(unit.validFrom().toEpochDay()).append('-');
                rest.append(unit.validTo() == null ? 0 : unit.validTo().toEpochDay())
                        .append('\n');
            }
            for (var succession : units.successions()) {
                rest.append(succession.from())
                        .append('-')
                        .append(succession.to())
                        .append(succession.whole());
            }
            digest.update(rest.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
