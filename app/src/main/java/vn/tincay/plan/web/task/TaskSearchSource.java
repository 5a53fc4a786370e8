package vn.tincay.plan.web.task;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.Viewer;
import vn.tincay.viewer.source.SearchSource;

/** Finds tasks by title for the search page. */
@Component
@Order(2)
class TaskSearchSource implements SearchSource {

    private final PlanTasks tasks;

    TaskSearchSource(PlanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String group() {
        return "tasks";
    }

    @Override
    public String heading() {
        return "plan.search.tasks";
    }

    @Override
    public Results find(Viewer viewer, String words, int most, String lang) {
        var results = tasks.visibleTo(viewer).matching(words, most + 1).stream()
                .map(task -> new SearchResult(task.title(), task.agencyName(), "/tasks/" + task.id()))
                .toList();
        return Results.of(results, most);
    }
}
