package vn.tincay.plan.drafting.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.base.Ids;
import vn.tincay.base.text.Excerpt;
import vn.tincay.plan.Plan;
import vn.tincay.plan.PlanContent;
import vn.tincay.plan.Plans;
import vn.tincay.plan.drafting.time.StatedTime;
import vn.tincay.plan.outline.PlanOutline;
import vn.tincay.plan.programme.Indicator;
import vn.tincay.plan.programme.Operator;
import vn.tincay.plan.programme.Programme;
import vn.tincay.plan.programme.Programmes;
import vn.tincay.plan.target.Target;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;
import vn.tincay.plan.task.content.TaskField;
import vn.tincay.plan.text.PlanText;
import vn.tincay.plan.text.TextSection;
import vn.tincay.reader.SentenceCase;
import vn.tincay.viewer.Viewer;

/**
 * Converts the facts of a document into the content of a plan. Bodies and plans that cannot be matched stay as written.
 */
@Component
public class FactsToContent {

    private static final Pattern LEAD_IN =
            Pattern.compile("^(?iu:có trách nhiệm|có nhiệm vụ)(?:\\s*[:,;.–-]+\\s*|\\s+|$)");

    private final Programmes programmes;
    private final MatchingBodies bodies;
    private final Plans plans;
    private final Agencies agencies;

