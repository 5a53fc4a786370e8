package vn.tincay.plan.web.reading;

import java.util.List;
import vn.tincay.base.Page;
import vn.tincay.base.web.input.FormInput;
import vn.tincay.base.web.list.ListColumn;
import vn.tincay.base.web.list.ListFilter;
import vn.tincay.base.web.list.ListQuery;
import vn.tincay.plan.reading.DocumentReview;
import vn.tincay.plan.reading.arrival.QueuedDocument;

/**
 * The form to send a document, and the lists of documents.
 *
 * @param open documents that have not become a plan
 * @param coming documents still in the queue, and refused ones until they are deleted
 * @param text the pasted text of a refused form
 */
public record ReadingsPage(
        Page<DocumentReview.Summary> open, ListQuery query, List<QueuedDocument> coming, String text) {

    static final List<ListColumn<DocumentReview.Summary>> COLUMNS = List.of(
            ListColumn.of("reading.list.document", (reading, ui) -> reading.title()),
            ListColumn.of("reading.list.changed-by", (reading, ui) -> reading.changedBy()),
            ListColumn.of("reading.list.changed-at", (reading, ui) -> reading.changedAt()),
            ListColumn.of("reading.list.looked", (reading, ui) -> reading.answered()),
            ListColumn.of("reading.list.facts", (reading, ui) -> reading.total()));

    static ListQuery query(FormInput input) {
        return ListQuery.at("/readings", input, ListFilter.words("q", "reading.list.words"))
                .sortedBy("title", "changed", "progress");
    }

    /** Whether a document is listed or searched for, so that the search is offered. */
    public boolean hasDocuments() {
        return !open.isEmpty() || query.input().has("q");
    }
}
