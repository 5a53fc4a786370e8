package vn.tincay.report.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tincay.base.NotFound;
import vn.tincay.report.period.Period;
import vn.tincay.report.period.ReportWindow;

/**
 * All forms in all versions: those of the files in {@code resources/report/forms}, and those released from a screen.
 */
@Component
public class Forms {

    private static final String FILES = "classpath*:report/forms/*.yaml";

    private final StoredForms storedForms;
    private final TransactionOperations transaction;
    private final Map<String, SortedMap<Integer, Form>> forms = new ConcurrentSkipListMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private long known;

    Forms(StoredForms storedForms, TransactionOperations transaction) throws IOException {
        this.storedForms = storedForms;
        this.transaction = transaction;
        transaction.executeWithoutResult(status -> refresh());
        var files = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            files.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        // A version that was released from a screen counts: a file of the product never replaces it.
        files.stream()
                .map(text -> Map.entry(FormFile.read(text), text))
                .filter(entry -> !versionsOrNone(entry.getKey().code())
                        .containsKey(entry.getKey().version()))
                .sorted(Comparator.comparingInt(entry -> entry.getKey().version()))
                .forEach(entry -> store(entry.getKey(), entry.getValue()));
    }

    /** Adds one form file, for benchmarks and trials; the product's own forms are resources. */
    public Form add(String yaml) {
        return store(FormFile.read(yaml), yaml);
    }

    /** The newest version of each form, by code. */
    public List<Form> all() {
        return forms.values().stream()
                .map(versions -> versions.get(versions.lastKey()))
                .toList();
    }

    /**
     * The newest version; empty for an unknown code. A code that this node does not know may be new, so releases of
     * other nodes are read first.
     */
    public Optional<Form> find(String code) {
        if (!forms.containsKey(code)) {
            refresh();
        }
        return Optional.ofNullable(forms.get(code)).map(versions -> versions.get(versions.lastKey()));
    }

    public Form require(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    /** The version in force when the figures of the period close; the oldest for periods before all versions. */
    public Form in(String code, Period period) {
        var closing = ReportWindow.closing(period);
        return versions(code).reversed().stream()
                .filter(form -> !form.validFrom().isAfter(closing))
                .findFirst()
                .orElseGet(() -> versions(code).getFirst());
    }

    /** The version in force for a requested period; a period of another kind than the form's is not found. */
    public Form require(String code, Period period) {
        var form = in(code, period);
        if (form.window().kind() != period.kind()) {
            throw new NotFound();
        }
        return form;
    }

    public Form version(String code, int version) {
        if (!versionsOrNone(code).containsKey(version)) {
            refresh();
        }
        return versions(code).stream()
                .filter(form -> form.version() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All versions of a form, oldest first. */
    public List<Form> versions(String code) {
        var versions = versionsOrNone(code);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return List.copyOf(versions.values());
    }

    /** The structure of this version, from which the form's next version is made. */
    public FormStructure structure(Form form) {
        return FormStructureText.read(Objects.requireNonNull(texts.get(key(form))));
    }

    /**
     * Stores a version made on a screen, in the current transaction. This node uses it after the commit, the others
     * when they {@link #refresh}.
     */
    public Form release(Form form, String text) {
        var stored = this.storedForms.store(form, text);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                put(stored, text);
            }
        });
        return stored;
    }

    /** Reads the versions that were released from a screen and that this node does not know yet. */
    public synchronized void refresh() {
        if (storedForms.countReleased() != known) {
            var all = storedForms.released();
            for (var text : all) {
                if (!versionsOrNone(text.form()).containsKey(text.version())) {
                    put(storedForms.placed(FormFile.read(text.body())), text.body());
                }
            }
            known = all.size();
        }
    }

    private Form store(Form form, String text) {
        var placed = Optional.ofNullable(transaction.execute(status -> storedForms.store(form, text)))
                .orElseThrow();
        put(placed, text);
        return placed;
    }

    /** Replaces the map of the form's versions, because others may be reading the old one. */
    private void put(Form form, String text) {
        texts.put(key(form), text);
        forms.compute(form.code(), (code, versions) -> {
            var all = new TreeMap<Integer, Form>(versions == null ? Map.of() : versions);
            all.put(form.version(), form);
            return Collections.unmodifiableSortedMap(all);
        });
    }

    private static String key(Form form) {
        return form.code() + " " + form.version();
    }

    private SortedMap<Integer, Form> versionsOrNone(String code) {
        return forms.getOrDefault(code, Collections.emptySortedMap());
    }
}
