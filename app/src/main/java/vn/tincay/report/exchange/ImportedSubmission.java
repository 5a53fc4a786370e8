package vn.tincay.report.exchange;

import java.util.Arrays;
import vn.tincay.report.period.Period;

/**
 * Figures of one agency for one period as sent by another system. Cells that are not mentioned keep their stored value;
 * a cell sent as null is deleted.
 */
public final class ImportedSubmission {

    private static final long NOT_MENTIONED = Long.MIN_VALUE + 1;
    private static final long DELETED = Long.MIN_VALUE;

    private final int row;
    private final String agency;
    private final Period period;
    private long[] numbers = new long[0];
    private int values;
    private boolean clears;

    /** @param row number in the request, from 1, used in error messages */
    public ImportedSubmission(int row, String agency, Period period) {
        this.row = row;
        this.agency = agency;
        this.period = period;
    }

    /**
     * Stores the figure of the cell at this position.
     *
     * @return whether the cell had no value yet, or the same one
     */
    public boolean put(int position, long figure) {
        ensureRoom(position);
        boolean free = numbers[position] == NOT_MENTIONED || numbers[position] == figure;
        numbers[position] = figure;
        values++;
        return free;
    }

    /** Merges another mention of the same submission; false when both contain different values for one cell. */
    public boolean mergeAndCompare(ImportedSubmission other) {
        boolean agree = true;
        for (int position = 0; position < Math.min(numbers.length, other.numbers.length); position++) {
            agree &= numbers[position] == NOT_MENTIONED
                    || other.numbers[position] == NOT_MENTIONED
                    || numbers[position] == other.numbers[position];
        }
        merge(other);
        return agree;
    }

    public void clear(int position) {
        ensureRoom(position);
        numbers[position] = DELETED;
        clears = true;
        values++;
    }

    /** Merges a later mention; contradictory ones were refused while the request was read. */
    void merge(ImportedSubmission later) {
        for (int position = 0; position < later.numbers.length; position++) {
            if (later.numbers[position] != NOT_MENTIONED) {
                ensureRoom(position);
                numbers[position] = later.numbers[position];
            }
        }
        values += later.values;
        clears |= later.clears;
    }

    private void ensureRoom(int position) {
        if (position >= numbers.length) {
            int old = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(position + 1, old * 2));
            Arrays.fill(numbers, old, numbers.length, NOT_MENTIONED);
        }
    }

    public int row() {
        return row;
    }

    public String agency() {
        return agency;
    }

    public Period period() {
        return period;
    }

    public int countValues() {
        return values;
    }

    boolean clears() {
        return clears;
    }

    /** The figures as an SQL array; deleted cells are the smallest bigint when {@code marked}, otherwise null. */
    String toSql(boolean marked) {
        var sql = new StringBuilder(numbers.length * 5).append('{');
        for (int position = 0; position < numbers.length; position++) {
            long number = numbers[position];
            sql.append(position == 0 ? "" : ",");
            if (number == NOT_MENTIONED || number == DELETED && !marked) {
                sql.append("NULL");
            } else {
                sql.append(number);
            }
        }
        return sql.append('}').toString();
    }
}
