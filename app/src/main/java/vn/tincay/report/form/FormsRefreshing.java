package vn.tincay.report.form;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tincay.base.BackgroundJob;

/** Loads, within seconds, the forms that another node has released. */
@Component
class FormsRefreshing {

    private final Forms forms;

    FormsRefreshing(Forms forms) {
        this.forms = forms;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    @Transactional(readOnly = true)
    void refresh() {
        BackgroundJob.run("report.refreshing-forms", forms::refresh);
    }
}
