package vn.tincay.reader.facts.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.ListMark;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.words.Bodies;
import vn.tincay.reader.words.Folding;
import vn.tincay.reader.words.TextCleanup;

/** Reads the recipients, which are the lines of "Nơi nhận"; the list ends with the line "Lưu: …". */
public final class RecipientFacts {
    private static final Pattern HEAD = Pattern.compile("^noi nhan ?:?\\s*");
    private static final Pattern JOINED_RECIPIENTS = Pattern.compile("[;.] *[-–] ?(?=\\p{Lu})|; (?=- )");
    private static final Pattern LAST = Pattern.compile("^luu\\b");
    private static final int LONGEST = 240;

    private RecipientFacts() {}

    public static List<Sentence> of(Layout layout) {
        List<Block> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Matcher head = HEAD.matcher(Folding.plain(blocks.get(i).text()));
            if (head.find()) {
                List<Sentence> sentences = readBelow(blocks, i, head.end());
                if (!sentences.isEmpty()) {
                    return sentences;
                }
            }
        }
        return List.of();
    }

    private static List<Sentence> readBelow(List<Block> blocks, int at, int textAt) {
        List<Sentence> sentences = new ArrayList<>();
        Block head = blocks.get(at);
        readLine(head, head.text().substring(textAt), sentences);
        for (int i = at + 1; i < blocks.size() && !isComplete(sentences); i++) {
            Block block = blocks.get(i);
            String plain = Folding.plain(block.text());
            if (sentences.isEmpty()
                    && block.mark().is(ListMark.Kind.NONE)
                    && ALL_BELOW.matcher(plain).find()) {
                readLine(block, block.text(), sentences);
                continue;
            }
            boolean item = block.mark().isBullet() || LAST.matcher(plain).find();
            boolean unmarked =
                    block.mark().is(ListMark.Kind.NONE) && block.text().endsWith(";");
            if (!item && !unmarked) {
                if (!sentences.isEmpty() && !SignerFacts.isSignature(block.text()) && !Layout.isPlaceAndDay(block)) {
                    break;
                }
                continue;
            }
            add(block, block.text(), sentences);
        }
        return sentences;
    }

    /** Reads recipients that stand on one line: "Nơi nhận: A; B (b/c); Lưu: VT". */
    private static void readLine(Block block, String text, List<Sentence> sentences) {
        boolean commas = text.indexOf(';') < 0
                && LAST_AFTER_COMMA.matcher(Folding.plain(text)).find();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean next = c == ';' || commas && c == ',' && beginsRecipient(text, i + 1);
            if (next && depth <= 0) {
                add(block, text.substring(start, i), sentences);
                start = i + 1;
            }
        }
        add(block, text.substring(start), sentences);
    }

    private static boolean beginsRecipient(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + LONGEST)).strip();
        return Bodies.starts(rest) || LAST.matcher(Folding.plain(rest)).find();
    }

    /** A line below the label that holds all recipients: "Như Điều 3; Sở Nội vụ; Lưu: VT". */
    private static final Pattern ALL_BELOW = Pattern.compile("; ?luu\\b");

    private static final Pattern LAST_AFTER_COMMA = Pattern.compile(", ?luu\\b");

    private static void add(Block block, String text, List<Sentence> sentences) {
        for (String piece : JOINED_RECIPIENTS.split(text)) {
            String clean = TextCleanup.clean(piece.replaceFirst("^[-–+] *", ""));
            if (!clean.isEmpty() && clean.length() < LONGEST) {
                sentences.add(new Sentence(clean, block.source(0.95)));
            }
        }
    }

    private static boolean isComplete(List<Sentence> sentences) {
        return !sentences.isEmpty()
                && LAST.matcher(Folding.plain(sentences.getLast().text())).find();
    }
}
