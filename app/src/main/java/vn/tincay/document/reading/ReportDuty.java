package vn.tincay.document.reading;

import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom by when.
 *
 * @param deadline {@code MM-DD}, an ISO day when the year is written, null when no day is named
 * @param frequency {@code week}, {@code month}, {@code quarter}, {@code half_year}, {@code yearly}, {@code once} or null
 */
public record ReportDuty(
        @Nullable String from,
        String to,
        @Nullable String deadline,
        @Nullable String deadlineRaw,
        @Nullable String frequency,
        Source source) {}
