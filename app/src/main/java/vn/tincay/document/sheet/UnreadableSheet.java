package vn.tincay.document.sheet;

/** A file that cannot be read as a workbook. */
public final class UnreadableSheet extends IllegalArgumentException {

    public enum UnreadableReason {
        NOT_A_WORKBOOK,
        /** The container of Excel 97–2003 files, which encrypted workbooks use as well. */
        OLD_OR_LOCKED,
        /** Exceeds a limit when unpacked. */
        TOO_LARGE
    }

    private final UnreadableReason why;

    UnreadableSheet(UnreadableReason why) {
        super(why.name());
        this.why = why;
    }

    public UnreadableReason why() {
        return why;
    }
}
