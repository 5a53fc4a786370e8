package vn.tincay.report.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tincay.base.Problem;

/**
 * The answer to a draft saved while typing: when, what could not be stored, and the sums worked out anew.
 *
 * @param refused problems with the title of the cell each is about
 */
public record SavedPage(Instant at, List<Refused> refused, List<Sum> sums) {

    public record Refused(String field, @Nullable String title, Problem problem) {}

    public record Sum(String name, String labels, String value) {}
}
