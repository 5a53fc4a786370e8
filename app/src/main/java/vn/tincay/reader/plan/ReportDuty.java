package vn.tincay.reader.plan;

import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * A reporting duty: reporter, receiver, deadline.
 *
 * @param from null when the text does not tell who reports
 * @param to null when the text names no receiver
 * @param deadline {@code MM-DD}, an ISO day when the text gives the year, null when it names no day
 * @param deadlineRaw the deadline in the words of the document; null when it states none
 * @param frequency {@code week}, {@code month}, {@code quarter}, {@code half_year}, {@code yearly}, {@code once} or
 *     null
 */
public record ReportDuty(
        @Nullable String from,
        @Nullable String to,
        @Nullable String deadline,
        @Nullable String deadlineRaw,
        @Nullable String frequency,
        Source source) {}
