package vn.tincay.site.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tincay.base.Ids;
import vn.tincay.document.number.CompletingEntry;
import vn.tincay.document.number.DocumentType;
import vn.tincay.document.number.EnteringPaper;
import vn.tincay.document.number.EntryContent;
import vn.tincay.document.number.NumberingBooks;
import vn.tincay.viewer.Viewer;

/** What the clerk wrote into the register of 2026: copies of the plan, and two invitations written elsewhere. */
@Component
@ConditionalOnProperty("tincay.demo")
class RegisterOf2026 {

    private static final int YEAR = 2026;

    private final NumberingBooks books;
    private final CompletingEntry completing;
    private final EnteringPaper entering;
    private final DemoClock clock;

    RegisterOf2026(NumberingBooks books, CompletingEntry completing, EnteringPaper entering, DemoClock clock) {
        this.books = books;
        this.completing = completing;
        this.entering = entering;
        this.clock = clock;
    }

    void complete(Viewer clerk) {
        var agency = clerk.agency();
        var entry = books.page(agency, DocumentType.PLAN, YEAR, NumberingBooks.Filter.ALL, null, 1)
                .items()
                .getFirst();
        var stated = entry.content();
        var written = new EntryContent(
                stated.title(),
                stated.signer(),
                stated.recipients(),
                stated.archive(),
                130,
                LocalDate.of(YEAR, 4, 16),
                "Bưu điện thành phố",
                "Gửi kèm bản điện tử.");
        completing
                .complete(clerk, entry.id(), written, entry.fingerprint().value())
                .orThrow();
        invite(clerk, LocalDate.of(YEAR, 4, 17), "Họp triển khai kế hoạch phòng ngừa và ứng phó với bạo lực năm 2026");
        invite(clerk, LocalDate.of(YEAR, 10, 12), "Họp chuẩn bị Tháng hành động vì bình đẳng giới năm 2026");
    }

    private void invite(Viewer clerk, LocalDate day, String title) {
        clock.setDay(day);
        var number = books.nextNumber(clerk.agency(), DocumentType.INVITATION, YEAR);
        var content = new EntryContent(
                title,
                "Chánh Văn phòng",
                "Các sở, ngành\nỦy ban nhân dân các xã, phường",
                "VT, VX",
                120,
                day,
                null,
                null);
        entering.enter(clerk, new EnteringPaper.Paper(Ids.next(), DocumentType.INVITATION, number, day, content))
                .orThrow();
    }
}
