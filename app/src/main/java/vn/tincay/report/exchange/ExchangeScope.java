package vn.tincay.report.exchange;

/** The agencies for which a system may send and submit reports. */
final class ExchangeScope {

    /**
     * Agencies {@code a} that are the viewer's or below it, by command or by the line of reporting on the form in the
     * period; with the parameters {@code :me}, {@code :form} and {@code :period}.
     */
    static final String OWN_OR_BELOW = """
            (a.id = :me
             or exists (select 1 from agency.lines where above_id = :me and below_id = a.id)
             or report.stands_above(:form, :period, :me, a.id))
            """;

    private ExchangeScope() {}
}
