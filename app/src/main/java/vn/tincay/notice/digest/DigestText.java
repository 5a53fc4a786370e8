package vn.tincay.notice.digest;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tincay.access.AccessSettings;
import vn.tincay.base.text.Excerpt;
import vn.tincay.viewer.Role;
import vn.tincay.viewer.source.ActionItem;
import vn.tincay.viewer.source.ActionItem.Group;

/**
 * Writes the texts of messages: titles with what to do and the due day, and only links that are the same for everybody.
 * Items that may not leave the installation are neither listed nor counted.
 */
@Component
public class DigestText {

    /** The page where a person chooses the digest. */
    public static final String PAGE = "/account/digest";

    /** The most lines for one membership; the rest of a longer list is only counted. */
    private static final int MOST_LINES = 40;

    private static final int LONGEST_TITLE = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The items that wait for a person at one agency in one role; those that may not be mailed are left out. */
    public record MembershipItems(String agency, Role role, List<ActionItem> items) {

        public MembershipItems {
            items = items.stream().filter(ActionItem::mailable).toList();
        }
    }

    private record KindAndTitle(String kind, String title) {}

    private final MessageSource messages;
    private final String origin;

    DigestText(MessageSource messages, AccessSettings settings) {
        this.messages = messages;
        this.origin = settings.origin();
    }

    /** The digest; empty when nothing waits that may be mailed. */
    public Optional<MailText> digest(List<MembershipItems> parts, String lang) {
        int count = parts.stream().mapToInt(part -> part.items().size()).sum();
        if (count == 0) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        parts.stream().filter(part -> !part.items().isEmpty()).forEach(part -> {
            if (parts.size() > 1) {
                lines.add(say(lang, "part", part.agency(), say(lang, part.role())));
                lines.add("");
            }
            addItems(lines, part.items(), lang);
        });
        lines.add(say(lang, "open", origin + "/"));
        lines.add("");
        lines.add(say(lang, "only-titles"));
        lines.add(say(lang, "stop", settingsPage()));
        return Optional.of(new MailText(say(lang, "subject", count), String.join("\n", lines) + "\n", lang));
    }

    /** The trial message with the code that confirms the address. */
    MailText trialWithCode(String code, String lang) {
        return trial(say(lang, "trial-code", code), lang);
    }

    /** The trial message to an address that is confirmed. */
    MailText trial(String lang) {
        return trial(say(lang, "trial-arrived"), lang);
    }

    String settingsPage() {
        return origin + PAGE;
    }

    private MailText trial(String what, String lang) {
        var lines = List.of(
                say(lang, "trial-what"),
                "",
                what,
                "",
                say(lang, "trial-page", settingsPage()),
                say(lang, "trial-not-you"));
        return new MailText(say(lang, "trial-subject"), String.join("\n", lines) + "\n", lang);
    }

    private void addItems(List<String> lines, List<ActionItem> items, String lang) {
        int written = 0;
        int left = 0;
        for (var group : Group.values()) {
            var entries = sameItems(items, group);
            var shown = entries.subList(0, Math.min(entries.size(), MOST_LINES - written));
            if (!shown.isEmpty()) {
                lines.add(say(lang, "group." + group.name()));
                shown.forEach(same -> lines.add("- " + line(same, lang)));
                lines.add("");
                written += shown.size();
            }
            left += entries.size() - shown.size();
        }
        if (left > 0) {
            lines.add(say(lang, "more", left));
            lines.add("");
        }
    }

    /**
     * The items of the group; those of one kind and title are one entry, because a department receives the same report
     * from a hundred communes.
     */
    private static List<List<ActionItem>> sameItems(List<ActionItem> items, Group group) {
        var entries = new LinkedHashMap<KindAndTitle, List<ActionItem>>();
        items.stream()
                .filter(item -> item.group() == group)
                .forEach(item -> entries.computeIfAbsent(
                                new KindAndTitle(item.kind(), item.title()), key -> new ArrayList<>())
                        .add(item));
        return List.copyOf(entries.values());
    }

    private String line(List<ActionItem> same, String lang) {
        var first = same.getFirst(); // the earliest due day: within a group, the items are sorted by it
        var title = Excerpt.of(first.title().replaceAll("\\s+", " ").strip(), LONGEST_TITLE);
        var kind = messages.getMessage(first.kind(), null, Locale.of(lang));
        var line =
                same.size() == 1 ? say(lang, "line", title, kind) : say(lang, "line-several", title, kind, same.size());
        return first.due() == null ? line : line + say(lang, "due", DAY.format(first.due()));
    }

    private String say(String lang, Role role) {
        return messages.getMessage("access.role." + role.name(), null, Locale.of(lang));
    }

    private String say(String lang, String key, Object... arguments) {
        return messages.getMessage("notice.digest.mail." + key, arguments, Locale.of(lang));
    }
}