    FactsToContent(Programmes programmes, MatchingBodies bodies, Plans plans, Agencies agencies) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.plans = plans;
        this.agencies = agencies;
    }

    public PlanContent content(Viewer viewer, ReadFacts read) {
        var resolve = bodies.resolverFor(
                read.agency(), read.issuedOn() == null ? LocalDate.of(read.fromYear(), 1, 1) : read.issuedOn());
        var tasks = new ArrayList<TaskContent>(tasks(read, resolve));
        tasks.addAll(duties(read, resolve));
        return new PlanContent(
                SentenceCase.of(read.title()),
                read.fromYear(),
                read.toYear(),
                programmes(read),
                read.objective(),
                answeredPlan(viewer, read),
                read.answers(),
                targets(read),
                tasks,
                text(read));
    }

    /** The text of the paper. Sections with words in the paper take their places in the standard outline. */
    private PlanText text(ReadFacts read) {
        var worded = read.planText().sections();
        if (worded.isEmpty()) {
            return read.planText();
        }
        var level = agencies.require(read.agency()).level();
        return read.planText()
                .withSections(PlanOutline.standard(level).sections().stream()
                        .map(section -> worded.stream()
                                .filter(one -> one.code().equals(section.code()))
                                .map(one -> new TextSection(one.code(), section.title(), one.body()))
                                .findFirst()
                                .orElseGet(() -> new TextSection(section.code(), section.title(), "")))
                        .toList());
    }

    private List<UUID> programmes(ReadFacts read) {
        var cited = programmes.all().stream()
                .filter(programme -> read.cited().stream().anyMatch(programme.legalBasis()::equalsIgnoreCase))
                .sorted(Comparator.comparing((Programme programme) -> !overlaps(programme, read))
                        .thenComparing(programme -> programme.themes().size()))
                .toList();
        return read.themes().stream()
                .flatMap(theme -> programme(theme, cited, read).stream())
                .map(Programme::id)
                .distinct()
                .toList();
    }

    /**
     * The programme of this theme that the paper cites, even when its years are over; without a citation the programme
     * of the theme in the plan's last year; empty when there is none.
     */
    private Optional<Programme> programme(String theme, List<Programme> cited, ReadFacts read) {
        return cited.stream()
                .filter(programme -> programme.themes().contains(theme))
                .findFirst()
                .or(() -> programmes.ofTheme(theme, read.toYear()));
    }

    private static boolean overlaps(Programme programme, ReadFacts read) {
        return programme.fromYear() <= read.toYear() && programme.toYear() >= read.fromYear();
    }

    /** The superior plan, when exactly one of the plans offered for answering has the stated number; otherwise null. */
    private @Nullable UUID answeredPlan(Viewer viewer, ReadFacts read) {
        if (read.answers() == null) {
            return null;
        }
        var found = plans.visibleTo(viewer).answerable().stream()
                .filter(plan -> read.answers().equalsIgnoreCase(plan.number()))
                .map(Plan::id)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private List<Target> targets(ReadFacts read) {
        Set<String> indicatorCodes =
                programmes.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        return read.targets().stream()
                .map(target -> target(target, indicatorCodes))
                .toList();
    }

    private static Target target(ReadFacts.ReadTarget read, Set<String> indicatorCodes) {
        var operator = read.op() == null || read.value() == null
                ? null
                : Operator.ofSign(read.op()).orElse(Operator.EQUAL);
        return new Target(
                Ids.next(),
                read.indicator() != null && indicatorCodes.contains(read.indicator()) ? read.indicator() : null,
                read.text(),
                operator,
                operator == null ? null : read.value(),
                read.unit(),
                read.year(),
                null,
                null,
                null,
                read.fromLine(),
                read.toLine());
    }

    private static List<TaskContent> tasks(ReadFacts read, MatchingBodies.Resolver resolve) {
        Map<String, UUID> ids = new HashMap<>();
        Set<UUID> above = new HashSet<>();
        var tasks = new ArrayList<TaskContent>();
        for (var task : read.tasks()) {
            var id = Ids.next();
            var parent = task.parent() == null ? null : ids.get(task.parent());
            ids.putIfAbsent(task.no(), id);
            tasks.add(task(id, above.contains(parent) ? parent : null, task, read, resolve));
            above.add(id);
        }
        return tasks;
    }

    private static TaskContent task(
            UUID id, @Nullable UUID parent, ReadFacts.ReadTask read, ReadFacts facts, MatchingBodies.Resolver resolve) {
        boolean parts = facts.tasks().stream().anyMatch(other -> read.no().equals(other.parent()));
        var time = StatedTime.ofTask(read.time(), read.text(), parts, facts.fromYear(), facts.toYear());
        return TaskContent.builder(id)
                .parent(parent)
                .time(time.understood().timing(), time.words())
                .bodies(
                        read.lead().stream().distinct().map(resolve::body).toList(),
                        read.coordinating().stream()
                                .distinct()
                                .filter(name -> !read.lead().contains(name))
                                .map(resolve::body)
                                .toList())
                .originalLines(read.fromLine(), read.toLine())
                .set(TaskField.NUMBER, read.no())
                .set(TaskField.TITLE, shorten(read.title()))
                .set(TaskField.BODY, read.text())
                .set(TaskField.PRODUCTS, read.products())
                .set(TaskField.FUNDING, FundingOfTasks.of(read.funding()))
                .build();
    }

    /** Each duty of a body becomes a task with that body as lead. */
    private static List<TaskContent> duties(ReadFacts read, MatchingBodies.Resolver resolve) {
        var tasks = new ArrayList<TaskContent>();
        for (var duty : read.duties()) {
            NamedBody lead = resolve.body(duty.name());
            for (var words : duty.duties().stream()
                    .map(FactsToContent::withoutLeadIn)
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                var time = StatedTime.inSentence(words, read.fromYear(), read.toYear());
                tasks.add(TaskContent.builder(Ids.next())
                        .duty(true)
                        .time(time.understood().timing(), time.words())
                        .bodies(lead, List.of())
                        .originalLines(duty.fromLine(), duty.toLine())
                        .set(TaskField.TITLE, shorten(capitalise(words)))
                        .set(TaskField.BODY, words.length() > TaskField.TITLE.longest() ? words : "")
                        .build());
            }
        }
        return tasks;
    }

    /** Removes the introduction "có trách nhiệm" (is responsible for), which is not part of the duty. */
    private static String withoutLeadIn(String words) {
        return LEAD_IN.matcher(words.strip()).replaceFirst("").strip();
    }

    /** Capitalises the first letter: a duty follows a colon in the document, but starts a line here. */
    private static String capitalise(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    private static String shorten(String title) {
        int longest = TaskField.TITLE.longest();
        return Excerpt.of(title, longest);
    }
}
