package vn.tincay.reader.facts.head;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tincay.reader.facts.scope.IssuerLevels;
import vn.tincay.reader.facts.scope.ThemeFacts;
import vn.tincay.reader.facts.scope.UnitNames;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.IssuerLevel;
import vn.tincay.reader.plan.head.Signer;
import vn.tincay.reader.plan.head.YearSpan;
import vn.tincay.reader.plan.source.Source;
import vn.tincay.reader.words.Dates;
import vn.tincay.reader.words.Folding;

/** Reads the head of the document. What the head itself says takes precedence over the property box of a web page. */
public final class HeaderFacts {
    private static final String ARTICLE = KindFacts.ARTICLE;
    private static final Pattern ARTICLE_NUMBER =
            Pattern.compile("ban hanh (?:ke hoach|quyet dinh|chuong trinh) so (\\d{1,6}/[\\p{L}\\d&-]+)");

    private final Layout layout;
    private final PropertyBox box;
    private @Nullable Headline headline;
    private @Nullable ArticlePlan articlePlan;
    private final Map<String, Source> sources = new HashMap<>();

    private HeaderFacts(Layout layout) {
        this.layout = layout;
        this.box = PropertyBox.of(
                layout.head().subList(0, Math.min(40, layout.head().size())));
    }

    public static Header of(Layout layout) {
        return new HeaderFacts(layout).readHeader();
    }

    private Header readHeader() {
        List<Block> head = layout.head();
        NumberFacts number = NumberFacts.in(head, layout.typeAt());
        number = number == null ? boxNumber() : number;
        headline = number == null ? Headline.of(layout) : null;
        DateFacts above = DateFacts.in(head, layout.typeAt());
        DateFacts date = above == null ? DateFacts.atEnd(layout) : above;
        KindFacts kind = KindFacts.of(layout, box, number, above != null);
        String type = kind == null ? null : kind.name();
        number = headline == null ? number : new NumberFacts(headline.number(), headline.number(), headline.source());
        noteSource("doc_type", kind == null ? null : kind.source());
        boolean article = ARTICLE.equals(type);
        articlePlan = article ? ArticlePlan.of(layout.blocks()) : null;
        TitleFacts title = title(type, above);
        String datePlace = date == null || date.place().isEmpty() ? null : date.place();
        IssuerFacts issuer = issuer(number, datePlace, article);
        Signer signer = signer(article, issuer == null ? null : issuer.name());
        noteSource("number", number == null ? null : number.source());
        noteSource("date", date == null ? null : date.source());
        noteSource("title", title == null ? null : title.source());
        noteSource("issuing_body", issuer == null ? null : issuer.source());
        noteSource("issuing_level", issuer == null ? null : issuer.source());
        noteSource("signer", signer == null ? null : signer.source());
        noteSource("place", date == null ? issuer == null ? null : issuer.source() : date.source());
        String body = issuer == null ? boxBody() : issuer.name();
        IssuerLevel level = body == null ? null : IssuerLevels.on(body, date(date));
        return new Header(
                type,
                article ? articleNumber() : number == null ? null : number.number(),
                number == null ? null : number.raw(),
                date(date),
                date == null ? null : date.raw(),
                date == null ? null : date.partial(),
                boxDate("effective"),
                viewDate(article),
                body,
                level,
                place(datePlace, body),
                title == null ? null : title.text(),
                programmes(title),
                period(title),
                signer,
                Map.copyOf(sources));
    }

    private @Nullable LocalDate date(@Nullable DateFacts date) {
        if (headline != null && headline.date() != null) {
            noteSource("date", headline.source());
            return headline.date();
        }
        return date == null ? boxDate("date") : date.date();
    }

    private @Nullable IssuerFacts issuer(@Nullable NumberFacts number, @Nullable String place, boolean article) {
        if (headline != null && headline.issuer() != null) {
            return new IssuerFacts(headline.issuer(), headline.source());
        }
        IssuerFacts issuer = IssuerFacts.of(layout, number, place, article);
        return issuer == null && articlePlan != null && articlePlan.issuer() != null
                ? new IssuerFacts(articlePlan.issuer(), articlePlan.source())
                : issuer;
    }

