package vn.tincay.report.web.draft;

import java.time.Instant;
import java.util.List;
import vn.tincay.base.Problem;
import vn.tincay.report.web.FormOnPaper;

/**
 * The answer to a draft stored while typing.
 *
 * @param refused why nothing was stored; empty when it was
 */
public record DraftSavedPage(Instant at, int revision, FormOnPaper preview, List<Problem> refused) {}
