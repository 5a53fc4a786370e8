package vn.tincay.site.demo.figures;

import java.util.function.ObjLongConsumer;

/** What the offices of an invented commune do in a period, and its cost in million đồng. */
final class CommuneWork {

    private CommuneWork() {}

    static void addYear(Commune commune, ObjLongConsumer<String> figures) {
        figures.accept("documents", commune.inPeriod(3, 7));
        figures.accept("inspections", commune.inPeriod(0, 2));
        figures.accept("news", commune.inPeriod(12, 40));
        figures.accept("trusted_addresses", commune.between(2, 6));
        figures.accept("shelters", commune.chance(0.15) ? 1 : 0);
        figures.accept("models", commune.between(1, 3));
        figures.accept("trained", commune.inPeriod(8, 24));
        int calls = commune.inPeriod(0, 5);
        figures.accept("calls", calls);
        figures.accept("calls_answered", commune.chance(0.9) ? calls : Math.max(0, calls - 1));
        int events = commune.inPeriod(6, 14);
        figures.accept("events", events);
        figures.accept("participants", (long) events * commune.between(35, 90));
        addMoney(commune, figures);
    }

    private static void addMoney(Commune commune, ObjLongConsumer<String> figures) {
        int planned = commune.inPeriod(12, 40);
        int spent = planned * commune.between(85, 100) / 100;
        int gifts = commune.inPeriod(0, 8);
        figures.accept("budget_state.planned", planned);
        figures.accept("budget_state.spent", spent);
        figures.accept("budget_other.planned", gifts);
        figures.accept("budget_other.spent", gifts * commune.between(85, 100) / 100);
        figures.accept("budget_spent", spent);
    }

    /**
     * Adds the figures of the Action Month. The only events in its form are launches and talks, so the participants
     * are computed from these, not from the events of the year.
     */
    static void addActionMonth(Commune commune, ObjLongConsumer<String> figures) {
        int launches = commune.chance(0.7) ? 1 : 0;
        int talks = commune.between(1, 3);
        figures.accept("launches", launches);
        figures.accept("talks", talks);
        figures.accept("banners", commune.between(4, 16));
        figures.accept("leaflets", commune.between(2, 10) * 50L);
        figures.accept("broadcasts", commune.between(6, 20));
        figures.accept("visits", commune.between(0, 3));
        figures.accept("spent", commune.between(3, 12));
        long there = launches * commune.between(120, 250) + (long) talks * commune.between(40, 80);
        figures.accept("participants", there);
        figures.accept("participants_men", there * commune.between(30, 44) / 100);
    }
}
