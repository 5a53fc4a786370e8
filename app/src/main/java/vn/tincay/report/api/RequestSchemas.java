package vn.tincay.report.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of request bodies, for the description of the interface: they are read as a stream, never as a whole. */
final class RequestSchemas {

    private RequestSchemas() {}

    /** Cells by code; null takes a figure away. */
    static final class Values extends HashMap<String, @Nullable BigDecimal> {}

    record One(String agency, @Nullable String period, Values values) {}

    record Bulk(List<One> submissions) {}
}
