package vn.tincay.site.demo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented commune in one period. Its population determines the number of known incidents; each incident has a
 * survivor and a perpetrator, and support and measures depend on these. Rates follow published figures: about three
 * known incidents per commune and year, nine of ten survivors female, half of the incidents physical.
 */
final class Commune {

    private static final double INCIDENTS_A_HOUSEHOLD_AND_YEAR = 0.0004;
    private static final double PERSONS_A_HOUSEHOLD = 3.7;
    private static final double SAME_COUPLE_AGAIN = 0.15;

    enum Violence {
        PHYSICAL,
        PSYCHOLOGICAL,
        ECONOMIC,
        SEXUAL
    }

    enum Age {
        UNDER_16,
        TO_59,
        FROM_60
    }

    enum Handling {
        NONE,
        CRITICISM,
        FINE,
        NO_CONTACT,
        CRIMINAL
    }

    /** @param forms all forms of violence this person suffered */
    record Survivor(boolean female, Age age, List<Violence> forms, boolean sought, boolean asked, boolean helped) {}

    record Perpetrator(boolean female, boolean counselled, Handling handling) {}

    record Incident(Violence form, boolean resolved, boolean repeated) {}

    final List<Incident> incidents = new ArrayList<>();
    final List<Survivor> survivors = new ArrayList<>();
    final List<Perpetrator> perpetrators = new ArrayList<>();
    final double share;
    private final Random random;

    /** @param share length of the period as a part of a year */
    Commune(long seed, double share) {
        this.share = share;
        random = new Random(seed);
        int population = between(9_000, 32_000);
        double expected = population / PERSONS_A_HOUSEHOLD * INCIDENTS_A_HOUSEHOLD_AND_YEAR * share;
        long number = Math.round(expected * (0.5 + random.nextDouble()));
        for (int i = 0; i < number; i++) {
            addIncident();
        }
    }

    /** A random number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A random number for the period, from a range for a whole year; at least 1 unless {@code leastAYear} is 0. */
    int inPeriod(int leastAYear, int mostAYear) {
        return (int) Math.max(leastAYear == 0 ? 0 : 1, Math.round(between(leastAYear, mostAYear) * share));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void addIncident() {
        var form = drawForm();
        boolean repeated = !survivors.isEmpty() && chance(SAME_COUPLE_AGAIN);
        incidents.add(new Incident(form, chance(0.93), repeated));
        if (!repeated) {
            boolean female = chance(0.9);
            survivors.add(inventSurvivor(female, form));
            perpetrators.add(new Perpetrator(chance(female ? 0.04 : 0.6), chance(0.75), drawHandling()));
        }
    }

    private Survivor inventSurvivor(boolean female, Violence form) {
        var age = chance(0.1) ? Age.UNDER_16 : chance(0.15) ? Age.FROM_60 : Age.TO_59;
        var forms = new ArrayList<>(List.of(form));
        if (form != Violence.PSYCHOLOGICAL && chance(0.5)) {
            forms.add(Violence.PSYCHOLOGICAL);
        }
        boolean sought = chance(0.68);
        boolean asked = sought || chance(0.4);
        return new Survivor(female, age, forms, sought, asked, asked && chance(0.985));
    }

    private Violence drawForm() {
        double drawn = random.nextDouble();
        return drawn < 0.52
                ? Violence.PHYSICAL
                : drawn < 0.84 ? Violence.PSYCHOLOGICAL : drawn < 0.95 ? Violence.ECONOMIC : Violence.SEXUAL;
    }

    private Handling drawHandling() {
        double drawn = random.nextDouble();
        return drawn < 0.42
                ? Handling.CRITICISM
                : drawn < 0.62
                        ? Handling.FINE
                        : drawn < 0.74 ? Handling.NO_CONTACT : drawn < 0.78 ? Handling.CRIMINAL : Handling.NONE;
    }
}
