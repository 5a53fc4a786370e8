package vn.tincay.site.demo.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import vn.tincay.report.form.Form;
import vn.tincay.report.form.WindowRule.Kind;
import vn.tincay.site.demo.figures.Commune.Age;
import vn.tincay.site.demo.figures.Commune.Handling;
import vn.tincay.site.demo.figures.Commune.Perpetrator;
import vn.tincay.site.demo.figures.Commune.Survivor;
import vn.tincay.site.demo.figures.Commune.Violence;

/** Invented figures of a commune, or of a province for all its communes; the same seed gives the same figures. */
public final class DemoFigures {

    private final Map<String, Long> values = new LinkedHashMap<>();

    private DemoFigures() {}

    /**
     * The figures by the code of the cell to fill in.
     *
     * @param communes the number of communes whose figures are added up
     */
    public static Map<String, Long> of(Form form, long seed, int communes) {
        var figures = new DemoFigures();
        var share =
                form.window().kind() == Kind.MONTH ? 1.0 / 12 : form.window().kind() == Kind.HALF_YEAR ? 0.5 : 1;
        var seeds = new Random(seed);
        for (int i = 0; i < communes; i++) {
            var commune = new Commune(seeds.nextLong(), share);
            figures.addIncidents(commune);
            figures.addSurvivors(commune);
            figures.addPerpetrators(commune);
            figures.addSupport(commune);
            if (form.cell("launches").isPresent()) {
                CommuneWork.addActionMonth(commune, figures::add);
            } else {
                CommuneWork.addYear(commune, figures::add);
            }
        }
        var reported = new LinkedHashMap<String, Long>();
        form.entered().forEach(cell -> {
            var value = figures.values.get(cell.code());
            if (value == null) {
                throw new IllegalStateException("the demonstration has no figure for " + cell.code());
            }
            reported.put(cell.code(), value);
        });
        return reported;
    }

    private void addIncidents(Commune commune) {
        add("households", commune.survivors.size());
        add("incidents_resolved", count(commune.incidents, Commune.Incident::resolved));
        add("incidents_repeated", count(commune.incidents, Commune.Incident::repeated));
        for (var form : Violence.values()) {
            add("incidents_" + code(form), count(commune.incidents, incident -> incident.form() == form));
        }
    }

    private void addSurvivors(Commune commune) {
        add("known_survivors", commune.survivors.size());
        add("sought_help", count(commune.survivors, Survivor::sought));
        add("asked_help", count(commune.survivors, Survivor::asked));
        add("helped", count(commune.survivors, Survivor::helped));
        for (boolean female : new boolean[] {true, false}) {
            var sex = female ? "f" : "m";
            add("survivors." + sex, count(commune.survivors, survivor -> survivor.female() == female));
            for (var age : Age.values()) {
                var suffix = age == Age.UNDER_16 ? "u16" : age == Age.TO_59 ? "16_59" : "60";
                Predicate<Survivor> of = survivor -> survivor.female() == female && survivor.age() == age;
                add("survivors." + sex + "_" + suffix, count(commune.survivors, of));
                add("survivors_" + sex + "." + (age == Age.UNDER_16 ? "" : "a") + suffix, count(commune.survivors, of));
                for (var form : Violence.values()) {
                    add(
                            "survivors_" + code(form) + "." + sex + "_" + suffix,
                            count(
                                    commune.survivors,
                                    of.and(survivor -> survivor.forms().contains(form))));
                }
            }
        }
    }

    private void addPerpetrators(Commune commune) {
        add("perpetrators_counselled", count(commune.perpetrators, Perpetrator::counselled));
        addHandled("", commune, perpetrator -> true);
        for (boolean female : new boolean[] {true, false}) {
            var sex = female ? "f" : "m";
            Predicate<Perpetrator> of = perpetrator -> perpetrator.female() == female;
            add("perpetrators." + sex, count(commune.perpetrators, of));
            add("perpetrators_" + sex, count(commune.perpetrators, of));
            add("perpetrators_counselled." + sex, count(commune.perpetrators, of.and(Perpetrator::counselled)));
            addHandled("." + sex, commune, of);
        }
    }

    private void addHandled(String column, Commune commune, Predicate<Perpetrator> whom) {
        for (var way : Handling.values()) {
            add(
                    "handled_" + code(way) + column,
                    count(commune.perpetrators, whom.and(perpetrator -> perpetrator.handling() == way)));
        }
    }

    /** Service contacts: only survivors who were helped have any, and some have several. */
    private void addSupport(Commune commune) {
        for (var survivor : commune.survivors) {
            addContacts(
                    "health", survivor, survivor.forms().contains(Violence.PHYSICAL) && commune.chance(0.5) ? 1 : 0);
            addContacts("counselling", survivor, commune.between(1, 3));
            addContacts("shelter", survivor, commune.chance(0.12) ? 1 : 0);
            addContacts("legal", survivor, commune.chance(0.2) ? 1 : 0);
            addContacts("livelihood", survivor, commune.chance(0.06) ? 1 : 0);
        }
        for (var kind : new String[] {"health", "counselling", "shelter", "legal", "livelihood"}) {
            add("support_" + kind + ".f", 0);
            add("support_" + kind + ".m", 0);
            add("support_" + kind, 0);
        }
    }

    private void addContacts(String kind, Survivor survivor, int number) {
        if (survivor.helped()) {
            add("support_" + kind + (survivor.female() ? ".f" : ".m"), number);
            add("support_" + kind, number);
        }
    }

    private void add(String code, long value) {
        values.merge(code, value, Long::sum);
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static <T> long count(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }
}
