package vn.tincay.reader.plan;

import java.util.List;
import vn.tincay.reader.plan.head.Header;
import vn.tincay.reader.plan.head.LegalBasis;
import vn.tincay.reader.plan.source.ReadSection;
import vn.tincay.reader.plan.source.Sentence;
import vn.tincay.reader.plan.source.SourceLine;

/** Everything read from one document. {@code truncated} means that its end is missing. */
public record ReadPlan(
        Header header,
        List<LegalBasis> legalBases,
        List<LegalBasis> otherDocuments,
        List<Sentence> purpose,
        List<Sentence> objectives,
        List<ReadTarget> targets,
        List<ReadSection> sections,
        List<ReadTask> tasks,
        int firstLevelTaskCount,
        List<BodyDuty> organisations,
        List<Sentence> funding,
        List<ReportDuty> reporting,
        List<Sentence> recipients,
        List<Hotline> hotlines,
        List<ServiceModel> models,
        List<Campaign> campaigns,
        List<BudgetLine> budget,
        List<Warning> warnings,
        boolean truncated,
        List<SourceLine> lines) {}
