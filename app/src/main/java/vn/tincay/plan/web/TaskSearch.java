package vn.tincay.plan.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tincay.plan.task.PlanTasks;
import vn.tincay.viewer.source.SearchSource;
import vn.tincay.viewer.Viewer;

/** Tasks by their titles. */
@Component
@Order(1)
class TaskSearch implements SearchSource {

    private final PlanTasks tasks;

    TaskSearch(PlanTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String group() {
        return "tasks";
    }

    @Override
    public List<Found> find(Viewer viewer, String words, int most, String lang) {
        return tasks.visibleTo(viewer).named(words, most).stream()
                .map(task -> new Found(task.title(), task.agencyName(), "/tasks/" + task.id()))
                .toList();
    }
}
