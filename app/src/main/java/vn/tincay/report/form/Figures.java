package vn.tincay.report.form;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The stored figures of one report, by position: integers scaled by the cell's decimals. A missing figure means "not
 * reported", which is not zero. Immutable.
 */
public final class Figures {

    public static final Figures NONE = new Figures(new long[0], new BitSet());

    private final long[] numbers;
    private final BitSet present;

    private Figures(long[] numbers, BitSet present) {
        this.numbers = numbers;
        this.present = present;
    }

    /** Parses the text form of an SQL array: <code>{1,NULL,3}</code>. */
    public static Figures of(@Nullable String sql) {
        if (sql == null || sql.length() <= 2) {
            return NONE;
        }
        var parts = sql.substring(1, sql.length() - 1).split(",");
        var numbers = new long[parts.length];
        var present = new BitSet(parts.length);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals("NULL")) {
                numbers[i] = Long.parseLong(parts[i]);
                present.set(i);
            }
        }
        return new Figures(numbers, present);
    }

    public @Nullable Long get(int position) {
        return present.get(position) ? numbers[position] : null;
    }

    public Figures with(int position, @Nullable Long figure) {
        var longer = Arrays.copyOf(numbers, Math.max(numbers.length, position + 1));
        var marks = (BitSet) present.clone();
        longer[position] = figure == null ? 0 : figure;
        marks.set(position, figure != null);
        return new Figures(longer, marks);
    }

    /** Adds the figures of both; a figure missing on both sides stays missing. */
    public Figures plus(Figures other) {
        var sum = Arrays.copyOf(numbers, Math.max(numbers.length, other.numbers.length));
        for (int i = 0; i < other.numbers.length; i++) {
            sum[i] = Math.addExact(sum[i], other.numbers[i]);
        }
        var marks = (BitSet) present.clone();
        marks.or(other.present);
        return new Figures(sum, marks);
    }

    /** Only the figures at these positions. */
    public Figures only(IntPredicate keep) {
        var positions = (BitSet) present.clone();
        for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
            if (!keep.test(i)) {
                positions.clear(i);
            }
        }
        return new Figures(Arrays.copyOf(numbers, positions.length()), positions);
    }

    public boolean isEmpty() {
        return present.isEmpty();
    }

    /** The number of reported figures. */
    public int count() {
        return present.cardinality();
    }

    public String toSql() {
        var sql = new StringBuilder("{");
        for (int i = 0; i < present.length(); i++) {
            sql.append(i == 0 ? "" : ",");
            if (present.get(i)) {
                sql.append(numbers[i]);
            } else {
                sql.append("NULL");
            }
        }
        return sql.append('}').toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figures figures && toSql().equals(figures.toSql());
    }

    @Override
    public int hashCode() {
        return toSql().hashCode();
    }

    @Override
    public String toString() {
        return toSql();
    }
}
