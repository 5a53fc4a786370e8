package vn.tincay.plan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A national programme that plans carry out.
 *
 * @param code stable and readable: {@code GBV-2021-2025}
 * @param legalBasis number of the document that founds it: {@code 2232/QĐ-TTg}
 * @param issuedOn day of the founding document; null when it is not known
 * @param ownerName the body in charge today, as written
 * @param themes codes such as {@code GBV}, {@code DOMESTIC_VIOLENCE}
 * @param citation the source of these facts
 */
public record Programme(
        UUID id,
        String code,
        String name,
        String nameEn,
        int fromYear,
        int toYear,
        String legalBasis,
        @Nullable LocalDate issuedOn,
        String ownerName,
        List<String> themes,
        String citation,
        Certainty certainty) {

    public String name(String lang) {
        return "en".equals(lang) ? nameEn : name;
    }

    public boolean coversYear(int year) {
        return fromYear <= year && year <= toYear;
    }
}
