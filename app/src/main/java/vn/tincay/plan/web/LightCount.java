package vn.tincay.plan.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tincay.plan.task.Light;
import vn.tincay.plan.task.TaskTree;

/** How many tasks show which light. */
public record LightCount(Map<Light, Long> counts) {

    static LightCount of(List<TaskTree.Node> roots) {
        var counts = new EnumMap<Light, Long>(Light.class);
        roots.stream()
                .flatMap(TaskTree.Node::all)
                .filter(node -> node.task().state().counts())
                .forEach(node -> counts.merge(node.light(), 1L, Long::sum));
        return new LightCount(counts);
    }

    public long of(Light light) {
        return counts.getOrDefault(light, 0L);
    }
}