    private @Nullable TitleFacts title(@Nullable String type, @Nullable DateFacts date) {
        List<Block> head = layout.head();
        if (headline != null && headline.title() != null) {
            return new TitleFacts(headline.title(), headline.source());
        }
        if (layout.typeAt() >= 0) {
            TitleFacts under = TitleFacts.belowType(head, layout.typeAt());
            return under == null ? announcedTitle() : under;
        }
        TitleFacts about = ARTICLE.equals(type) ? null : TitleFacts.ofLetter(head);
        if (about != null) {
            return about;
        }
        int after = date == null ? 0 : indexAfter(date.source().toLine());
        TitleFacts below = ARTICLE.equals(type) ? null : TitleFacts.belowDate(head, after);
        if (below != null) {
            return below;
        }
        TitleFacts announced = date == null ? null : announcedTitle();
        boolean letter = "Công văn".equals(type);
        return date != null || letter ? announced : TitleFacts.headline(layout.blocks());
    }

    private @Nullable TitleFacts announcedTitle() {
        PropertyBox.Value boxed = box.get("title");
        return boxed == null
                ? TitleFacts.announced(layout.blocks())
                : new TitleFacts(boxed.text(), boxed.block().source(0.85));
    }

    private int indexAfter(int line) {
        List<Block> head = layout.head();
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i).fromLine() > line) {
                return i;
            }
        }
        return head.size();
    }

    private @Nullable Signer signer(boolean article, @Nullable String issuer) {
        if (article) {
            return null;
        }
        Signer signer = SignerFacts.of(layout, issuer);
        PropertyBox.Value boxed = box.get("signer");
        return signer == null && boxed != null
                ? new Signer(boxed.text(), null, null, boxed.block().source(0.95))
                : signer;
    }

    private @Nullable String articleNumber() {
        for (Block block : layout.blocks()) {
            Matcher m = ARTICLE_NUMBER.matcher(Folding.plain(block.text()));
            if (m.find()) {
                noteSource("number", block.source(0.8));
                return block.text().substring(m.start(1), m.end(1));
            }
        }
        return null;
    }

    private @Nullable NumberFacts boxNumber() {
        PropertyBox.Value value = box.get("number");
        return value == null ? null : NumberFacts.of(value.text(), value.block());
    }

    private @Nullable String boxBody() {
        PropertyBox.Value value = box.get("body");
        if (value == null) {
            return null;
        }
        noteSource("issuing_body", value.block().source(0.85));
        return value.text();
    }

    private @Nullable LocalDate boxDate(String key) {
        PropertyBox.Value value = box.get(key);
        return value == null ? null : Dates.firstWithYear(Folding.plain(value.text()));
    }

    private @Nullable LocalDate viewDate(boolean article) {
        for (Block block :
                layout.blocks().subList(0, Math.min(8, layout.blocks().size()))) {
            String plain = Folding.plain(block.text());
            if (block.text().length() < 60 && (article || plain.startsWith("thu "))) {
                LocalDate date = Dates.firstWithYear(plain);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable String place(@Nullable String datePlace, @Nullable String body) {
        if (datePlace != null) {
            return datePlace;
        }
        Matcher unit = UnitNames.NAMED.matcher(body == null ? "" : body);
        return unit.find() ? unit.group(1) : null;
    }

    private List<String> programmes(@Nullable TitleFacts title) {
        noteSource("programmes", title == null ? null : title.source());
        return ThemeFacts.programmes(layout, title, articlePlan);
    }

    private @Nullable YearSpan period(@Nullable TitleFacts title) {
        ThemeFacts.Period period = ThemeFacts.period(layout, title, articlePlan);
        noteSource("period", period == null ? null : period.source());
        return period == null ? null : period.years();
    }

    private void noteSource(String key, @Nullable Source source) {
        if (source != null) {
            sources.putIfAbsent(key, source);
        }
    }
}
