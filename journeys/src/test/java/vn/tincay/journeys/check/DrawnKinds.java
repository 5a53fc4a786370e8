package vn.tincay.journeys.check;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of pages and elements that a browser has drawn in this run. Axe checks kinds of elements, so a page needs
 * no analysis when all its kinds of elements were drawn before.
 */
public final class DrawnKinds {

    private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9]*)((?: [^>]*)?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (?:class|role|type|scope|aria-[a-z]+)=\"[^\"]*\"");

    private static final Set<String> KINDS = new TreeSet<>();
    private static final Set<String> PARTS = new HashSet<>();

    private DrawnKinds() {}

    /** Records the page; true when its kind, or one of its kinds of elements, is new. */
    public static synchronized boolean isNew(String path, String html) {
        boolean part = PARTS.addAll(elementKinds(html));
        return KINDS.add(Tour.kind(path).replaceFirst("\\?.*", "")) || part;
    }

    /** The kinds of elements on the page: name, classes, role, type, scope and the names of {@code aria} attributes. */
    private static Set<String> elementKinds(String html) {
        return ELEMENT.matcher(html)
                .results()
                .map(element -> element.group(1)
                        + ATTRIBUTE
                                .matcher(element.group(2))
                                .results()
                                .map(mark -> mark.group().replaceAll("(aria-(?!current|sort)[a-z]+)=.*", "$1"))
                                .collect(Collectors.joining()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
