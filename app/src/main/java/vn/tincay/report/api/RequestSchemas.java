package vn.tincay.report.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of request bodies for the API description. The bodies are read as a stream and never into these classes.
 */
final class RequestSchemas {

    private RequestSchemas() {}

    /** Values by cell code; null deletes a figure. */
    static final class Values extends HashMap<String, @Nullable BigDecimal> {}

    /**
     * One submission.
     *
     * @param period null for the usual period of the request
     */
    record SubmissionSchema(String agency, @Nullable String period, Values values) {}

    record SubmissionsSchema(List<SubmissionSchema> submissions) {}
}
