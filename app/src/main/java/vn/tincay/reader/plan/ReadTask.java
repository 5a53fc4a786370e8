package vn.tincay.reader.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.plan.source.Source;

/**
 * A task of the plan.
 *
 * @param no its number, {@code III.2}; that of a child {@code III.2.a} or {@code III.2-1}
 * @param parent number of the task above; null for a first-level task
 * @param time verbatim, {@code Thường xuyên} or {@code Quý II hằng năm}; null when the plan states none
 * @param funding word for word, a sum with its unit; null when the document states nothing
 */
public record ReadTask(
        String no,
        String title,
        @Nullable String parent,
        List<String> lead,
        List<String> coordinating,
        @Nullable String time,
        List<String> products,
        @Nullable String funding,
        String text,
        Source source) {}
