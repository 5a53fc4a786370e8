package vn.tincay.document.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tincay.agency.AgencyKind;
import vn.tincay.base.ResourceTable;

/**
 * Builds the lines above a signature: on whose behalf, for which head, in which position (Decree 30/2020/NĐ-CP, Annex
 * I, part II.7). A collective body is signed for ({@code TM.}), a deputy signs for the head ({@code KT.}).
 */
public final class SigningAuthority {

    private static final String HEAD_OF_ANY_BODY = "thủ trưởng cơ quan";
    private static final String DEPUTY = "phó ";
    private static final String ACTING = "quyền ";

    private record OfficeTitle(String begins, String title) {}

    private static final List<OfficeTitle> CHIEFS = ResourceTable.rows("chiefs.tsv").stream()
            .map(row -> new OfficeTitle(row.get(0), row.get(1)))
            .sorted(Comparator.comparing((OfficeTitle chief) -> chief.begins().length())
                    .reversed())
            .toList();

    private SigningAuthority() {}

    /**
     * The lines above the signature, in capitals.
     *
     * @param position of the signer ({@code Phó Chủ tịch}), null for the head of the agency
     */
    public static String[] of(AgencyKind kind, String agencyName, @Nullable String position) {
        var lines = new ArrayList<String>();
        collectiveBody(kind).ifPresent(lines::add);
        var held = position == null ? headTitle(agencyName) : position.strip().toLowerCase(Locale.ROOT);
        if (held.startsWith(DEPUTY)) {
            lines.add("KT. " + held.substring(DEPUTY.length()));
            lines.add(held);
        } else if (held.equals("thứ trưởng")) {
            lines.add("KT. bộ trưởng");
            lines.add(held);
        } else if (held.startsWith(ACTING)) {
            lines.add("Q. " + held.substring(ACTING.length()));
        } else {
            lines.add(held);
        }
        return lines.stream().map(PaperWords::capitals).toArray(String[]::new);
    }

    /**
     * The collective body for which the signer signs, if the agency is one; a mass organisation signs for its standing
     * committee.
     */
    private static Optional<String> collectiveBody(AgencyKind kind) {
        return switch (kind) {
            case PEOPLES_COMMITTEE -> Optional.of("TM. ủy ban nhân dân");
            case GOVERNMENT -> Optional.of("TM. chính phủ");
            case FATHERLAND_FRONT -> Optional.of("TM. ban thường trực");
            case WOMENS_UNION, FARMERS_UNION, YOUTH_UNION, LABOUR_UNION -> Optional.of("TM. ban thường vụ");
            default -> Optional.empty();
        };
    }

    private static String headTitle(String agencyName) {
        var name = agencyName.toLowerCase(Locale.ROOT) + " ";
        return CHIEFS.stream()
                .filter(chief -> name.startsWith(chief.begins() + " "))
                .findFirst()
                .map(chief -> chief.title().replace("{body}", chief.begins()))
                .orElse(HEAD_OF_ANY_BODY);
    }
}
