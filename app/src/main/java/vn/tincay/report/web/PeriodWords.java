package vn.tincay.report.web;

import vn.tincay.base.NotFound;
import vn.tincay.base.web.Ui;
import vn.tincay.report.Period;

/** A period in words: "Tháng 7/2025", "6 tháng đầu năm 2025". */
public record PeriodWords(Period period) {

    public String in(Ui ui) {
        return ui.say(period.named());
    }

    /** A period named in an address; another word is a page that does not exist. */
    static Period parse(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFound();
        }
    }
}
