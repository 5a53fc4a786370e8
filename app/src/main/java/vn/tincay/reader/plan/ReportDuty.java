package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom by when.
 *
 * @param to null when the text does not say who gets it
 * @param deadline {@code MM-DD}, an ISO day when the year is written, null when no day is named
 * @param frequency {@code week}, {@code month}, {@code quarter}, {@code half_year}, {@code yearly}, {@code once} or null
 */
public record ReportDuty(
        @Nullable String from,
        @Nullable String to,
        @Nullable String deadline,
        @Nullable String deadlineRaw,
        @Nullable String frequency,
        Source source) {}
