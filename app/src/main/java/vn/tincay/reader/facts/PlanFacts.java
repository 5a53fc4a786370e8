package vn.tincay.reader.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tincay.reader.ReadDocument;
import vn.tincay.reader.ReadResult;
import vn.tincay.reader.UnreadableDocument;
import vn.tincay.reader.facts.campaign.CampaignFacts;
import vn.tincay.reader.facts.head.HeaderFacts;
import vn.tincay.reader.facts.head.RecipientFacts;
import vn.tincay.reader.facts.report.ReportFacts;
import vn.tincay.reader.facts.scope.BasisFacts;
import vn.tincay.reader.facts.service.HotlineFacts;
import vn.tincay.reader.facts.service.ModelFacts;
import vn.tincay.reader.facts.target.TargetFacts;
import vn.tincay.reader.facts.task.DutyFacts;
import vn.tincay.reader.facts.task.TableGroups;
import vn.tincay.reader.facts.task.TaskFacts;
import vn.tincay.reader.grammar.Block;
import vn.tincay.reader.grammar.Blocks;
import vn.tincay.reader.grammar.Layout;
import vn.tincay.reader.grammar.SectionKind;
import vn.tincay.reader.plan.BodyDuty;
import vn.tincay.reader.plan.ReadPlan;
import vn.tincay.reader.plan.ReadTarget;
import vn.tincay.reader.plan.Warning;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.SourceLine;
import vn.tincay.reader.text.RawText;
import vn.tincay.reader.words.Folding;

/** Reads all facts of a document, whether it is a plan or not. */
public final class PlanFacts {
    private static final Pattern CUT_MARK = Pattern.compile(
            "^\\[?(?:\\.\\.\\.|…)\\]?$|\\[\\.\\.\\.\\]$|\\[…\\]$|^(?:\\(?con tiep\\)?|xem tiep|doc tiep)\\b.*$");

    private PlanFacts() {}

    public static ReadResult read(RawText raw) {
        List<Block> blocks = Blocks.of(raw);
        if (blocks.isEmpty()) {
            return new UnreadableDocument(UnreadableDocument.Code.EMPTY);
        }
        Layout layout = Layout.of(blocks);
        Header header = HeaderFacts.of(layout);
        ParsedDocument document = ParsedDocument.of(layout, header);
        List<LegalBasis> bases = document.isArticle() ? List.of() : BasisFacts.bases(layout, header.issuingBody());
        TaskFacts.SectionTasks tasks = TaskFacts.of(document);
        List<BodyDuty> duties = DutyFacts.of(document);
        List<Sentence> recipients = RecipientFacts.of(layout);
        boolean truncated =
                hasCutMark(blocks) || !document.isArticle() && endsInMidSentence(blocks, recipients, header);
        List<ReadTarget> targets = TargetFacts.of(document);
        List<Warning> warnings = new ArrayList<>(WarningFacts.of(document, targets, truncated));
        warnings.addAll(Contradictions.of(layout, header, targets));
        return new ReadDocument(new ReadPlan(
                header,
                bases,
                BasisFacts.otherDocuments(document, bases),
                PurposeFacts.purpose(document),
                SectionParagraphs.of(document, SectionKind.PURPOSE),
                PurposeFacts.objectives(document),
                targets,
                document.isArticle() ? List.of() : SectionFacts.of(document),
                tasks.tasks(),
                tasks.firstLevel(),
                TableGroups.of(document),
                duties,
                FundingFacts.of(document),
                SectionParagraphs.of(document, SectionKind.FUNDING),
                ReportFacts.of(document, duties),
                recipients,
                HotlineFacts.of(document),
                ModelFacts.of(document),
                CampaignFacts.of(document),
                BudgetFacts.of(document),
                warnings,
                truncated,
                raw.lines().stream()
                        .map(line -> new SourceLine(line.number(), line.text()))
                        .toList()));
    }

    private static boolean hasCutMark(List<Block> blocks) {
        return blocks.stream()
                .skip(Math.max(0, blocks.size() - 3))
                .anyMatch(block -> CUT_MARK.matcher(Folding.plain(block.text())).find());
    }

    /**
     * Whether the document ends too early: it has no recipients and no signer with a title or authority, and its last
     * line ends with a letter, a digit or a comma.
     */
    private static boolean endsInMidSentence(List<Block> blocks, List<Sentence> recipients, Header header) {
        String last = blocks.getLast().text().strip();
        boolean open =
                !last.isEmpty() && Character.isLetterOrDigit(last.charAt(last.length() - 1)) || last.endsWith(",");
        return recipients.isEmpty()
                && (header.signer() == null
                        || header.signer().authority() == null
                                && header.signer().title() == null)
                && open;
    }
}
