package vn.tincay.agency.name;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import vn.tincay.agency.standard.FactFile;
import vn.tincay.base.text.VietnameseText;

/**
 * Other spellings of the words in names of bodies, as documents and people write them: {@code LĐTB&XH}, {@code VHTTDL},
 * {@code MTTQ}. The table {@code resources/agency/aliases.tsv} needs neither Spring nor a database, so the reader of
 * plans shares it.
 */
public final class Aliases {

    private static final Aliases BUNDLED = new Aliases();

    /**
     * The number of replacements in a row, {@code Đoàn TN} → {@code Đoàn Thanh niên} → the full name; longer chains do
     * not occur.
     */
    private static final int PASSES = 3;

    /**
     * The fewest letters with which an abbreviation counts without capitals; shorter ones such as {@code ca} and
     * {@code tp} are also ordinary words.
     */
    private static final int SHORTEST_TYPED = 4;

    private final Map<String, List<String>> meanings;
    private final Map<String, String> folded = new HashMap<>();
    private final Pattern written;

    private Aliases() {
        var rows = FactFile.of("aliases.tsv").rows();
        meanings = rows.stream().collect(groupingBy(row -> row[0], mapping(row -> row[1], toList())));
        rows.stream()
                .filter(row -> VietnameseText.fold(row[0]).replace(" ", "").length() >= SHORTEST_TYPED)
                .forEach(row ->
                        folded.putIfAbsent(VietnameseText.fold(row[0]).replace(" ", ""), VietnameseText.fold(row[1])));
        written = Pattern.compile(meanings.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Aliases::pattern)
                .collect(joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    public static Aliases bundled() {
        return BUNDLED;
    }

    /**
     * Every way to write the text in full, so an abbreviation with two meanings gives two texts. A text without
     * abbreviations is returned as it is.
     */
    public SequencedSet<String> spellOut(String text) {
        SequencedSet<String> found = new LinkedHashSet<>(List.of(VietnameseText.tidy(text)));
        for (int pass = 0; pass < PASSES; pass++) {
            var next = new LinkedHashSet<String>();
            found.forEach(one -> next.addAll(spellOutOnce(one)));
            if (next.equals(found)) {
                break;
            }
            found = next;
        }
        return found;
    }

    /**
     * Spells out the abbreviations in folded search words: {@code so ldtbxh} → {@code so lao dong thuong binh va xa
     * hoi}.
     */
    public String spellOutFolded(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> folded.getOrDefault(word, word))
                .collect(joining(" "));
    }

    private List<String> spellOutOnce(String text) {
        var found = new ArrayList<>(List.of(new StringBuilder()));
        var matcher = written.matcher(text);
        int end = 0;
        while (matcher.find()) {
            var options = meaningsOf(matcher.group());
            boolean stands = options.stream().anyMatch(meaning -> text.startsWith(meaning, matcher.start()));
            var before = text.substring(end, matcher.start());
            var now = stands ? List.of(matcher.group()) : options;
            var next = new ArrayList<StringBuilder>();
            for (var line : found) {
                now.forEach(meaning ->
                        next.add(new StringBuilder(line).append(before).append(meaning)));
            }
            found = next;
            end = matcher.end();
        }
        var rest = text.substring(end);
        return found.stream().map(line -> line.append(rest).toString()).toList();
    }

    private List<String> meaningsOf(String alias) {
        var exact = meanings.get(alias);
        if (exact != null) {
            return exact;
        }
        return meanings.entrySet().stream()
                .filter(entry -> Pattern.matches(pattern(entry.getKey()), alias))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of(alias));
    }

    /**
     * A regular expression for the alias: an abbreviation matches in capitals only ({@code CA}, because {@code ca} is
     * a word), a phrase with more than three small letters in any case.
     */
    private static String pattern(String alias) {
        var quoted = Pattern.quote(alias).replace(" ", "\\E\\s*\\Q");
        long lower = alias.chars().filter(Character::isLowerCase).count();
        return lower > 3 ? "(?iu:" + quoted + ")" : quoted;
    }
}
