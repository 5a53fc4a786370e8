package vn.tincay.reader.plan;

import java.util.List;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.SourceLine;

/**
 * Everything read from one document.
 *
 * @param purposeText the sections about purpose and requirements, word for word, paragraph by paragraph
 * @param groups the headings inside the tables of tasks
 * @param fundingText the funding section, word for word, paragraph by paragraph; {@code funding} lists its sources
 * @param truncated whether the end of the document is missing
 */
public record ReadPlan(
        Header header,
        List<LegalBasis> legalBases,
        List<LegalBasis> otherDocuments,
        List<Sentence> purpose,
        List<Sentence> purposeText,
        List<Sentence> objectives,
        List<ReadTarget> targets,
        List<ReadSection> sections,
        List<ReadTask> tasks,
        int firstLevelTaskCount,
        List<TaskGroup> groups,
        List<BodyDuty> organisations,
        List<Sentence> funding,
        List<Sentence> fundingText,
        List<ReportDuty> reporting,
        List<Sentence> recipients,
        List<Hotline> hotlines,
        List<ServiceModel> models,
        List<Campaign> campaigns,
        List<BudgetLine> budget,
        List<Warning> warnings,
        boolean truncated,
        List<SourceLine> lines) {}
