package vn.tincay.document.paper.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks every tag of a template against the names of its room, even in branches that current papers do not use. */
final class TagCheck {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern PLAIN = Pattern.compile("[#^/]?[\\w.-]+");

    /** A line with a table whose name is written in the template. */
    private static final Pattern TABLE = Pattern.compile("\\s*\\|\\s+([^{}]+?)\\s*");

    private record Open(String name, int line, PaperNames names) {}

    private final String file;
    private final PaperNames names;
    private final Deque<Open> open = new ArrayDeque<>();

    TagCheck(String file, PaperNames names) {
        this.file = file;
        this.names = names;
    }

    void check(String text) {
        int line = 0;
        for (var words : text.lines().toList()) {
            line++;
            check(words, line);
        }
        if (!open.isEmpty()) {
            throw new TemplateFault(
                    file, open.peek().line(), "{{#" + open.peek().name() + "}} has no end");
        }
    }

    private void check(String words, int line) {
        var tags = TAG.matcher(words);
        while (tags.find()) {
            var tag = tags.group(1).strip();
            if (!tag.startsWith("!")) {
                if (!PLAIN.matcher(tag).matches()) {
                    throw new TemplateFault(file, line, "{{" + tag + "}} is no tag of templates");
                }
                checkTag(tag, line);
            }
        }
        if (TAG.matcher(words).replaceAll("").contains("{{")) {
            throw new TemplateFault(file, line, "a tag has no end");
        }
        var table = TABLE.matcher(words);
        if (table.matches() && find(table.group(1)).isEmpty()) {
            throw new TemplateFault(file, line, "no table is named “" + table.group(1) + "”");
        }
    }

    private void checkTag(String tag, int line) {
        var name = tag.substring(1);
        switch (tag.charAt(0)) {
            case '#' -> open.push(new Open(name, line, require(name, line)));
            case '^' -> {
                require(name, line);
                open.push(new Open(name, line, PaperNames.NONE));
            }
            case '/' -> {
                if (open.isEmpty() || !open.pop().name().equals(name)) {
                    throw new TemplateFault(file, line, "{{/" + name + "}} ends nothing");
                }
            }
            default -> {
                if (!tag.equals(".") && !require(tag, line).isPlain() || tag.equals(".") && open.isEmpty()) {
                    throw new TemplateFault(file, line, "“" + tag + "” is no text");
                }
            }
        }
    }

    private PaperNames require(String name, int line) {
        return find(name).orElseThrow(() -> new TemplateFault(file, line, "no value is named “" + name + "”"));
    }

    private Optional<PaperNames> find(String name) {
        return open.stream()
                .flatMap(one -> one.names().find(name).stream())
                .findFirst()
                .or(() -> names.find(name));
    }
}
