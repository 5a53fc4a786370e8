package vn.tincay.report.receipt;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an agency in the previous period, by cell code.
 *
 * @param signed whether they are those of a signed report; otherwise they come from a spreadsheet, and nobody
 *     signed them
 */
public record EarlierValues(Map<String, @Nullable BigDecimal> values, boolean signed) {}
