package vn.tincay.reader.plan.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * The facts that Decree 30/2020 places above and below the text of a document.
 *
 * @param numberRaw the number as the document writes it
 * @param dateRaw the date as the document writes it
 * @param datePartial the known part of a date with blanks or of a day that does not exist: {@code 2024-04}, {@code
 *     2024}; null when the whole date is known, or nothing of it
 * @param viewDate a day shown by a web page or an article, never the day of issue
 * @param sources by their key in the JSON of {@code plan parse} ({@code number}, {@code issuing_body} …)
 */
public record Header(
        @Nullable String docType,
        @Nullable String number,
        @Nullable String numberRaw,
        @Nullable LocalDate date,
        @Nullable String dateRaw,
        @Nullable String datePartial,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate viewDate,
        @Nullable String issuingBody,
        @Nullable IssuerLevel issuingLevel,
        @Nullable String place,
        @Nullable String title,
        List<String> programmes,
        @Nullable YearSpan period,
        @Nullable Signer signer,
        Map<String, Source> sources) {}
