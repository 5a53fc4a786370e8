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

    /** @return whether the cell had no value yet, or the same one */
    public boolean put(int place, long figure) {
        ensureRoom(place);
        boolean free = numbers[place] == NOT_MENTIONED || numbers[place] == figure;
        numbers[place] = figure;
        values++;
        return free;
    }

    /** Merges another mention of the same submission; false when both contain different values for one cell. */
    public boolean mergeAndCompare(ImportedSubmission other) {
        boolean agree = true;
        for (int place = 0; place < Math.min(numbers.length, other.numbers.length); place++) {
            agree &= numbers[place] == NOT_MENTIONED
                    || other.numbers[place] == NOT_MENTIONED
                    || numbers[place] == other.numbers[place];
        }
        merge(other);
        return agree;
    }

    public void clear(int place) {
        ensureRoom(place);
        numbers[place] = DELETED;
        clears = true;
        values++;
    }

    /** Merges a later mention; contradictory ones were refused while the request was read. */
    void merge(ImportedSubmission later) {
        for (int place = 0; place < later.numbers.length; place++) {
            if (later.numbers[place] != NOT_MENTIONED) {
                ensureRoom(place);
                numbers[place] = later.numbers[place];
            }
        }
        values += later.values;
        clears |= later.clears;
    }

    private void ensureRoom(int place) {
        if (place >= numbers.length) {
            int old = numbers.length;
            numbers = Arrays.copyOf(numbers, Math.max(place + 1, old * 2));
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
        for (int place = 0; place < numbers.length; place++) {
            long number = numbers[place];
            sql.append(place == 0 ? "" : ",");
            if (number == NOT_MENTIONED || number == DELETED && !marked) {
                sql.append("NULL");
            } else {
                sql.append(number);
            }
        }
        return sql.append('}').toString();
    }
}
