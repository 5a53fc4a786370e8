package vn.tincay.document.paper.template;

/**
 * A template that cannot be used, by file and line: {@code report/papers/report.txt:12: no value is named “agencie”}.
 */
public final class TemplateFault extends RuntimeException {

    TemplateFault(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
