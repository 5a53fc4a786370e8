package vn.tincay.site.web;

import java.util.List;
import java.util.stream.IntStream;

/** The parts of the help page; their texts are in the message files under {@code site.help.<part>.<number>}. */
public record HelpPage(List<Part> parts) {

    /** The part for one kind of reader, with its number of tasks. */
    public record Part(String key, int tasks) {
        public List<String> taskKeys() {
            return IntStream.rangeClosed(1, tasks)
                    .mapToObj(task -> "site.help." + key + "." + task)
                    .toList();
        }
    }
}
