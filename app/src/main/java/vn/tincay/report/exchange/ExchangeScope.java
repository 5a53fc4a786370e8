package vn.tincay.report.exchange;

/** The SQL condition for the agencies for which a system may send and submit reports. */
final class ExchangeScope {

    /**
     * True when the agency {@code a} is the viewer's, subordinate to it, or below it in the line of reporting on the
     * form in the period. Parameters: {@code :me}, {@code :form} and {@code :period}.
     */
    static final String OWN_OR_BELOW = """
            (a.id = :me
             or exists (select 1 from agency.lines where above_id = :me and below_id = a.id)
             or report.stands_above(:form, :period, :me, a.id))
            """;

    private ExchangeScope() {}
}
