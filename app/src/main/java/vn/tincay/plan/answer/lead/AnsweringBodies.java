package vn.tincay.plan.answer.lead;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tincay.agency.Agencies;
import vn.tincay.agency.Agency;
import vn.tincay.agency.FieldOfWork;
import vn.tincay.agency.Successors;
import vn.tincay.agency.standard.FactFile;
import vn.tincay.plan.task.content.NamedBody;
import vn.tincay.plan.task.content.TaskContent;

/** Finds the bodies that may lead the tasks of an answering plan. */
@Component
public class AnsweringBodies {

    private record Guide(UUID child, UUID parent) {}

    /**
     * Each row: a level, the standard key of a superior body, and the standard key of the body of that level with the
     * same field of work.
     */
    private static final List<String[]> COUNTERPARTS =
            FactFile.of("counterparts.tsv").rows();

    private final Agencies agencies;
    private final Successors successors;
    private final JdbcClient sql;

    AnsweringBodies(Agencies agencies, Successors successors, JdbcClient sql) {
        this.agencies = agencies;
        this.successors = successors;
        this.sql = sql;
    }

    /**
     * The bodies of the issuer's level, with what is needed to match the bodies that {@code tasks} name.
     *
     * @param drafter the agency that drafts for the issuer
     * @param tasks the tasks of the source plans
     */
    public BodiesOfLevel of(UUID issuer, UUID drafter, List<TaskContent> tasks, LocalDate today) {
        var self = agencies.require(issuer);
        var bodies = new LinkedHashMap<UUID, Agency>();
        bodies.put(issuer, self);
        Stream.of(
                        List.of(agencies.require(drafter)),
                        agencies.below(issuer, today),
                        agencies.coordinating(issuer, today))
                .flatMap(List::stream)
                .filter(body -> body.level() == self.level())
                .forEach(body -> bodies.putIfAbsent(body.id(), body));
        var leads = leads(tasks);
        return new BodiesOfLevel(
                self,
                bodies.containsKey(drafter) ? drafter : issuer,
                List.copyOf(bodies.values()),
                leads,
                successorsOf(leads, today),
                guides(bodies.keySet(), issuer, today),
                COUNTERPARTS.stream()
                        .filter(row -> row[0].equals(self.level().slug()))
                        .collect(Collectors.toMap(row -> row[1], row -> row[2], (a, b) -> a)),
                today);
    }

    private Map<UUID, Agency> leads(List<TaskContent> tasks) {
        var ids = tasks.stream()
                .flatMap(task -> task.bodies().stream())
                .map(NamedBody::agency)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return agencies.all(ids).stream().collect(Collectors.toMap(Agency::id, agency -> agency));
    }

    private Map<UUID, Agency> successorsOf(Map<UUID, Agency> leads, LocalDate today) {
        var successorOf = new HashMap<UUID, Agency>();
        leads.values().stream().filter(lead -> !lead.existsOn(today)).forEach(lead -> {
            var successor = successors.on(today, lead.id(), FieldOfWork.GENDER);
            if (successor.size() == 1) {
                successorOf.put(lead.id(), successor.getFirst().agency());
            }
        });
        return successorOf;
    }

    /**
     * The ids of the bodies directly above each body, without the issuer. Below a department of a ministry the ministry
     * is added, since plans name the ministry and not its department.
     */
    private Map<UUID, Set<UUID>> guides(Set<UUID> bodies, UUID issuer, LocalDate today) {
        return sql
                .sql("""
                        with guides as (
                            select p.child_id, p.parent_id, a.kind
                              from agency.parents p join agency.agencies a on a.id = p.parent_id
                             where p.child_id = any (:bodies::uuid[]) and p.parent_id <> :issuer
                               and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))
                        select child_id as child, parent_id as parent from guides
                         union
                        select g.child_id, p.parent_id from guides g join agency.parents p on p.child_id = g.parent_id
                         where g.kind = 'MINISTRY_DEPARTMENT' and p.line = 'direct'
                           and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)
                        """)
                .param("bodies", bodies.stream().map(UUID::toString).toArray(String[]::new))
                .param("issuer", issuer)
                .param("today", today)
                .query(Guide.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Guide::child, Collectors.mapping(Guide::parent, Collectors.toSet())));
    }
}
